import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../sandbox/faults.ts';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { createHiveGateway } from '../../supergraph/hive-gateway.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { environment } from '../support/service.ts';
import { createClient } from './client.ts';
import { createDisturbances } from './disturbances.ts';
import { checkLeaks, isLeak } from './leaks.ts';
import { createPlan } from './plan.ts';
import { counts, describeLie, leaks, print, Tally } from './report.ts';
import { createSubgraphProcess, type ProcessUsage } from './subgraph.ts';
import { startVendor } from './vendor.ts';
import { createWitness } from './oracle.ts';

/** The service's deadline for one call, and how late an answer of the vendor can be, in milliseconds. */
const DEADLINE_MS = 800;
const LATE_MS = 1000;
/** The service's process isn't ended any more after this part of a run, and is warm after the next. */
const LAST_RESTART = 0.6;
const WARM = 0.75;
/** How long a run may take before it is ended as stuck, in milliseconds. */
const limitMs = (operations: number) => 120_000 + 100 * operations;

/** Runs operations against the road from the gateway to the vendor. @returns whether all was true */
export async function run({
  operations,
  concurrency,
  seed,
}: {
  operations: number;
  concurrency: number;
  seed: string;
}): Promise<boolean> {
  const startedAt = performance.now();
  const vendor = await startVendor({ seed, lateMs: LATE_MS });
  const subgraph = await createSubgraphProcess({ vendorUrl: vendor.url, deadlineMs: DEADLINE_MS });
  process.once('exit', () => {
    subgraph.kill();
  });
  const stuck = setTimeout(() => {
    print(`The run is stuck. --seed ${seed}`);
    process.exit(1);
  }, limitMs(operations));
  await subgraph.start();
  const gateway = createHiveGateway({
    supergraph: composeSupergraph([vending(`${subgraph.url}/graphql`)]),
    routerSecret: environment(vendor.url)['ROUTER_SECRETS'] ?? '',
  });
  const url = (await gateway.listen({ host: '127.0.0.1', port: 0 })).replace('localhost', '127.0.0.1');

  const witness = createWitness(vendor.sandbox.ledger, () => vendor.lastAway);
  const tally = new Tally();
  const client = createClient({ url, concurrency, witness, subgraph, tally });
  const disturbances = createDisturbances({ seed, vendor, subgraph, onTerm: () => client.expectAnswers() });
  const plan = createPlan(seed, (order) => vendor.create(order));
  const random = createRandom(`${seed} pace`);
  const every = Math.max(150, Math.floor(operations / 60));

  let warm: ProcessUsage | undefined;
  let limit = 1;
  let done = 0;
  for (; done < operations && witness.lies.length === 0; done++) {
    if (done % 50 === 0) {
      vendor.faults.rate = random() * 0.3;
      limit = Math.ceil(Math.sqrt(random()) * concurrency);
    }
    if (done % every === every - 1) await disturbances.next(done > LAST_RESTART * operations);
    if (done === Math.floor(WARM * operations)) {
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
  const seconds = (performance.now() - startedAt) / 1000;
  await disturbances.over();
  await client.idle();
  // What was answered may still be done, and then the answer has to have said so.
  await sleep(DEADLINE_MS + LATE_MS);
  witness.settle();

  print(`\n${done} operations in ${seconds.toFixed(1)} s\n\nWhat clients were told:\n${String(tally)}`);
  print(`\nFaults of single calls:\n${counts(vendor.faults.counts)}`);
  print(`\nDisturbances:\n${counts(disturbances.counts)}`);
  for (const lie of witness.lies.slice(0, 5)) print(`\n${describeLie(lie)}`);

  // The connections that are kept open for the next request are no leak.
  await gateway.close();
  await client.close();
  vendor.sandbox.server.closeAllConnections();
  const checks = warm && witness.lies.length === 0 ? await checkLeaks(subgraph, warm) : [];
  if (checks.length > 0) print(`\nWhat the service uses:\n${leaks(checks)}`);
  const exit = await subgraph.end('SIGTERM');
  if (exit !== 0) print(`\nThe service ended with ${exit} instead of 0:\n${subgraph.lines.join('')}`);
  await vendor.sandbox.close();
  clearTimeout(stuck);

  print(`\nlies: ${witness.lies.length}, leaks: ${checks.filter(isLeak).length}, --seed ${seed}`);
  return witness.lies.length === 0 && !checks.some(isLeak) && exit === 0;
}
