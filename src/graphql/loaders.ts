import DataLoader from 'dataloader';
import pLimit, { type LimitFunction } from 'p-limit';
import type {
  ListedMachine,
  Machine,
  MachineDetail,
  PickupCode,
  Product,
  VendorApi,
} from '../vendor-client/index.ts';
import { MachineNotFound } from '../vendor-client/index.ts';
import { isPickupCodeNotFound, productNotFound } from './errors.ts';
import type { RequestBudget } from './budget.ts';

/** How many calls to the vendor one request makes at once. */
const CONCURRENCY = 8;

/**
 * The vendor's answer that has a field of a machine: the list of machines, the answer for one machine (`detail`), or
 * both (`any`).
 */
type Source = 'any' | 'list' | 'detail';

interface MachineKey {
  readonly machineNo: string;
  readonly source: Source;
}

/** What was read of a machine, by loader; an Error if the read failed. */
export interface MachineRead {
  readonly machine?: Machine | Error;
  readonly listedMachine?: ListedMachine | Error;
  readonly machineDetail?: MachineDetail | Error;
  readonly products?: readonly Product[] | Error;
}

/** Reads from the vendor, each thing once per request, and takes every call and every item from the budget. */
export class Loaders {
  readonly #vendor: VendorApi;
  readonly #budget: RequestBudget;
  readonly #visible: ReadonlySet<string> | undefined;
  #limit: LimitFunction | undefined;
  #machines: DataLoader<MachineKey, Machine, string> | undefined;
  /** By what is read. */
  readonly #reads = new Map<string, Promise<unknown>>();

  /** @param visible - the numbers of the caller's machines; undefined: all */
  constructor(vendor: VendorApi, budget: RequestBudget, visible: ReadonlySet<string> | undefined) {
    this.#vendor = vendor;
    this.#budget = budget;
    this.#visible = visible;
  }

  /** Forgets what was read: after a cancel it can be stale. */
  clear(): void {
    this.#machines = undefined;
    this.#reads.clear();
  }

