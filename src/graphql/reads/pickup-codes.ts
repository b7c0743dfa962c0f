import type { Context } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import { PickupCodeModel } from '../models.ts';

/** The codes of one product. Takes them from the budget of the request. */
export async function loadPickupCodes(
  machineNo: string,
  productId: string,
  { loaders, budget }: Context,
): Promise<PickupCodeModel[]> {
  const codes = await loaders.pickupCodes(machineNo, productId);
  budget.take('listItems', codes.length);
  return codes.map((code) => new PickupCodeModel(machineNo, code.id, productId, code));
}

/** The codes of all products of a machine. Takes them from the budget of the request. */
export async function loadAllPickupCodes(
  machineNo: string,
  { loaders, budget }: Context,
): Promise<PickupCodeModel[]> {
  const { ids, lists } = await codesByProduct(machineNo, loaders);
  const all = await Promise.all(lists);
  budget.take(
    'listItems',
    all.reduce((sum, { length }) => sum + length, 0),
  );
  return ids.flatMap((id, i) =>
    (all[i] ?? []).map((code) => new PickupCodeModel(machineNo, code.id, id, code)),
  );
}

/** The codes of each product of a machine; the vendor can't list them in one call. */
async function codesByProduct(machineNo: string, loaders: Loaders) {
  const products = await loaders.products(machineNo);
  const ids = [...new Set(products.map(({ id }) => id))];
  return { ids, lists: loaders.pickupCodesOf(machineNo, ids) };
}

/** The codes of a machine that could be read, and why others could not. */
interface CodeIndex {
  readonly byId: ReadonlyMap<string, PickupCodeModel>;
  readonly byDigits: ReadonlyMap<string, PickupCodeModel>;
  readonly failure: Error | undefined;
}

/** The indexes of a request, which end with what it has read: each machine has one, however often it is searched. */
const indexes = new WeakMap<Loaders, Map<string, Promise<CodeIndex>>>();

/** The codes of a machine, read and indexed once for a request. */
export function indexPickupCodes(machineNo: string, loaders: Loaders): Promise<CodeIndex> {
  const known = indexes.get(loaders) ?? new Map<string, Promise<CodeIndex>>();
  indexes.set(loaders, known);
  const index = known.get(machineNo) ?? buildIndex(machineNo, loaders);
  known.set(machineNo, index);
  return index;
}

async function buildIndex(machineNo: string, loaders: Loaders): Promise<CodeIndex> {
  const { ids, lists } = await codesByProduct(machineNo, loaders);
  const byId = new Map<string, PickupCodeModel>();
  const byDigits = new Map<string, PickupCodeModel>();
  let failure: Error | undefined;
  for (const [i, list] of (await Promise.allSettled(lists)).entries()) {
    if (list.status === 'rejected') failure ??= list.reason as Error;
    else {
      for (const code of list.value) {
        const model = new PickupCodeModel(machineNo, code.id, ids[i], code);
        byId.set(code.id, model);
        if (code.code !== undefined) byDigits.set(code.code, model);
      }
    }
  }
  return { byId, byDigits, failure };
}

/**
 * The usable code of a machine with this record id, or with these digits; null if there is none. Takes it from the
 * budget of the request.
 *
 * @throws why some codes could not be read, when it is not among the others
 */
export async function findPickupCode(
  machineNo: string,
  { loaders, budget }: Context,
  by: 'byId' | 'byDigits',
  value: string,
): Promise<PickupCodeModel | null> {
  budget.take('listItems');
  const index = await indexPickupCodes(machineNo, loaders);
  const found = index[by].get(value);
  if (!found && index.failure) throw index.failure;
  return found ?? null;
}
