import { pickupCodeDigits, productId, recordId } from '../arguments.ts';
import type { MachineResolvers } from '../generated/resolvers.ts';
import { MachineProductModel } from '../models.ts';
import { findPickupCode, loadAllPickupCodes, loadPickupCodes } from '../reads/pickup-codes.ts';

export const Machine: MachineResolvers = {
  products: async ({ machineNo }, _, { loaders }) =>
    (await loaders.products(machineNo)).map(
      (product) => new MachineProductModel(machineNo, product.id, product),
    ),

  pickupCodes: ({ machineNo }, args, { loaders }) =>
    args.productId == null
      ? loadAllPickupCodes(machineNo, loaders)
      : loadPickupCodes(machineNo, productId(args.productId), loaders),

  pickupCode: ({ machineNo }, args, { loaders }) => {
    const id = recordId(args.id);
    return findPickupCode(machineNo, loaders, (candidate) => candidate.id === id);
  },

  findPickupCode: async ({ machineNo }, args, context) => {
    const code = pickupCodeDigits(args.code);
    const found = await context.rateLimits.lookup(context, machineNo, () =>
      findPickupCode(machineNo, context.loaders, (candidate) => candidate.code === code),
    );
    return found ?? null;
  },
};
