import type { Context } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import { PickupCodeModel } from '../models.ts';

/** Reads the codes of one product, and takes them from the budget. */
export async function loadPickupCodes(
  machineNo: string,
  productId: string,
  { loaders, budget }: Context,
): Promise<PickupCodeModel[]> {
  const codes = await loaders.pickupCodes(machineNo, productId);
  budget.take('listItems', codes.length);
  return codes.map((code) => new PickupCodeModel(machineNo, code.id, productId, code));
}

/** Reads the codes of all products of a machine, and takes them from the budget. */
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

/** The vendor lists the codes of one product at a time. */
async function codesByProduct(machineNo: string, loaders: Loaders) {
  const products = await loaders.products(machineNo);
  const ids = [...new Set(products.map(({ id }) => id))];
  return { ids, lists: loaders.pickupCodesOf(machineNo, ids) };
}

/** The codes of a machine that could be read. */
interface CodeIndex {
  readonly byId: ReadonlyMap<string, PickupCodeModel>;
  readonly byDigits: ReadonlyMap<string, PickupCodeModel>;
  /** Why the codes of a product could not be read. */
  readonly failure: Error | undefined;
}

/** One index per request and machine, however often it is searched; a cancel replaces the loaders. */
const indexes = new WeakMap<Loaders, Map<string, Promise<CodeIndex>>>();

/** Reads all codes of a machine and indexes them, once per request. */
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
): Promise<PickupCodeModel | null> {
  budget.take('listItems');
  const index = await indexPickupCodes(machineNo, loaders);
  const found = index[by].get(value);
  if (!found && index.failure) throw index.failure;
  return found ?? null;
}
