import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { MachineProductModel } from '../models.ts';
import { readableFields } from '../scopes.ts';

/** The fields of a product that need no read. */
const UNREAD = new Set(['__typename', 'machineNo', 'id', 'machine', 'pickupCodes']);

/** Whether the selected fields of a product need the vendor's list of products. */
export const needsProduct = (context: Context, info: GraphQLResolveInfo): boolean =>
  readableFields('MachineProduct', context, info).some((field) => !UNREAD.has(field));

/** Reads a product if its selected fields need it. A failed read is an error of each of these fields. */
export function readProduct(
  machineNo: string,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): MachineProductModel | Promise<MachineProductModel> {
  if (!needsProduct(context, info)) return new MachineProductModel(machineNo, id);
  return context.loaders.product(machineNo, id).then(
    (product) => new MachineProductModel(machineNo, id, product),
    (error: unknown) => new MachineProductModel(machineNo, id, error as Error),
  );
}
