import type { Context } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import type { PickupCode } from '../../vendor-client/index.ts';

/** Reads the codes of one product, and takes them from the budget. */
export async function loadPickupCodes(
  machineNo: string,
  productId: string,
  { loaders, budget }: Context,
): Promise<PickupCode[]> {
  const codes = await loaders.pickupCodes(machineNo, productId);
  budget.take('listItems', codes.length);
  return [...codes];
}

/** Reads the codes of all products of a machine, and takes them from the budget. */
export async function loadAllPickupCodes(
  machineNo: string,
  { loaders, budget }: Context,
): Promise<PickupCode[]> {
  const codes = (await Promise.all(await codesByProduct(machineNo, loaders))).flat();
  budget.take('listItems', codes.length);
  return codes;
}

/** The vendor lists the codes of one product at a time. */
async function codesByProduct(machineNo: string, loaders: Loaders) {
  const products = await loaders.products(machineNo);
  const ids = [...new Set(products.map(({ id }) => id))];
  return loaders.pickupCodesOf(machineNo, ids);
}

/** The codes of a machine that could be read. */
interface CodeIndex {
  readonly byId: ReadonlyMap<string, PickupCode>;
  readonly byDigits: ReadonlyMap<string, PickupCode>;
  /** Why the codes of a product could not be read. */
  readonly failure: Error | undefined;
}

/** Reads all codes of a machine and indexes them, once per request and after each cancel. */
export const indexPickupCodes = (machineNo: string, loaders: Loaders): Promise<CodeIndex> =>
  loaders.once(`index ${machineNo}`, () => buildIndex(machineNo, loaders));

async function buildIndex(machineNo: string, loaders: Loaders): Promise<CodeIndex> {
  const byId = new Map<string, PickupCode>();
  const byDigits = new Map<string, PickupCode>();
  let failure: Error | undefined;
  for (const list of await Promise.allSettled(await codesByProduct(machineNo, loaders))) {
    if (list.status === 'rejected') failure ??= list.reason as Error;
    else {
      for (const code of list.value) {
        byId.set(code.id, code);
        if (code.code !== undefined) byDigits.set(code.code, code);
      }
    }
  }
  return { byId, byDigits, failure };
}

/**
 * Finds the usable code of a machine with this record id or these digits. Takes one item from the budget.
 *
 * @returns null if the machine has no such code
 * @throws the failure of a read if the code is not among those that could be read
 */
export async function findPickupCode(
  machineNo: string,
  { loaders, budget }: Context,
  by: 'byId' | 'byDigits',
  value: string,
): Promise<PickupCode | null> {
  budget.take('listItems');
  const index = await indexPickupCodes(machineNo, loaders);
  const found = index[by].get(value);
  if (!found && index.failure) throw index.failure;
  return found ?? null;
}
