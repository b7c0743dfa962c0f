import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../sandbox/faults.ts';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { createHiveGateway } from '../../supergraph/hive-gateway.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { environment } from '../support/service.ts';
import { startAttacks } from './attacks.ts';
import { createClient } from './client.ts';
import { createDisturbances } from './disturbances.ts';
import { checkLeaks, isLeak } from './leaks.ts';
import { createPlan } from './plan.ts';
import { counts, describeViolation, leaks, print, Tally } from './report.ts';
import { createSubgraphProcess, type ProcessUsage } from './subgraph.ts';
import { startVendor } from './vendor.ts';
import { createOracle } from './oracle.ts';

/** The service's deadline for one call, and how late an answer of the vendor can be, in milliseconds. */
const DEADLINE_MS = 800;
const LATE_MS = 1000;
/** The service's process isn't ended any more after this part of a run, and is warm after the next. */
const LAST_RESTART = 0.6;
const WARM = 0.75;
/** How long a run may take before it is ended as stuck, in milliseconds. */
const limitMs = ({ operations, hours = 0 }: RunOptions) =>
  120_000 + (hours > 0 ? 1.2 * hours * HOUR_MS : 100 * operations);
const HOUR_MS = 3_600_000;
/** The limits of the service's process in a soak: what a container of 512 MiB gives, and a common `ulimit -n`. */
const SOAK_LIMITS = { heapMib: 352, descriptors: 1024 };
/** In a soak the service is warm sooner, so that most of the time is compared. */
const SOAK_LAST_RESTART = 0.1;
const SOAK_WARM = 0.3;
/** The pause between two operations of a soak, in milliseconds: an ordinary load for hours. */
const SOAK_PAUSE_MS = 20;

/** What a run is made of. */
export interface RunOptions {
  readonly operations: number;
  readonly concurrency: number;
  readonly seed: string;
  /** A soak: runs for so many hours in place of so many operations, with attacks mixed in. */
  readonly hours?: number | undefined;
}

/** Runs operations against the request path from the gateway to the vendor. @returns whether all was true */
export async function run(options: RunOptions): Promise<boolean> {
  const { operations, concurrency, seed, hours } = options;
  const isSoak = hours !== undefined;
  const lastRestart = isSoak ? SOAK_LAST_RESTART : LAST_RESTART;
  const warmAt = isSoak ? SOAK_WARM : WARM;
  const startedAt = performance.now();
  const vendor = await startVendor({ seed, lateMs: LATE_MS });
  const subgraph = await createSubgraphProcess({
    vendorUrl: vendor.url,
    deadlineMs: DEADLINE_MS,
    limits: isSoak ? SOAK_LIMITS : undefined,
  });
  process.once('exit', () => {
    subgraph.kill();
  });
  const stuck = setTimeout(() => {
    print(`The run is stuck. --seed ${seed}`);
    process.exit(1);
  }, limitMs(options));
  await subgraph.start();
  const routerSecret = environment(vendor.url)['ROUTER_SECRETS'] ?? '';
  const gateway = createHiveGateway({
    supergraph: composeSupergraph([vending(`${subgraph.url}/graphql`)]),
    routerSecret,
  });
  const url = (await gateway.listen({ host: '127.0.0.1', port: 0 })).replace('localhost', '127.0.0.1');

  const oracle = createOracle(vendor.sandbox.ledger, () => vendor.lastAway);
  const tally = new Tally();
  const client = createClient({ url, concurrency, oracle, subgraph, tally });
  const disturbances = createDisturbances({ seed, vendor, subgraph, onTerm: () => client.expectAnswers() });
  const plan = createPlan(seed, (order) => vendor.create(order));
  const random = createRandom(`${seed} pace`);
  const every = Math.max(150, isSoak ? 0 : Math.floor(operations / 60));
  const attackTally = new Tally();
  const attacks = isSoak ? startAttacks({ subgraph, routerSecret, seed, tally: attackTally }) : undefined;

  let warm: ProcessUsage | undefined;
  let limit = 1;
  let done = 0;
  const progress = () => (isSoak ? (performance.now() - startedAt) / (hours * HOUR_MS) : done / operations);
  for (; progress() < 1 && oracle.violations.length === 0; done++) {
    if (isSoak) await sleep(SOAK_PAUSE_MS);
    if (done % 50 === 0) {
      vendor.faults.rate = random() * 0.3;
      limit = Math.ceil(Math.sqrt(random()) * concurrency);
    }
    if (done % every === every - 1) await disturbances.next(progress() > lastRestart);
    if (!warm && progress() >= warmAt) {
      await disturbances.over();
      await client.idle();
      warm = await subgraph.usage();
    }
    const operation = await plan.next(done);
    if (operation.kind === 'create') {
      tally.add(operation.kind, 'done');
      continue;
    }
    await client.room(limit);
    client.send(operation);
  }
  await attacks?.stop();
  const seconds = (performance.now() - startedAt) / 1000;
  await disturbances.over();
  await client.idle();
  // What was answered may still be done, and then the answer has to have said so.
  await sleep(DEADLINE_MS + LATE_MS);
  oracle.settle();

  print(`\n${done} operations in ${seconds.toFixed(1)} s\n\nWhat clients were told:\n${String(tally)}`);
  print(`\nFaults of single calls:\n${counts(vendor.faults.counts)}`);
  if (attacks) print(`\nAttacks, and what they were told:\n${String(attackTally)}`);
  print(`\nDisturbances:\n${counts(disturbances.counts)}`);
  for (const violation of oracle.violations.slice(0, 5)) print(`\n${describeViolation(violation)}`);

  // The connections that are kept open for the next request are no leak.
  await gateway.close();
  await client.close();
  vendor.sandbox.server.closeAllConnections();
  const checks = warm && oracle.violations.length === 0 ? await checkLeaks(subgraph, warm) : [];
  if (checks.length > 0) print(`\nWhat the service uses:\n${leaks(checks)}`);
  const exit = await subgraph.end('SIGTERM');
  if (exit !== 0) print(`\nThe service ended with ${exit} instead of 0:\n${subgraph.lines.join('')}`);
  await vendor.sandbox.close();
  clearTimeout(stuck);

  print(`\nviolations: ${oracle.violations.length}, leaks: ${checks.filter(isLeak).length}, --seed ${seed}`);
  return oracle.violations.length === 0 && !checks.some(isLeak) && exit === 0;
}
