import { Writable } from 'node:stream';
import { connectRedis } from '../../src/rate-limit/redis.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import {
  startBrokenRedis,
  withoutCount,
  withoutHandshake,
  type BrokenRedis,
} from '../support/broken-redis.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

// A Redis that sends without an end is in endless-redis.test.ts; a real one that is killed, frozen or a replica is in
// test/redis/rate-limits.test.ts.

const CANCEL_ALL = 'mutation { cancelAllPickupCodes(machineNo: "16327130") { confirmation } }';

describe('with a Redis that', () => {
  let redis: Awaited<ReturnType<typeof startBrokenRedis>>;
  let subgraph: Subgraph;
  let lines: string[];
  beforeEach(() => {
    lines = [];
  });
  afterEach(async () => {
    await subgraph.close();
    await redis.close();
  });

  async function start(kind: BrokenRedis | undefined) {
    redis = await startBrokenRedis(kind ?? {});
    const output = new Writable({
      write(line: Buffer, _encoding, done) {
        lines.push(line.toString());
        done();
      },
    });
    const shared = connectRedis(redis.url, createLogger({ level: 'info', secrets: [] }, output));
    subgraph = await startSubgraph({ rateLimits: { failedLookups: 1, cancelAll: 1, shared } });
    await redis.connected;
    return shared;
  }

  /** One cancel is done and the next one refused, by the count of this process; and the state is told. */
  async function expectOwnCount(shared: { readonly health: string }) {
    expect((await post(subgraph.url, CANCEL_ALL)).data).toEqual({
      cancelAllPickupCodes: { confirmation: 'ACKNOWLEDGED' },
    });
    expect((await post(subgraph.url, CANCEL_ALL)).errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', outcome: 'NOT_SENT', retryAfter: expect.any(Number) } },
    ]);
    while (shared.health === 'ready') await new Promise(setImmediate);
    const readyz = await fetch(`${subgraph.origin}/readyz`);
    expect([readyz.status, await readyz.json()]).toEqual([
      200,
      { status: 'ready', vendor: 'closed', redis: 'unreachable' },
    ]);
  }

  it.each(Object.keys(withoutHandshake))('%s each replica counts alone from the start', async (name) => {
    await expectOwnCount(await start(withoutHandshake[name]));
    while (lines.length === 0) await new Promise(setImmediate);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('replicas share no count');
  });

  it.each(Object.keys(withoutCount))('%s when it has to count, each replica counts alone', async (name) => {
    const shared = await start(withoutCount[name]);
    while (shared.health !== 'ready') await new Promise(setImmediate);
    await expectOwnCount(shared);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('replicas share no count');
  });
});
