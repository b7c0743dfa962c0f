import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { MachineProductModel } from '../models.ts';
import { readableFields } from '../scopes.ts';

/** The fields of a product that need no read. */
const UNREAD = new Set(['__typename', 'machineNo', 'id', 'machine', 'pickupCodes']);

/** The selected fields of a product that need the vendor's list of products. */
export const neededFields = (context: Context, info: GraphQLResolveInfo): readonly string[] =>
  readableFields('MachineProduct', context, info).filter((field) => !UNREAD.has(field));

/** A product that could not be read: the error is that of each field that needed it. */
export const failedProduct = (
  machineNo: string,
  id: string,
  fields: readonly string[],
  error: Error,
): MachineProductModel => ({ machineNo, id, ...Object.fromEntries(fields.map((field) => [field, error])) });

/** Reads a product if its selected fields need it. A failed read is an error of each of these fields. */
export function readProduct(
  machineNo: string,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): MachineProductModel | Promise<MachineProductModel> {
  const fields = neededFields(context, info);
  if (fields.length === 0) return { machineNo, id };
  return context.loaders
    .product(machineNo, id)
    .catch((error: unknown) => failedProduct(machineNo, id, fields, error as Error));
}
