import type { GraphQLResolveInfo } from 'graphql';
import { badUserInput, machineNumber, productId, recordId } from '../arguments.ts';
import type { Context } from '../context.ts';
import { isMachineNotFound, productNotFound } from '../errors.ts';
import type { MachineModel, MachineProductModel, PickupCodeModel } from '../models.ts';
import { findMachines } from '../reads/machines.ts';
import { indexPickupCodes } from '../reads/pickup-codes.ts';
import { failedProduct, neededFields } from '../reads/products.ts';
import { readableFields } from '../scopes.ts';

// One resolver for all representations of `_entities`: that of @apollo/subgraph fails all of them if one has an unknown
// type, and a `__resolveReference` for each could not read many machines by one call of the list.

type Entity = MachineModel | MachineProductModel | PickupCodeModel;
type TypeName = 'Machine' | 'MachineProduct' | 'PickupCode';

/** Null if there is no such entity; an error fails this item alone. */
type Item = (Entity & { readonly __typename: TypeName }) | Error | null;

/** A valid representation. */
interface Reference {
  readonly type: TypeName;
  readonly machineNo: string;
  /** The id of the product or of the pickup code's record; empty for a machine. */
  readonly id: string;
}

/** `_Any` is not coerced, so an id can arrive as a number. */
const text = (key: unknown): string => {
  if (Number.isSafeInteger(key)) return String(key);
  return typeof key === 'string' ? key : '';
};

function parseReference(representation: unknown): Reference | Error {
  const { __typename: type, machineNo, id } = Object(representation) as Record<string, unknown>;
  try {
    switch (type) {
      case 'Machine':
        return { type, machineNo: machineNumber(text(machineNo)), id: '' };
      case 'MachineProduct':
        return { type, machineNo: machineNumber(text(machineNo)), id: productId(text(id), 'id') };
      case 'PickupCode':
        return { type, machineNo: machineNumber(text(machineNo)), id: recordId(text(id)) };
      default:
        throw badUserInput('__typename', '"Machine", "MachineProduct" or "PickupCode"');
    }
  } catch (error) {
    return error as Error;
  }
}

/** Resolves references of one type, in their order. Undefined: there is no such entity. */
type Resolve = (
  references: readonly Reference[],
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<readonly (Entity | Error | undefined)[]>;

const resolvers: Readonly<Record<TypeName, Resolve>> = {
  Machine: (references, context, info) =>
    findMachines(
      references.map(({ machineNo }) => machineNo),
      context,
      info,
    ),

  async MachineProduct(references, context, info) {
    const fields = neededFields(context, info);
    if (fields.length === 0) return references.map(({ machineNo, id }) => ({ machineNo, id }));
    const products = await readEachMachine(references, async (machineNo) => {
      const found = await context.loaders.products(machineNo);
      return new Map(found.map((product) => [product.id, product]));
    });
    return references.map(({ machineNo, id }) => {
      const found = products.get(machineNo);
      if (found instanceof Error)
        return isMachineNotFound(found) ? found : failedProduct(machineNo, id, fields, found);
      return found?.get(id) ?? productNotFound(machineNo);
    });
  },

  async PickupCode(references, context, info) {
    if (readableFields('PickupCode', context, info).every((field) => UNREAD.has(field)))
      return references.map(({ machineNo, id }) => ({ machineNo, id }));
    const codes = await readEachMachine(references, (machineNo) =>
      indexPickupCodes(machineNo, context.loaders),
    );
    return references.map(({ machineNo, id }) => {
      const found = codes.get(machineNo);
      return found instanceof Error ? found : (found?.byId.get(id) ?? found?.failure);
    });
  },
};

const typeNames = Object.keys(resolvers) as TypeName[];

/** The fields of a pickup code that need no read. */
const UNREAD = new Set(['__typename', 'machineNo', 'id', 'machine']);

/** Reads something of each machine in the references, once; a failed read is an error in its place. */
async function readEachMachine<T>(
  references: readonly Reference[],
  read: (machineNo: string) => Promise<T>,
): Promise<ReadonlyMap<string, T | Error>> {
  const numbers = new Set(references.map(({ machineNo }) => machineNo));
  const reads = [...numbers].map((machineNo) =>
    read(machineNo).then(
      (found): [string, T | Error] => [machineNo, found],
      (error: unknown): [string, T | Error] => [machineNo, error as Error],
    ),
  );
  return new Map(await Promise.all(reads));
}

/**
 * Resolves `Query._entities`.
 *
 * @returns for each representation the entity, null or an error, in their order; no item is a promise
 *   (compile-operation.ts)
 */
export async function _entities(
  _: unknown,
  { representations }: { readonly representations: readonly unknown[] },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Item[]> {
  context.budget.take('representations', representations.length);
  const references = representations.map(parseReference);
  const valid = references.filter((item): item is Reference => !(item instanceof Error));
  const found = new Map<Reference, Item>();
  await Promise.all(
    typeNames.map(async (__typename) => {
      const ofType = valid.filter(({ type }) => type === __typename);
      if (ofType.length === 0) return;
      const items = await resolvers[__typename](ofType, context, info);
      ofType.forEach((reference, i) => {
        const item = items[i] ?? null;
        found.set(reference, item === null || item instanceof Error ? item : { ...item, __typename });
      });
    }),
  );
  return references.map((item) => (item instanceof Error ? item : (found.get(item) ?? null)));
}