  /**
   * Reads several machines by several loaders.
   *
   * @returns for each number what was read, in their order. It never rejects: a failed read is an Error in its place
   */
  async read(numbers: readonly string[], what: readonly (keyof MachineRead)[]): Promise<MachineRead[]> {
    const visible = numbers.filter((machineNo) => this.#isVisible(machineNo));
    const several = visible.some((machineNo) => machineNo !== visible[0]);
    const columns = await Promise.all(
      what.map(async (loader) => ({
        loader,
        found: await (several && loader !== 'products'
          ? this.#loadMachines(visible.map((machineNo) => ({ machineNo, source: SOURCES[loader] })))
          : Promise.all(visible.map((machineNo) => this.#readOne(loader, machineNo).catch(asError)))),
      })),
    );
    let row = 0;
    return numbers.map((machineNo) => {
      const read: { -readonly [K in keyof MachineRead]: unknown } = {};
      const at = this.#isVisible(machineNo) ? row++ : -1;
      for (const { loader, found } of columns) read[loader] = at < 0 ? notVisible(machineNo) : found[at];
      return read as MachineRead;
    });
  }

  #readOne(loader: keyof MachineRead, machineNo: string): Promise<unknown> {
    return loader === 'products' ? this.products(machineNo) : this.#machine(machineNo, SOURCES[loader]);
  }

  /** The fields that only the answer for one machine has. */
  machineDetail(machineNo: string) {
    return this.#machine(machineNo, 'detail') as Promise<MachineDetail>;
  }

  machines(): Promise<readonly ListedMachine[]> {
    return this.once('machines', () => this.#call(() => this.#counted(this.#vendor.machines())));
  }

  products(machineNo: string): Promise<readonly Product[]> {
    return this.once(`products ${machineNo}`, () =>
      this.#call(() => this.#counted(this.#vendor.products(machineNo))),
    );
  }

  /** @throws GraphQLError PRODUCT_NOT_FOUND */
  async product(machineNo: string, id: string): Promise<Product> {
    const found = indexed(await this.products(machineNo), idOf).get(id);
    if (!found) throw productNotFound(machineNo);
    return found;
  }

  /** The usable codes of a product. @throws GraphQLError PRODUCT_NOT_FOUND */
  async pickupCodes(machineNo: string, productId: string): Promise<readonly PickupCode[]> {
    const [codes = []] = await Promise.all(this.pickupCodesOf(machineNo, [productId]));
    return codes;
  }

  /**
   * The usable codes of several products of one machine, a list for each.
   *
   * @throws GraphQLError REQUEST_TOO_LARGE before any call, if the budget does not cover all of them
   */
  pickupCodesOf(machineNo: string, productIds: readonly string[]): Promise<readonly PickupCode[]>[] {
    const unread = productIds.filter((id) => !this.#reads.has(codesKey(machineNo, id)));
    this.#budget.take('vendorCalls', unread.length);
    return productIds.map((id) => this.#loadPickupCodes(machineNo, id));
  }

  #loadPickupCodes(machineNo: string, productId: string): Promise<readonly PickupCode[]> {
    return this.once(codesKey(machineNo, productId), () =>
      // Taken from the budget by pickupCodesOf.
      this.#limited(() => this.#counted(this.#vendor.pickupCodes(machineNo, productId))).catch(
        (error: unknown) => {
          // The vendor answers "no such record" for a product as well.
          throw isPickupCodeNotFound(error) ? productNotFound(machineNo, error) : error;
        },
      ),
    );
  }

  #isVisible(machineNo: string): boolean {
    return !this.#visible || this.#visible.has(machineNo);
  }

  #machine(machineNo: string, source: Source): Promise<Machine> {
    // Checked here too: an invisible machine must not make `#loadMachines` call the list.
    if (!this.#isVisible(machineNo)) return Promise.reject(notVisible(machineNo));
    this.#machines ??= new DataLoader((keys) => this.#loadMachines(keys), {
      cacheKeyFn: (key) => `${key.source}/${key.machineNo}`,
    });
    return this.#machines.load({ machineNo, source });
  }

  /**
   * Loads a batch of machines with the fewest calls: one call of the list for several machines, or for fields that only
   * the list has; one call for a single machine otherwise.
   */
  async #loadMachines(keys: readonly MachineKey[]): Promise<(Machine | Error)[]> {
    const [first] = keys;
    const useList =
      this.#reads.has('machines') ||
      keys.some(({ source, machineNo }) => source === 'list' || machineNo !== first?.machineNo);
    const isListed = ({ source }: MachineKey) => source === 'list' || (source === 'any' && useList);
    const details = keys.map((key) => (isListed(key) ? undefined : this.#detail(key.machineNo)));
    const listed = keys.some(isListed)
      ? await this.machines().then((machines) => indexed(machines, numberOf), asError)
      : NONE;
    const fromList = (machineNo: string) =>
      listed instanceof Error ? listed : (listed.get(machineNo) ?? new MachineNotFound(machineNo));
    if (keys.every(isListed)) return keys.map(({ machineNo }) => fromList(machineNo));
    return Promise.all(keys.map(({ machineNo }, i) => details[i] ?? Promise.resolve(fromList(machineNo))));
  }

  #detail(machineNo: string): Promise<MachineDetail | Error> {
    const load = () => this.#call(() => this.#vendor.machine(machineNo));
    return this.once(`machine ${machineNo}`, load).catch(asError);
  }

  /** Reads something, or returns what was read under this key since the last `clear`. */
  once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.#reads.get(key) as Promise<T> | undefined;
    const read = known ?? load();
    if (!known) this.#reads.set(key, read);
    return read;
  }

  /** Takes a call from the budget and makes it. */
  async #call<T>(load: () => Promise<T>): Promise<T> {
    this.#budget.take('vendorCalls');
    return this.#limited(load);
  }

  /** Makes a call when a slot is free, unless the budget was exceeded in the meantime. */
  #limited<T>(load: () => Promise<T>): Promise<T> {
    return (this.#limit ??= pLimit(CONCURRENCY))(() => {
      this.#budget.take('readItems', 0);
      return load();
    });
  }

  /** Takes the items of a list from the budget. */
  async #counted<T>(reading: Promise<readonly T[]>): Promise<readonly T[]> {
    const items = await reading;
    this.#budget.take('readItems', items.length);
    return items;
  }
}

const codesKey = (machineNo: string, productId: string) => `codes ${machineNo} ${productId}`;

const notVisible = (machineNo: string) => new MachineNotFound(machineNo, 'NOT_SENT');

const SOURCES = { machine: 'any', listedMachine: 'list', machineDetail: 'detail' } as const;

const NONE: ReadonlyMap<string, ListedMachine> = new Map();

const asError = (error: unknown) => error as Error;

const numberOf = ({ machineNo }: ListedMachine) => machineNo;
const idOf = ({ id }: Product) => id;

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** Indexes a list by key, once per list. */
function indexed<T extends object>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  let index = indexes.get(items) as ReadonlyMap<string, T> | undefined;
  if (!index) indexes.set(items, (index = new Map(items.map((item) => [keyOf(item), item]))));
  return index;
}
