import { canReadField } from '../scopes.ts';
import type { Context } from '../context.ts';
import type { PickupCodeResolvers } from '../generated/resolvers.ts';
import { ProductModel, type PickupCodeModel } from '../models.ts';
import { selectedFields } from '../selection.ts';

type Loaders = Context['loaders'];

/** The codes of one product. */
export async function loadPickupCodes(
  machineNo: string,
  productId: string,
  loaders: Loaders,
): Promise<PickupCodeModel[]> {
  const codes = await loaders.pickupCodes(machineNo, productId);
  return codes.map((code) => ({ ...code, machineNo, productId }));
}

/** The codes of all products of a machine; the vendor can't tell them in one call. */
export async function loadAllPickupCodes(machineNo: string, loaders: Loaders): Promise<PickupCodeModel[]> {
  const products = await loaders.products(machineNo);
  const ids = [...new Set(products.map(({ id }) => id))];
  return (await Promise.all(ids.map((id) => loadPickupCodes(machineNo, id, loaders)))).flat();
}

/** What can be asked of a product without reading it. */
const KEYS = new Set(['__typename', 'id', 'pickupCodes']);

export const PickupCode: PickupCodeResolvers = {
  product({ machineNo, productId }, _, context, info) {
    const needsRead = (field: string) => !KEYS.has(field) && canReadField(field, 'Product', context, info);
    if (![...selectedFields(info)].some(needsRead)) return new ProductModel(machineNo, productId);
    return context.loaders.product(machineNo, productId).then(
      (product) => new ProductModel(machineNo, productId, product),
      (error: unknown) => new ProductModel(machineNo, productId, error as Error),
    );
  },
};
