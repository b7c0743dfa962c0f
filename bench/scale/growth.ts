import type { Growth } from '../results.ts';
import type { Operation } from '../scenarios.ts';
import { startServer } from '../server.ts';
import type { StubSetting } from '../vendor-stub.ts';
import { load, type Run } from '../wrk.ts';
import { WARM_UP_SECONDS, type ScaleOptions } from './options.ts';

/** The codes of a machine are those of its products, and the vendor lists them for one product at a time. */
const PRODUCTS = 10;
const MACHINES = [10, 100, 1000, 10_000];
const CODES = [10, 100, 500, 1000, 2000];
const CONNECTIONS = 1;

interface GrowthDefinition {
  readonly title: string;
  readonly unit: string;
  readonly operation: Operation;
  readonly setting: StubSetting;
  readonly items: readonly number[];
  /** The value of the setting for so many items. */
  readonly valueFor: (items: number) => number;
}

const GROWTHS: readonly GrowthDefinition[] = [
  {
    title: 'machines, all of the list',
    unit: 'machines',
    operation: 'Machines',
    setting: 'machines',
    items: MACHINES,
    valueFor: (items) => items,
  },
  {
    title: '_entities of 100 machines, by the length of the list',
    unit: 'machines in the list',
    operation: 'Entities',
    setting: 'machines',
    // A shorter list lacks some of the 100.
    items: MACHINES.filter((items) => items >= 100),
    valueFor: (items) => items,
  },
  {
    title: `pickupCodes of a machine with ${PRODUCTS} products`,
    unit: 'codes',
    operation: 'PickupCodes',
    setting: 'codes',
    items: CODES,
    valueFor: (items) => items / PRODUCTS,
  },
];

/** Measures what operations cost as the number of machines or of codes grows; each step has a process of its own. */
export async function measureGrowth({
  contenders: { vending: contender },
  files: { tokens },
  runtime,
  stub,
  rounds,
  seconds,
}: ScaleOptions): Promise<Growth[]> {
  const growths = GROWTHS.map((definition) => ({
    ...definition,
    steps: definition.items.map((items) => ({ items, runs: new Array<Run>(), rssMiB: new Array<number>() })),
  }));
  await stub.set('delay', 0);
  await stub.set('products', PRODUCTS);
  for (let round = 0; round < rounds; round++) {
    for (const { operation, setting, valueFor, steps } of growths) {
      for (const { items, runs, rssMiB } of steps) {
        await stub.set(setting, valueFor(items));
        const server = await startServer(contender, { runtime, vendorUrl: stub.url, tokens });
        try {
          const options = {
            contender,
            tokens,
            operation,
            connections: CONNECTIONS,
            port: server.port,
            cpuUs: server.cpuUs,
          };
          await load({ ...options, seconds: WARM_UP_SECONDS });
          runs.push(await load({ ...options, seconds }));
          rssMiB.push(server.rssMiB());
        } finally {
          await server.stop();
        }
        process.stdout.write('.');
      }
    }
  }
  return growths.map(({ title, unit, steps }) => ({ title, unit, steps }));
}
