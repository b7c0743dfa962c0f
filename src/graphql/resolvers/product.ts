import type { Context } from '../context.ts';
import type { MoneyResolvers, ProductResolvers } from '../generated/resolvers.ts';
import type { ProductModel } from '../models.ts';
import { loadPickupCodes } from './pickup-code.ts';

const load = async ({ machineNo, id, product }: ProductModel, { loaders }: Context) =>
  product ?? (await loaders.product(machineNo, id));

const money = (machineNo: string, amount: string | undefined) =>
  amount === undefined ? null : { machineNo, amount };

export const Product: ProductResolvers = {
  name: async (parent, _, context) => (await load(parent, context)).name,
  description: async (parent, _, context) => (await load(parent, context)).description ?? null,
  imageUrl: async (parent, _, context) => (await load(parent, context)).imageUrl ?? null,
  category: async (parent, _, context) => (await load(parent, context)).category ?? null,
  slot: async (parent, _, context) => (await load(parent, context)).slot ?? null,
  price: async (parent, _, context) => money(parent.machineNo, (await load(parent, context)).price),
  originalPrice: async (parent, _, context) =>
    money(parent.machineNo, (await load(parent, context)).originalPrice),
  stock: async (parent, _, context) => (await load(parent, context)).stock,
  capacity: async (parent, _, context) => (await load(parent, context)).capacity,
  pickupCodes: ({ machineNo, id }, _, { loaders }) => loadPickupCodes(machineNo, id, loaders),
};

export const Money: MoneyResolvers = {
  currencyCode: async ({ machineNo }, _, { loaders }) =>
    (await loaders.machineDetail(machineNo)).currencyCode ?? null,
};
