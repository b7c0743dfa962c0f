import { resolve } from 'node:path';
import { createSandbox } from '../../sandbox/app.ts';
import { startRedis } from '../redis/server.ts';
import { environment, killServices, startService } from '../support/service.ts';
import { startBalancer } from './balancer.ts';

const cwd = resolve(__dirname, '../..');
const SERVICE = ['node', '--import', 'tsx', 'src/main.ts'];
const LIMIT = 6;
const CANCEL_ALL = 'mutation { cancelAllPickupCodes(machineNo: "16327129") { __typename } }';

jest.setTimeout(60_000);

describe('three replicas behind HAProxy, with Redis', () => {
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function cancelAll(url: string): Promise<string> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'router-authorization': 'smoke-router-secret' },
      body: JSON.stringify({ query: CANCEL_ALL }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'done';
  }

  it('count a limit together, also when one is killed with -9 and another one is drained', async () => {
    const redis = await startRedis('a-password');
    closing.push(() => redis.end());
    const sandbox = createSandbox();
    closing.push(() => sandbox.close());
    const vendorUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
    closing.push(killServices);
    const env = {
      ...environment(vendorUrl),
      REDIS_URL: redis.url().href,
      CANCEL_ALL_PER_MINUTE: String(LIMIT),
      SHUTDOWN_DELAY_MS: '2500',
    };
    const replicas = await Promise.all([1, 2, 3].map(() => startService(SERVICE, { cwd, env })));
    for (const { url } of replicas) {
      // Until a replica has its connection it counts alone.
      const shares = async () => JSON.stringify(await (await fetch(`${url}/readyz`)).json());
      while ((await shares()).includes('unreachable')) await new Promise(setImmediate);
    }
    const balancer = await startBalancer(replicas.map(({ url }) => url));
    closing.push(balancer.close);
    const [killed, drained] = replicas;

    // Each replica alone would take six.
    for (const { url } of replicas) expect(await cancelAll(url)).toBe('done');
    killed?.process.kill('SIGKILL');
    await killed?.ended;
    expect(await cancelAll(balancer.url)).toBe('done');
    drained?.process.kill('SIGTERM');
    expect(await cancelAll(balancer.url)).toBe('done');
    expect(await drained?.ended).toBe(0);
    expect(await cancelAll(balancer.url)).toBe('done');
    for (let n = 0; n < 3; n++) expect(await cancelAll(balancer.url)).toBe('RATE_LIMITED');
    expect(sandbox.ledger.filter(({ event }) => event === 'canceled all')).toHaveLength(LIMIT);
  });
});
