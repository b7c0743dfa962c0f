import type { Kind } from '../kinds.ts';
import { startWorld, type World } from '../world.ts';
import { brokenConnections } from './broken-connections.ts';
import { callers } from './callers.ts';
import { cancels } from './cancels.ts';
import { errors } from './errors.ts';
import { limits } from './limits.ts';
import { neighbor } from './neighbor.ts';
import { neighborhood } from './neighborhood.ts';
import { numbers } from './numbers.ts';
import { requests } from './requests.ts';
import { schema } from './schema.ts';

/** How long a gateway may take to start, in milliseconds; a debug build on a busy machine takes long. */
const START_TIMEOUT_MS = 120_000;

/** Every behavior that a front end relies on, tested through one gateway. */
export function describeGateway(kind: Kind): void {
  describe(`through ${kind.name},`, () => {
    let running: World | undefined;
    const world = (): World => {
      if (!running) throw new Error('The gateway did not start.');
      return running;
    };
    beforeAll(async () => {
      running = await startWorld(kind);
    }, START_TIMEOUT_MS);
    beforeEach(() => world().reset());
    afterAll(() => running?.stop());

    describe('cancels:', () => {
      cancels(world);
    });
    describe('errors:', () => {
      errors(world);
    });
    describe('callers:', () => {
      callers(world);
    });
    describe('broken connections:', () => {
      brokenConnections(world);
    });
    describe('the neighbor:', () => {
      neighbor(world);
    });
    describe('the neighborhood:', () => {
      neighborhood(world);
    });
    describe('numbers:', () => {
      numbers(world);
    });
    describe('limits:', () => {
      limits(world);
    });
    describe('requests:', () => {
      requests(world);
    });
    describe('the schema:', () => {
      schema(world);
    });
  });
}
