import type { PickupCode, Product } from '../vendor/index.ts';
import type { MachineRead } from './loaders.ts';

// What resolvers pass on to the resolvers below them. Keys only, where the rest is loaded when it is asked for.

/** A machine: its key, and what was read to see whether there is one, by the loader that it came from. */
export interface MachineModel {
  readonly machineNo: string;
  readonly read?: MachineRead;
}

/** A product of a machine: its key, and the product itself where it is at hand. */
export interface ProductModel {
  readonly machineNo: string;
  readonly id: string;
  readonly product?: Product;
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
