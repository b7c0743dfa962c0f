import type { PickupCodeResolvers } from '../generated/resolvers.ts';
import { machineOf } from '../reads/machines.ts';
import { readProduct } from '../reads/products.ts';

export const PickupCode: PickupCodeResolvers = {
  machine: machineOf,
  product({ machineNo, productId = '' }, _, context, info) {
    context.budget.take('listItems');
    return readProduct(machineNo, productId, context, info);
  },
};
