import DataLoader from 'dataloader';
import pLimit from 'p-limit';
import type {
  ListedMachine,
  Machine,
  MachineDetail,
  PickupCode,
  Product,
  VendorApi,
} from '../vendor/index.ts';
import { MachineNotFound, VendorFailure } from '../vendor/index.ts';

/** How many calls of one request are at the vendor at once. */
const CONCURRENCY = 8;

/**
 * Which of the vendor's answers has a field of a machine: `list` and `detail` have some that the other lacks,
 * and `any` are the fields that both have.
 */
export type Source = 'any' | 'list' | 'detail';

interface MachineKey {
  readonly machineNo: string;
  readonly source: Source;
}

/** What one request reads of the vendor, each thing once. */
export interface Loaders {
  /** The fields of a machine that every answer has. */
  machine(machineNo: string): Promise<Machine>;
  /** The fields that only the list of machines has. */
  listedMachine(machineNo: string): Promise<ListedMachine>;
  /** The fields that only the answer for one machine has. */
  machineDetail(machineNo: string): Promise<MachineDetail>;
  /** All machines of the merchant. */
  machines(): Promise<readonly ListedMachine[]>;
  products(machineNo: string): Promise<readonly Product[]>;
  /** One product; VENDOR_BAD_RESPONSE if the vendor's list of products lacks it. */
  product(machineNo: string, id: string): Promise<Product>;
  pickupCodes(machineNo: string, productId: string): Promise<readonly PickupCode[]>;
  /** Forgets what is known, because something was changed. */
  clear(): void;
}

/**
 * Makes the loaders of one request. Nothing is kept beyond it.
 *
 * @param visible - the numbers of the only machines that the caller may know of; absent: all
 */
export function createLoaders(vendor: VendorApi, visible?: ReadonlySet<string>): Loaders {
  const limit = onDemand(() => pLimit(CONCURRENCY));
  /** A loader that calls the vendor once for each key. */
  const each = <K, V>(load: (key: K) => Promise<V>, cacheKeyFn: (key: K) => string) =>
    onDemand(
      () =>
        new DataLoader<K, V, string>((keys) => settled(keys.map((key) => limit.get()(load, key))), {
          batch: false,
          cacheKeyFn,
        }),
    );

  const list = each(
    () => vendor.machines(),
    (key: 'machines') => key,
  );
  const detail = each((machineNo: string) => vendor.machine(machineNo), String);
  const products = each((machineNo: string) => vendor.products(machineNo), String);
  const pickupCodes = each(
    ([machineNo, productId]: readonly [string, string]) => vendor.pickupCodes(machineNo, productId),
    (key) => key.join('/'),
  );

  let listed = false;
  const fromList = async (machineNo: string) => {
    listed = true;
    const machine = indexed(await list.get().load('machines')).get(machineNo);
    if (!machine) throw new MachineNotFound(machineNo);
    return machine;
  };

  // All that a request asks of machines at one moment is decided together: many machines are one call of the
  // list, and a single one is one call of its own unless something is asked that only the list has.
  const machine = onDemand(
    () =>
      new DataLoader<MachineKey, Machine, string>(
        (keys) => {
          const numbers = new Set(keys.map(({ machineNo }) => machineNo));
          const useList = listed || numbers.size > 1 || keys.some(({ source }) => source === 'list');
          return settled<Machine>(
            keys.map(({ machineNo, source }) => {
              if (source === 'detail') return detail.get().load(machineNo);
              return source === 'list' || useList ? fromList(machineNo) : detail.get().load(machineNo);
            }),
          );
        },
        { cacheKeyFn: ({ machineNo, source }) => `${source}/${machineNo}` },
      ),
  );

  const loadMachine = async (machineNo: string, source: Source) => {
    // Before they are decided on together: such a number is no reason to call the list.
    if (visible && !visible.has(machineNo)) throw new MachineNotFound(machineNo, 'NOT_SENT');
    return machine.get().load({ machineNo, source });
  };

  return {
    machine: (machineNo) => loadMachine(machineNo, 'any'),
    listedMachine: (machineNo) => loadMachine(machineNo, 'list') as Promise<ListedMachine>,
    machineDetail: (machineNo) => loadMachine(machineNo, 'detail') as Promise<MachineDetail>,
    machines: () => {
      listed = true;
      return list.get().load('machines');
    },
    products: (machineNo) => products.get().load(machineNo),
    async product(machineNo, id) {
      const found = (await products.get().load(machineNo)).find((candidate) => candidate.id === id);
      if (found) return found;
      const detail = 'it has codes for a product that its list of products lacks';
      throw new VendorFailure('VENDOR_BAD_RESPONSE', detail, {
        outcome: 'UNKNOWN',
        subject: { machineNo },
        idempotent: true,
      });
    },
    pickupCodes: (machineNo, productId) => pickupCodes.get().load([machineNo, productId]),
    clear() {
      listed = false;
      for (const loader of [list, detail, products, pickupCodes, machine]) loader.made?.clearAll();
    },
  };
}

/** One value or Error for each promise, in their order, as DataLoader wants them. */
async function settled<T>(promises: readonly Promise<T>[]): Promise<(T | Error)[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error)));
}

/** Makes a thing when it is first asked for: most requests need few of the loaders. */
function onDemand<T>(make: () => T) {
  return {
    made: undefined as T | undefined,
    get(): T {
      return (this.made ??= make());
    },
  };
}

const indexes = new WeakMap<readonly ListedMachine[], ReadonlyMap<string, ListedMachine>>();

/** The machines of a list by their number, put in order once for each list. */
function indexed(machines: readonly ListedMachine[]): ReadonlyMap<string, ListedMachine> {
  let index = indexes.get(machines);
  if (!index)
    indexes.set(machines, (index = new Map(machines.map((machine) => [machine.machineNo, machine]))));
  return index;
}
