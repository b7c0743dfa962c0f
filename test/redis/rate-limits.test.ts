import { connectRedis } from '../../src/rate-limit/redis.ts';
import { createSandbox } from '../../sandbox/app.ts';
import { post, startSubgraph, type Answer, type Subgraph } from '../support/subgraph.ts';
import { environment, killServices, startService } from '../support/service.ts';
import { AUDIENCE, bearer, createSigner, ISSUER, type Signer } from '../support/tokens.ts';
import { startRelay } from './relay.ts';
import { startRedis } from './server.ts';

const MACHINE = '16327129';
const PASSWORD = 'p@ss/word of redis';
const WRONG = '0000001';
const FIND = `query ($code: String!) { machine(machineNo: "${MACHINE}") { findPickupCode(code: $code) { id } } }`;
const CANCEL_ALL = `mutation { cancelAllPickupCodes(machineNo: "${MACHINE}") { __typename } }`;

const code = ({ errors }: Answer) => errors?.[0]?.extensions['code'];

describe('with REDIS_URL, the limits', () => {
  let signer: Signer;
  let redis: Awaited<ReturnType<typeof startRedis>>;
  const replicas: Subgraph[] = [];
  beforeEach(async () => {
    signer = await createSigner('one');
    redis = await startRedis(PASSWORD);
  });
  afterEach(async () => {
    for (const replica of replicas.splice(0)) await replica.close();
    killServices();
    await redis.end();
  });

  /** One replica; its log has what the connection says. */
  async function replica(url = redis.url()) {
    const lines: object[] = [];
    const note = (line: object, msg?: string) => lines.push({ ...line, msg });
    const shared = connectRedis(url, { error: note, info: (msg: string) => lines.push({ msg }) } as never);
    const auth = { jwks: { keys: [signer.jwk] }, issuer: ISSUER, audience: AUDIENCE };
    const subgraph = await startSubgraph({ auth, rateLimits: { failedLookups: 4, cancelAll: 4, shared } });
    replicas.push(subgraph);
    const readyz = async () => (await fetch(`${subgraph.origin}/readyz`)).json() as Promise<unknown>;
    const as = async (sub: string, query: string, variables?: Record<string, unknown>) =>
      post(subgraph.url, query, {
        headers: bearer(await signer.sign({ sub })),
        ...(variables && { variables }),
      });
    return {
      subgraph,
      lines,
      readyz,
      find: (sub: string) => as(sub, FIND, { code: WRONG }),
      cancelAll: (sub: string) => as(sub, CANCEL_ALL),
      becomes: async (health: 'ready' | 'unreachable') => {
        while (shared.health !== health) await new Promise(setImmediate);
      },
    };
  }
  async function two() {
    const both = [await replica(), await replica()] as const;
    await Promise.all(both.map(({ becomes }) => becomes('ready')));
    return both;
  }

  it('are those of all replicas together', async () => {
    const [a, b] = await two();
    for (const ask of [a.find, b.find, a.find, b.find]) expect(code(await ask('mallory'))).toBeUndefined();
    const asked = [a, b].map(({ subgraph }) => subgraph.sandbox.calls.length);
    for (const { find } of [a, b]) expect(code(await find('mallory'))).toBe('RATE_LIMITED');
    expect([a, b].map(({ subgraph }) => subgraph.sandbox.calls.length)).toEqual(asked);

    for (const ask of [a, b, a, b]) expect(code(await ask.cancelAll('operator'))).toBeUndefined();
    for (const ask of [a, b]) expect(code(await ask.cancelAll('operator'))).toBe('RATE_LIMITED');
    expect(await a.readyz()).toEqual({ status: 'ready', vendor: 'closed' });
  });

  it('can not be got round by asking all replicas at once', async () => {
    const [a, b] = await two();
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? a : b).find('mallory')));
    expect(answers.filter((answer) => code(answer) === undefined)).toHaveLength(4);
  });

  it('leave nothing in Redis that says who, where or what, and nothing for longer than a minute', async () => {
    const [a] = await two();
    await a.find('mallory@example.com');
    await a.cancelAll('mallory@example.com');
    const found = await redis.dump();
    expect(found).toEqual([
      [expect.stringMatching(/^vending:cancel-all:[\w-]{43}$/), '1', expect.any(Number)],
      [expect.stringMatching(/^vending:lookup:[\w-]{43}$/), '1', expect.any(Number)],
    ]);
    for (const [key, , ttl] of found) {
      expect(key).not.toMatch(new RegExp(`mallory|${MACHINE}|${WRONG}`));
      expect(ttl).toBeGreaterThan(0);
      expect(ttl).toBeLessThanOrEqual(60);
    }
  });

  it('go on in each replica by what it has seen itself when Redis is killed, and say so once', async () => {
    const [a, b] = await two();
    for (const { find } of [a, a, a, b]) expect(code(await find('mallory'))).toBeUndefined();
    await redis.end();
    await Promise.all([a.becomes('unreachable'), b.becomes('unreachable')]);
    // Three of four are used up at one replica, and one at the other.
    for (const expected of [undefined, 'RATE_LIMITED', 'RATE_LIMITED']) {
      expect(code(await a.find('mallory'))).toBe(expected);
    }
    for (const expected of [undefined, undefined, undefined, 'RATE_LIMITED']) {
      expect(code(await b.find('mallory'))).toBe(expected);
    }
    expect(await a.readyz()).toEqual({ status: 'ready', vendor: 'closed', redis: 'unreachable' });
    expect(a.lines).toEqual([
      {
        err: expect.any(Object),
        msg: 'REDIS_URL: replicas share no count, each goes by its own',
      },
    ]);

    await redis.start();
    await a.becomes('ready');
    expect(a.lines.slice(1)).toEqual([{ msg: 'REDIS_URL: replicas share their count again' }]);
    expect(await a.readyz()).toEqual({ status: 'ready', vendor: 'closed' });
  });

  it('keep no request waiting for a Redis that hangs, and use it again when it goes on', async () => {
    const [a] = await two();
    redis.freeze();
    const startedAt = performance.now();
    for (const expected of [undefined, undefined, undefined, undefined, 'RATE_LIMITED']) {
      expect(code(await a.cancelAll('operator'))).toBe(expected);
    }
    // One of them waited a quarter of a second; five would have waited until the test's own time is up.
    expect(performance.now() - startedAt).toBeLessThan(4000);
    expect(await a.readyz()).toMatchObject({ redis: 'unreachable' });
    redis.thaw();
    await a.becomes('ready');
  }, 20_000);

  it('stay apart while a failover has left a replica that takes no writes, and are shared after it', async () => {
    const a = await replica();
    await a.becomes('ready');
    await redis.command('REPLICAOF', '127.0.0.1', '1');
    const [before] = await redis.connectionIds();
    expect(code(await a.cancelAll('operator'))).toBeUndefined();
    expect(await a.readyz()).toMatchObject({ redis: 'unreachable' });
    // It connects again, and a connection alone does not make it ready.
    while ((await redis.connectionIds()).includes(before ?? '')) await new Promise(setImmediate);
    expect(await a.readyz()).toMatchObject({ redis: 'unreachable' });
    await redis.command('REPLICAOF', 'NO', 'ONE');
    await a.becomes('ready');
    expect(a.lines).toMatchObject([
      { err: { message: expect.stringContaining('READONLY') } },
      { msg: 'REDIS_URL: replicas share their count again' },
    ]);
    expect(await redis.dump()).toEqual([]);
  }, 40_000);

  it.each([
    'MOVED 3999 127.0.0.1:1',
    'LOADING Redis is loading the dataset in memory',
    "READONLY You can't write against a read only replica.",
  ])(
    'are shared again after a failover in which Redis answered %s',
    async (refusal) => {
      const relay = await startRelay(redis.url());
      const a = await replica(relay.url);
      await a.becomes('ready');
      relay.state.refusal = refusal;
      expect(code(await a.cancelAll('operator'))).toBeUndefined();
      expect(await a.readyz()).toMatchObject({ redis: 'unreachable' });
      // A new connection is probed with a count, not with a PING, so it is not ready.
      while (relay.state.connections < 2 || relay.state.refused < 2) await new Promise(setImmediate);
      expect(await a.readyz()).toMatchObject({ redis: 'unreachable' });
      relay.state.refusal = undefined;
      await a.becomes('ready');
      expect(a.lines).toMatchObject([
        { err: { message: expect.stringContaining(refusal.slice(0, 5)) } },
        { msg: 'REDIS_URL: replicas share their count again' },
      ]);
      await relay.close();
    },
    60_000,
  );

  it.each([
    ['is not there', () => new URL('redis://127.0.0.1:1')],
    ['refuses the password', () => redis.url('wrong')],
  ])('are there from the start when Redis %s', async (_, url) => {
    const a = await replica(url());
    for (let i = 0; i < 4; i++) expect(code(await a.cancelAll('operator'))).toBeUndefined();
    expect(code(await a.cancelAll('operator'))).toBe('RATE_LIMITED');
    expect(await a.readyz()).toMatchObject({ status: 'ready', redis: 'unreachable' });
    expect(a.lines).toHaveLength(1);
    expect(JSON.stringify(a.lines)).not.toContain('wrong');
  });

  it('leave no connection behind', async () => {
    await two();
    expect(await redis.connections()).toBe(2);
    for (const subgraph of replicas.splice(0)) await subgraph.close();
    expect(await redis.connections()).toBe(0);
  });

  it('are those of a service that was told of it, which ends with 0 and shows no password', async () => {
    const sandbox = createSandbox();
    const service = await startService(['node', '--import', 'tsx', 'src/main.ts'], {
      cwd: process.cwd(),
      env: {
        ...environment(await sandbox.listen({ host: '127.0.0.1', port: 0 })),
        REDIS_URL: redis.url().href,
        CANCEL_ALL_PER_MINUTE: '1',
        LOG_LEVEL: 'trace',
      },
    });
    const cancelAll = () =>
      post(`${service.url}/graphql`, CANCEL_ALL, {
        headers: { 'router-authorization': 'smoke-router-secret' },
      });
    // Counted in Redis as soon as there is a connection; by the service itself in any case.
    while ((await redis.dump()).length === 0) await cancelAll();
    expect(code(await cancelAll())).toBe('RATE_LIMITED');
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    await sandbox.close();
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD)]) {
      expect(service.lines.join('\n')).not.toContain(secret);
    }
  }, 30_000);
});
