import type { MoneyResolvers, ProductResolvers } from '../generated/resolvers.ts';
import { loadPickupCodes } from './pickup-code.ts';

export const Product: ProductResolvers = {
  pickupCodes: ({ machineNo, id }, _, { loaders }) => loadPickupCodes(machineNo, id, loaders),
};

export const Money: MoneyResolvers = {
  currencyCode: async ({ machineNo }, _, { loaders }) =>
    (await loaders.machineDetail(machineNo)).currencyCode ?? null,
};
