import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { MachineProductModel } from '../models.ts';
import { canReadField } from '../scopes.ts';
import { selectedFields } from '../selection.ts';

/** What can be asked of a product without reading it. */
const UNREAD = new Set(['__typename', 'machineNo', 'id', 'machine', 'pickupCodes']);

/** Whether a field is selected that has to be read from the vendor's list of products, and that the caller may read. */
export const needsProduct = (context: Context, info: GraphQLResolveInfo): boolean =>
  [...selectedFields(info, 'MachineProduct')].some(
    (field) => !UNREAD.has(field) && canReadField(field, 'MachineProduct', context, info),
  );

/** Makes the model of a product, with what its fields need; what can't be read is an error in those fields. */
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
