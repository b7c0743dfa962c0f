import type { GraphQLResolveInfo } from 'graphql';
import { badUserInput, machineNumber, productId, recordId } from '../arguments.ts';
import type { Context } from '../context.ts';
import { isMachineNotFound, productNotFound } from '../errors.ts';
import { MachineProductModel, PickupCodeModel, type MachineModel } from '../models.ts';
import { canReadField } from '../scopes.ts';
import { selectedFields } from '../selection.ts';
import { findMachines } from '../reads/machines.ts';
import { needsProduct } from '../reads/products.ts';
import { indexPickupCodes } from '../reads/pickup-codes.ts';

// `_entities`, as one resolver over all representations: @apollo/subgraph's own fails them all where one names a type
// that it doesn't know, and a `__resolveReference` for each could not see that many machines are one call of the list.

type Entity = MachineModel | MachineProductModel | PickupCodeModel;
type TypeName = 'Machine' | 'MachineProduct' | 'PickupCode';

/** An item is null where there is no such thing, and an error where that stands for this representation alone. */
type Item = Entity | Error | null;

/** A representation that could be read. */
interface Reference {
  readonly type: TypeName;
  readonly machineNo: string;
  /** Of the product or the record; empty for a machine. */
  readonly id: string;
}

/** A key as it came: `_Any` is not coerced, so a number can be a number. */
const text = (key: unknown): string => {
  if (Number.isSafeInteger(key)) return String(key);
  return typeof key === 'string' ? key : '';
};

/** Reads a representation; what is wrong with it is an error of its item. */
function readReference(representation: unknown): Reference | Error {
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

/** Resolves the references of one type, in their order. */
type Resolve = (
  references: readonly Reference[],
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Item[]>;

const resolvers: Readonly<Record<TypeName, Resolve>> = {
  Machine: (references, context, info) =>
    findMachines(
      references.map(({ machineNo }) => machineNo),
      context,
      info,
    ),

  async MachineProduct(references, context, info) {
    if (!needsProduct(context, info))
      return references.map(({ machineNo, id }) => new MachineProductModel(machineNo, id));
    const products = await perMachine(references, async (machineNo) => {
      const found = await context.loaders.products(machineNo);
      return new Map(found.map((product) => [product.id, product]));
    });
    return references.map(({ machineNo, id }) => {
      const found = products.get(machineNo);
      if (found instanceof Error)
        return isMachineNotFound(found) ? found : new MachineProductModel(machineNo, id, found);
      const product = found?.get(id);
      return product ? new MachineProductModel(machineNo, id, product) : productNotFound(machineNo);
    });
  },

  async PickupCode(references, context, info) {
    if (!needsCode(context, info))
      return references.map(({ machineNo, id }) => new PickupCodeModel(machineNo, id));
    const codes = await perMachine(references, (machineNo) => indexPickupCodes(machineNo, context.loaders));
    return references.map(({ machineNo, id }) => {
      const found = codes.get(machineNo);
      if (found instanceof Error) return found;
      return found?.byId.get(id) ?? found?.failure ?? null;
    });
  },
};

/** What can be asked of a code without reading it. */
const UNREAD = new Set(['__typename', 'machineNo', 'id', 'machine']);

const needsCode = (context: Context, info: GraphQLResolveInfo): boolean =>
  [...selectedFields(info, 'PickupCode')].some(
    (field) => !UNREAD.has(field) && canReadField(field, 'PickupCode', context, info),
  );

/** Reads something once for each machine that is referred to; what fails is an error in its place. */
async function perMachine<T>(
  references: readonly Reference[],
  read: (machineNo: string) => Promise<T>,
): Promise<ReadonlyMap<string, T | Error>> {
  const numbers = [...new Set(references.map(({ machineNo }) => machineNo))];
  const found = await Promise.all(
    numbers.map((machineNo) => read(machineNo).catch((e: unknown) => e as Error)),
  );
  return new Map(numbers.map((machineNo, i) => [machineNo, found[i] as T | Error]));
}

/**
 * Finds the entities that a gateway refers to.
 *
 * @returns for each representation the entity, null or an error, in their order; no item is a promise
 */
async function resolveEntities(
  representations: readonly unknown[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Item[]> {
  context.budget.take('representations', representations.length);
  const items: Item[] = new Array<Item>(representations.length).fill(null);
  const places = new Map<TypeName, { references: Reference[]; indexes: number[] }>();
  for (const [index, representation] of representations.entries()) {
    const reference = readReference(representation);
    if (reference instanceof Error) {
      items[index] = reference;
      continue;
    }
    const ofType = places.get(reference.type) ?? { references: [], indexes: [] };
    ofType.references.push(reference);
    ofType.indexes.push(index);
    places.set(reference.type, ofType);
  }
  await Promise.all(
    [...places].map(async ([type, { references, indexes }]) => {
      const found = await resolvers[type](references, context, info);
      for (const [i, index] of indexes.entries()) items[index] = found[i] ?? null;
    }),
  );
  return items;
}

/** `Query._entities`. */
export const _entities = (
  _: unknown,
  { representations }: { readonly representations: readonly unknown[] },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Item[]> => resolveEntities(representations, context, info);

/** Which type an item of `_entities` has. */
export function typeOfEntity(entity: Entity): TypeName {
  if (entity instanceof PickupCodeModel) return 'PickupCode';
  return entity instanceof MachineProductModel ? 'MachineProduct' : 'Machine';
}
