import type { Context } from '../context.ts';
import type { PickupCodeResolvers } from '../generated/resolvers.ts';
import type { PickupCodeModel } from '../models.ts';

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

export const PickupCode: PickupCodeResolvers = {
  code: ({ code }) => code ?? null,
  expiresAt: ({ expiresAt }) => expiresAt ?? null,
  product: ({ machineNo, productId }) => ({ machineNo, id: productId }),
};
