import type { MachinePriceResolvers, MachineProductResolvers } from '../generated/resolvers.ts';
import { machineOf } from '../reads/machines.ts';
import { loadPickupCodes } from '../reads/pickup-codes.ts';

export const MachineProduct: MachineProductResolvers = {
  machine: machineOf,
  pickupCodes: ({ machineNo, id }, _, context) => loadPickupCodes(machineNo, id, context),
};

export const MachinePrice: MachinePriceResolvers = {
  currencyCode: async ({ machineNo }, _, { loaders }) =>
    (await loaders.machineDetail(machineNo)).currencyCode ?? null,
};
