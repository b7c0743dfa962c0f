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
import type { MachineRead } from './models.ts';

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

/**
 * What one request reads of the vendor, each thing once. Each loader is created when it is first asked for: most
 * requests need few of them.
 */
export class Loaders {
  readonly #vendor: VendorApi;
  readonly #budget: RequestBudget;
  readonly #visible: ReadonlySet<string> | undefined;
  #limit: LimitFunction | undefined;
  #list: Promise<readonly ListedMachine[]> | undefined;
  #machines: DataLoader<MachineKey, Machine, string> | undefined;
  readonly #details = new Map<string, Promise<MachineDetail>>();
  readonly #products = new Map<string, Promise<readonly Product[]>>();
  /** The calls for codes that were taken from the budget. */
  readonly #paid = new Set<string>();
  readonly #pickupCodes = new Map<string, Promise<readonly PickupCode[]>>();

  /** @param visible - the numbers of the only machines that the caller may know of; undefined: all */
  constructor(vendor: VendorApi, budget: RequestBudget, visible: ReadonlySet<string> | undefined) {
    this.#vendor = vendor;
    this.#budget = budget;
    this.#visible = visible;
  }

  /**
   * Reads several machines together, as many times as there are loaders of that name.
   *
   * @returns what was read of each, in the order of the numbers; it never rejects
   */
  async read(numbers: readonly string[], what: readonly (keyof MachineRead)[]): Promise<MachineRead[]> {
    const visible = numbers.filter((machineNo) => this.#isVisible(machineNo));
    const several = visible.some((machineNo) => machineNo !== visible[0]);
    const columns = await Promise.all(
      what.map(async (loader) => ({
        loader,
        found: await (several && loader !== 'products'
          ? this.#loadMachines(visible.map((machineNo) => ({ machineNo, source: SOURCES[loader] })))
          : Promise.all(
              visible.map((machineNo) => (this[loader](machineNo) as Promise<unknown>).catch(asError)),
            )),
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

  /** The fields of a machine that every answer has. */
  machine(machineNo: string): Promise<Machine> {
    return this.#machine(machineNo, 'any');
  }

  /** The fields that only the list of machines has. */
  listedMachine(machineNo: string) {
    return this.#machine(machineNo, 'list') as Promise<ListedMachine>;
  }

  /** The fields that only the answer for one machine has. */
  machineDetail(machineNo: string) {
    return this.#machine(machineNo, 'detail') as Promise<MachineDetail>;
  }

  machines(): Promise<readonly ListedMachine[]> {
    return (this.#list ??= this.#call(() => this.#counted(this.#vendor.machines())));
  }

  products(machineNo: string): Promise<readonly Product[]> {
    return once(this.#products, machineNo, () =>
      this.#call(() => this.#counted(this.#vendor.products(machineNo))),
    );
  }

  /** @throws GraphQLError PRODUCT_NOT_FOUND */
  async product(machineNo: string, id: string): Promise<Product> {
    const found = indexed(await this.products(machineNo), idOf).get(id);
    if (!found) throw productNotFound(machineNo);
    return found;
  }

  /** The codes of a product. @throws GraphQLError PRODUCT_NOT_FOUND */
  async pickupCodes(machineNo: string, productId: string): Promise<readonly PickupCode[]> {
    const [codes = []] = await Promise.all(this.pickupCodesOf(machineNo, [productId]));
    return codes;
  }

  /**
   * The codes of several products of one machine, a list for each.
   *
   * @throws GraphQLError REQUEST_TOO_LARGE, before any call, where the budget does not cover them all
   */
  pickupCodesOf(machineNo: string, productIds: readonly string[]): Promise<readonly PickupCode[]>[] {
    const unpaid = productIds.map((id) => `${machineNo}/${id}`).filter((key) => !this.#paid.has(key));
    this.#budget.take('vendorCalls', unpaid.length);
    for (const key of unpaid) this.#paid.add(key);
    return productIds.map((id) => this.#loadPickupCodes(machineNo, id));
  }

  #loadPickupCodes(machineNo: string, productId: string): Promise<readonly PickupCode[]> {
    return once(this.#pickupCodes, `${machineNo}/${productId}`, () =>
      // Taken from the budget by pickupCodesOf.
      this.#limited(() => this.#counted(this.#vendor.pickupCodes(machineNo, productId))).catch(
        (error: unknown) => {
          // "No such record", where codes are listed, is said of the product.
          throw isPickupCodeNotFound(error) ? productNotFound(machineNo, error) : error;
        },
      ),
    );
  }

  #isVisible(machineNo: string): boolean {
    return !this.#visible || this.#visible.has(machineNo);
  }

  #machine(machineNo: string, source: Source): Promise<Machine> {
    // Before they are decided on together: such a number is no reason to call the list.
    if (!this.#isVisible(machineNo)) return Promise.reject(notVisible(machineNo));
    this.#machines ??= new DataLoader((keys) => this.#loadMachines(keys), {
      cacheKeyFn: (key) => `${key.source}/${key.machineNo}`,
    });
    return this.#machines.load({ machineNo, source });
  }

  /**
   * Decides on all that a request asks of machines at one moment: many machines are one call of the list, and a
   * single one is one call of its own unless something is asked that only the list has.
   */
  async #loadMachines(keys: readonly MachineKey[]): Promise<(Machine | Error)[]> {
    const [first] = keys;
    const useList =
      this.#list !== undefined ||
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
    return once(this.#details, machineNo, load).catch(asError);
  }

  /** A call to the vendor that is taken from the budget, or rejected. */
  async #call<T>(load: () => Promise<T>): Promise<T> {
    this.#budget.take('vendorCalls');
    return this.#limited(load);
  }

  /** Once more was to be returned or read than the budget allows, calls that are still waiting are not made. */
  #limited<T>(load: () => Promise<T>): Promise<T> {
    return (this.#limit ??= pLimit(CONCURRENCY))(() => {
      this.#budget.take('readItems', 0);
      return load();
    });
  }

  /** A list that is taken from the budget when it was read, and then kept. */
  async #counted<T>(reading: Promise<readonly T[]>): Promise<readonly T[]> {
    const items = await reading;
    this.#budget.take('readItems', items.length);
    return items;
  }
}

/** The value of a key, loaded the first time that it is asked for. */
function once<V>(loaded: Map<string, Promise<V>>, key: string, load: () => Promise<V>): Promise<V> {
  let value = loaded.get(key);
  if (!value) loaded.set(key, (value = load()));
  return value;
}

const notVisible = (machineNo: string) => new MachineNotFound(machineNo, 'NOT_SENT');

const SOURCES = { machine: 'any', listedMachine: 'list', machineDetail: 'detail' } as const;

const NONE: ReadonlyMap<string, ListedMachine> = new Map();

const asError = (error: unknown) => error as Error;

const numberOf = ({ machineNo }: ListedMachine) => machineNo;
const idOf = ({ id }: Product) => id;

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The items of a list by their key, indexed once for each list. */
function indexed<T extends object>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  let index = indexes.get(items) as ReadonlyMap<string, T> | undefined;
  if (!index) indexes.set(items, (index = new Map(items.map((item) => [keyOf(item), item]))));
  return index;
}
