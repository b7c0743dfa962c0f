import type { ListedMachine, MachineDetail, PickupCode, Product } from '../vendor-client/index.ts';

// The objects that resolvers return. Most fields have no resolver: they are properties, because a list has thousands of
// fields and calling a resolver costs more than reading a property. A property that is an Error fails this field alone.

type Fields<T> = { readonly [K in keyof T]?: T[K] | Error };

/** A machine: its key and the fields that were selected. */
export type MachineModel = Fields<ListedMachine & MachineDetail> & { readonly machineNo: string };

/** The key of a product or a pickup code. */
interface Key {
  readonly machineNo: string;
  readonly id: string;
}

/** A product of a machine: its key, and the product if the selected fields needed it. */
export type MachineProductModel = Fields<Product> & Key;

/** A pickup code: its key, and the code if the selected fields needed it. */
export type PickupCodeModel = Fields<Omit<PickupCode, 'productId'>> & Key & { readonly productId?: string };
