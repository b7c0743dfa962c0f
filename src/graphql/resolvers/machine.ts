import { pickupCodeDigits, productId, recordId } from '../arguments.ts';
import type { MachineResolvers } from '../generated/resolvers.ts';
import { findPickupCode, loadAllPickupCodes, loadPickupCodes } from '../reads/pickup-codes.ts';

export const Machine: MachineResolvers = {
  cabinetNames({ cabinetNames }, _, { budget }) {
    if (cabinetNames instanceof Error) throw cabinetNames;
    budget.take('listItems', cabinetNames?.length ?? 0);
    return cabinetNames ? [...cabinetNames] : null;
  },

  async products({ machineNo }, _, { loaders, budget }) {
    const products = await loaders.products(machineNo);
    budget.take('listItems', products.length);
    return [...products];
  },

  pickupCodes: ({ machineNo }, args, context) =>
    args.productId == null
      ? loadAllPickupCodes(machineNo, context)
      : loadPickupCodes(machineNo, productId(args.productId), context),

  pickupCode: ({ machineNo }, args, context) => findPickupCode(machineNo, context, 'byId', recordId(args.id)),

  findPickupCode: async ({ machineNo }, args, context) => {
    const code = pickupCodeDigits(args.code);
    const look = async () => (await findPickupCode(machineNo, context, 'byDigits', code)) ?? undefined;
    return (await context.rateLimits.lookup(context, machineNo, look)) ?? null;
  },
};
