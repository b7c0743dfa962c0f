import { describeGateway } from '../supergraph/behaviors/index.ts';
import { namedRouters } from './named-routers.ts';

namedRouters(process.env).forEach(describeGateway);
