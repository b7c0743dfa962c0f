import type { Product as VendorProduct } from '../../vendor/index.ts';
import type { Context } from '../context.ts';
import type { MoneyResolvers, ProductResolvers } from '../generated/resolvers.ts';
import type { ProductModel } from '../models.ts';
import { loadPickupCodes } from './pickup-code.ts';

/** The resolver of a field that the vendor's list of products has: where the product is at hand, nothing is awaited. */
const from =
  <T>(field: (product: VendorProduct, machineNo: string) => T) =>
  ({ machineNo, id, product }: ProductModel, _: unknown, { loaders }: Context): T | Promise<T> =>
    product
      ? field(product, machineNo)
      : loaders.product(machineNo, id).then((loaded) => field(loaded, machineNo));

const money = (machineNo: string, amount: string | undefined) =>
  amount === undefined ? null : { machineNo, amount };

export const Product: ProductResolvers = {
  name: from(({ name }) => name),
  description: from(({ description }) => description ?? null),
  imageUrl: from(({ imageUrl }) => imageUrl ?? null),
  category: from(({ category }) => category ?? null),
  slot: from(({ slot }) => slot ?? null),
  price: from(({ price }, machineNo) => money(machineNo, price)),
  originalPrice: from(({ originalPrice }, machineNo) => money(machineNo, originalPrice)),
  stock: from(({ stock }) => stock),
  capacity: from(({ capacity }) => capacity),
  pickupCodes: ({ machineNo, id }, _, { loaders }) => loadPickupCodes(machineNo, id, loaders),
};

export const Money: MoneyResolvers = {
  currencyCode: async ({ machineNo }, _, { loaders }) =>
    (await loaders.machineDetail(machineNo)).currencyCode ?? null,
};
