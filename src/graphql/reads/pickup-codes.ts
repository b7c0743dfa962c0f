import type { Context } from '../context.ts';
import { PickupCodeModel } from '../models.ts';

type Loaders = Context['loaders'];

/** The codes of one product. */
export async function loadPickupCodes(
  machineNo: string,
  productId: string,
  loaders: Loaders,
): Promise<PickupCodeModel[]> {
  const codes = await loaders.pickupCodes(machineNo, productId);
  return codes.map((code) => new PickupCodeModel(machineNo, code.id, productId, code));
}

/** The codes of each product of a machine; the vendor can't tell them in one call. */
async function codesByProduct(machineNo: string, loaders: Loaders): Promise<Promise<PickupCodeModel[]>[]> {
  const products = await loaders.products(machineNo);
  const ids = [...new Set(products.map(({ id }) => id))];
  return ids.map((id) => loadPickupCodes(machineNo, id, loaders));
}

/** The codes of all products of a machine. */
export async function loadAllPickupCodes(machineNo: string, loaders: Loaders): Promise<PickupCodeModel[]> {
  return (await Promise.all(await codesByProduct(machineNo, loaders))).flat();
}

/** The codes of a machine that could be read, by record id, and why others could not. */
export async function indexPickupCodes(machineNo: string, loaders: Loaders) {
  const lists = await Promise.allSettled(await codesByProduct(machineNo, loaders));
  const codes = new Map<string, PickupCodeModel>();
  let failure: Error | undefined;
  for (const list of lists) {
    if (list.status === 'rejected') failure ??= list.reason as Error;
    else for (const code of list.value) codes.set(code.id, code);
  }
  return { codes, failure };
}

/**
 * The usable code of a machine that fits; null if there is none.
 *
 * @throws why some codes could not be read, when none of the others fits
 */
export async function findPickupCode(
  machineNo: string,
  loaders: Loaders,
  fits: (code: PickupCodeModel) => boolean,
): Promise<PickupCodeModel | null> {
  const { codes, failure } = await indexPickupCodes(machineNo, loaders);
  for (const code of codes.values()) if (fits(code)) return code;
  if (failure) throw failure;
  return null;
}
