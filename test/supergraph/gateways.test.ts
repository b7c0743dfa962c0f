import { describeGateway } from './behaviors/index.ts';
import { npmGateways } from './kinds.ts';

npmGateways.forEach(describeGateway);
