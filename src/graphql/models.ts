import type { ListedMachine, Machine, MachineDetail, PickupCode, Product } from '../vendor-client/index.ts';

// What resolvers pass on to the resolvers below them. Most fields have no resolver: they are properties, and an Error
// there is that of its field alone. A list has thousands of fields, and to call a resolver costs more than to read one.

/** What was read of a machine, by the loader that it came from; an error where that failed. */
export interface MachineRead {
  readonly machine?: Machine | Error;
  readonly listedMachine?: ListedMachine | Error;
  readonly machineDetail?: MachineDetail | Error;
  readonly products?: readonly Product[] | Error;
}

/** A field of something that was read, or why it can't be had. Null would say that there is none. */
function field<T extends object, K extends keyof T>(found: T | Error | undefined, name: K): T[K] | Error {
  if (found === undefined) return new Error(`${String(name)} was asked for and not read`);
  return found instanceof Error ? found : found[name];
}

const NOTHING: MachineRead = {};

/** A machine: its key, and what was read of it for the fields that are asked for. */
export class MachineModel {
  readonly machineNo: string;
  readonly read: MachineRead;

  constructor(machineNo: string, read = NOTHING) {
    this.machineNo = machineNo;
    this.read = read;
  }

  get name() {
    return field(this.read.machine, 'name');
  }
  get address() {
    return field(this.read.machine, 'address');
  }
  get online() {
    return field(this.read.machine, 'online');
  }
  get location() {
    return field(this.read.machine, 'location');
  }
  get operating() {
    return field(this.read.listedMachine, 'operating');
  }
  get createdAt() {
    return field(this.read.listedMachine, 'createdAt');
  }
  get type() {
    return field(this.read.machineDetail, 'type');
  }
  get cabinetNames() {
    return field(this.read.machineDetail, 'cabinetNames');
  }
}

/** A product of a machine: its key, and what was read of it where more is asked for. */
export class ProductModel {
  readonly machineNo: string;
  readonly id: string;
  readonly product: Product | Error | undefined;

  constructor(machineNo: string, id: string, product?: Product | Error) {
    this.machineNo = machineNo;
    this.id = id;
    this.product = product;
  }

  get name() {
    return field(this.product, 'name');
  }
  get description() {
    return field(this.product, 'description');
  }
  get imageUrl() {
    return field(this.product, 'imageUrl');
  }
  get category() {
    return field(this.product, 'category');
  }
  get slot() {
    return field(this.product, 'slot');
  }
  get price() {
    return this.#money(field(this.product, 'price'));
  }
  get originalPrice() {
    return this.#money(field(this.product, 'originalPrice'));
  }
  get stock() {
    return field(this.product, 'stock');
  }
  get capacity() {
    return field(this.product, 'capacity');
  }

  #money(amount: string | Error | undefined): MoneyModel | Error | undefined {
    return typeof amount === 'string' ? { machineNo: this.machineNo, amount } : amount;
  }
}

/** A pickup code, and the product that it is for. */
export interface PickupCodeModel extends PickupCode {
  readonly machineNo: string;
  readonly productId: string;
}

/** An amount in the currency of a machine. */
export interface MoneyModel {
  readonly machineNo: string;
  readonly amount: string;
}
