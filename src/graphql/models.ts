import type { ListedMachine, Machine, MachineDetail, PickupCode, Product } from '../vendor-client/index.ts';
import { unreadable } from './errors.ts';

// The objects that resolvers return. Most fields have no resolver: they are properties, because a list has thousands of
// fields and calling a resolver costs more than reading a property. A property that is an Error fails this field alone.

/** What was read of a machine, by loader; an Error if the read failed. */
export interface MachineRead {
  readonly machine?: Machine | Error;
  readonly listedMachine?: ListedMachine | Error;
  readonly machineDetail?: MachineDetail | Error;
  readonly products?: readonly Product[] | Error;
}

/** Returns a field of what was read, or an Error: null would mean that the field has no value. */
function field<T extends object, K extends keyof T>(
  found: T | Error | undefined,
  name: K,
  machineNo: string,
): T[K] | Error {
  if (found === undefined) return new Error(`${String(name)} was asked for and not read`);
  if (found instanceof Error) return found;
  const value = found[name];
  return value instanceof Error ? unreadable(value, machineNo) : value;
}

/** A machine: its key, and what the selected fields needed. */
export class MachineModel {
  readonly machineNo: string;
  readonly read: MachineRead;

  constructor(machineNo: string, read: MachineRead = {}) {
    this.machineNo = machineNo;
    this.read = read;
  }

  get name() {
    return field(this.read.machine, 'name', this.machineNo);
  }
  get address() {
    return field(this.read.machine, 'address', this.machineNo);
  }
  get online() {
    return field(this.read.machine, 'online', this.machineNo);
  }
  get location() {
    return field(this.read.machine, 'location', this.machineNo);
  }
  get operating() {
    return field(this.read.listedMachine, 'operating', this.machineNo);
  }
  get createdAt() {
    return field(this.read.listedMachine, 'createdAt', this.machineNo);
  }
  get type() {
    return field(this.read.machineDetail, 'type', this.machineNo);
  }
  get cabinetNames() {
    return field(this.read.machineDetail, 'cabinetNames', this.machineNo);
  }
}

/** A product of a machine: its key, and the product if the selected fields needed it. */
export class MachineProductModel {
  readonly machineNo: string;
  readonly id: string;
  readonly product: Product | Error | undefined;
  #price: MachinePriceModel | Error | undefined;
  #originalPrice: MachinePriceModel | Error | undefined;

  constructor(machineNo: string, id: string, product?: Product | Error) {
    this.machineNo = machineNo;
    this.id = id;
    this.product = product;
  }

  get name() {
    return field(this.product, 'name', this.machineNo);
  }
  get description() {
    return field(this.product, 'description', this.machineNo);
  }
  get imageUrl() {
    return field(this.product, 'imageUrl', this.machineNo);
  }
  get category() {
    return field(this.product, 'category', this.machineNo);
  }
  get slot() {
    return field(this.product, 'slot', this.machineNo);
  }
  // Cached: graphql-jit reads the property several times.
  get price() {
    return (this.#price ??= this.#toPrice(field(this.product, 'price', this.machineNo)));
  }
  get originalPrice() {
    return (this.#originalPrice ??= this.#toPrice(field(this.product, 'originalPrice', this.machineNo)));
  }
  get stock() {
    return field(this.product, 'stock', this.machineNo);
  }
  get capacity() {
    return field(this.product, 'capacity', this.machineNo);
  }

  #toPrice(amount: string | Error | undefined): MachinePriceModel | Error | undefined {
    return typeof amount === 'string' ? { machineNo: this.machineNo, amount } : amount;
  }
}

/** A pickup code: its key, and the code with its product if the selected fields needed them. */
export class PickupCodeModel {
  readonly machineNo: string;
  readonly id: string;
  readonly productId: string | undefined;
  readonly #read: PickupCode | undefined;

  constructor(machineNo: string, id: string, productId?: string, read?: PickupCode) {
    this.machineNo = machineNo;
    this.id = id;
    this.productId = productId;
    this.#read = read;
  }

  get code() {
    return field(this.#read, 'code', this.machineNo);
  }
  get status() {
    return field(this.#read, 'status', this.machineNo);
  }
  get quantity() {
    return field(this.#read, 'quantity', this.machineNo);
  }
  get createdAt() {
    return field(this.#read, 'createdAt', this.machineNo);
  }
  get expiresAt() {
    return field(this.#read, 'expiresAt', this.machineNo);
  }
}

/** An amount in the currency of a machine. */
export interface MachinePriceModel {
  readonly machineNo: string;
  readonly amount: string;
}
