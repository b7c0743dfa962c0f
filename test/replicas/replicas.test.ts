import { resolve } from 'node:path';
import { describeViolation } from '../consistency/report.ts';
import { createPlan } from '../consistency/plan.ts';
import { startVendor } from '../consistency/vendor.ts';
import { createOracle } from '../consistency/oracle.ts';
import { environment, killServices, startService } from '../support/service.ts';
import { startBalancer } from './balancer.ts';
import { startLoad } from './load.ts';

const cwd = resolve(__dirname, '../..');
const SERVICE = ['node', '--import', 'tsx', 'src/main.ts'];
/** How long the vendor takes to answer, in milliseconds: so that there is always something under way. */
const LATE_MS = 150;

jest.setTimeout(120_000);

describe('three replicas behind HAProxy', () => {
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function start(vendorUrl: string, env: Record<string, string> = {}) {
    closing.push(killServices);
    const replicas = await Promise.all(
      [1, 2, 3].map(() =>
        startService(SERVICE, {
          cwd,
          env: { ...environment(vendorUrl), LOG_LEVEL: 'info', SHUTDOWN_DELAY_MS: '2500', ...env },
        }),
      ),
    );
    const balancer = await startBalancer(replicas.map(({ url }) => url));
    closing.push(balancer.close);
    return { replicas, url: balancer.url };
  }

  it('give no wrong answer under load while one is killed with -9 and another one is drained', async () => {
    const vendor = await startVendor({ seed: 'replicas', lateMs: LATE_MS });
    closing.push(() => vendor.sandbox.close());
    vendor.faults.of = () => ({
      name: 'late',
      misbehave: ({ act, respond, reply }) => {
        // Done at once, so that it is done even if whoever asked is killed.
        const answer = act();
        setTimeout(() => {
          if (!reply.raw.destroyed) respond(answer);
        }, LATE_MS);
      },
    });
    const { replicas, url } = await start(vendor.url);
    const [killed, drained, last] = replicas;
    const oracle = createOracle(vendor.sandbox.ledger, () => -Infinity);
    const plan = createPlan('replicas', (order) => vendor.create(order));
    const load = startLoad(url, plan, oracle, 24);

    await load.answers(200);
    const killedAt = performance.now();
    killed?.process.kill('SIGKILL');
    expect(await killed?.ended).toBe('SIGKILL');
    const deadAt = performance.now();
    await load.answers(200);
    const { length: lostByKill } = load.lost;

    drained?.process.kill('SIGTERM');
    expect(await drained?.ended).toBe(0);
    await load.answers(200);
    await load.stop();
    oracle.settle();

    expect(oracle.violations.map(describeViolation)).toEqual([]);
    // The balancer answered for the replica that was killed, for what that had under way, and repeated nothing.
    expect(lostByKill).toBeGreaterThan(0);
    for (const { how, begunAt, endedAt } of load.lost.slice(0, lostByKill)) {
      // HAProxy ends a connection on which it has answered before without a word.
      expect(['HTTP status 502', 'UND_ERR_SOCKET']).toContain(how);
      // A signal takes a moment, and HAProxy's connection to a dead process takes one to be known as broken.
      expect(begunAt).toBeLessThan(deadAt + 100);
      expect(endedAt).toBeGreaterThan(killedAt);
    }
    // And nothing was lost with the one that was told to end.
    expect(load.lost.slice(lostByKill)).toEqual([]);
    last?.process.kill('SIGTERM');
    expect(await last?.ended).toBe(0);
  });
});
