import type { GraphQLResolveInfo } from 'graphql';
import { mayRead } from '../authorization.ts';
import type { Context } from '../context.ts';
import { isMachineNotFound } from '../errors.ts';
import type { MachineResolvers } from '../generated/resolvers.ts';
import { machineNumber, pickupCodeDigits, productId, recordId } from '../input.ts';
import type { MachineModel } from '../models.ts';
import { selectedFields } from '../selection.ts';
import { loadAllPickupCodes, loadPickupCodes } from './pickup-code.ts';

type Source = keyof Pick<Context['loaders'], 'machine' | 'listedMachine' | 'machineDetail' | 'products'>;

/** What has to be read for the fields that the vendor's answers have as they are. */
const sources: Readonly<Record<string, Source>> = {
  name: 'machine',
  address: 'machine',
  online: 'machine',
  location: 'machine',
  operating: 'listedMachine',
  createdAt: 'listedMachine',
  type: 'machineDetail',
  cabinetNames: 'machineDetail',
  products: 'products',
};

/**
 * Finds a machine. What is read to see whether there is one is what its fields are about to ask for, so it
 * costs no call; a failure other than MACHINE_NOT_FOUND is left to those fields. What the caller may not read is
 * not read here either.
 *
 * @returns the machine, or the error MACHINE_NOT_FOUND, which is no rejection: in a list it is that of its item
 */
export function findMachine(
  machineNo: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<MachineModel | Error> {
  const needed = neededSources(context, info);
  const [source] = needed;
  if (!source) return Promise.resolve({ machineNo });
  if (needed.length > 1) return findBySeveral(machineNo, needed, context);
  return (context.loaders[source](machineNo) as Promise<unknown>).then(
    (found) => ({ machineNo, read: { [source]: found } }),
    (error: unknown) => (isMachineNotFound(error) ? (error as Error) : { machineNo }),
  );
}

async function findBySeveral(
  machineNo: string,
  needed: readonly Source[],
  { loaders }: Context,
): Promise<MachineModel | Error> {
  const results = await Promise.allSettled(needed.map((source) => loaders[source](machineNo)));
  const read: Record<string, unknown> = {};
  for (const [i, result] of results.entries()) {
    if (result.status === 'fulfilled') read[needed[i] ?? ''] = result.value;
    else if (isMachineNotFound(result.reason)) return result.reason as Error;
  }
  return { machineNo, read };
}

/** The machines of one list are resolved with one `info`, and need the same. */
const known = new WeakMap<GraphQLResolveInfo, readonly Source[]>();

function neededSources(context: Context, info: GraphQLResolveInfo): readonly Source[] {
  const found = known.get(info);
  if (found) return found;
  const fields = [...selectedFields(info)].filter((field) => mayRead(field, 'Machine', context, info));
  const needed = [...new Set(fields.flatMap((field) => sources[field] ?? []))];
  known.set(info, needed);
  return needed;
}

/** Finds the machine whose key a gateway passes on as it got it, so a number can be one. */
export function resolveReference(machineNo: unknown, context: Context, info: GraphQLResolveInfo) {
  const key = Number.isSafeInteger(machineNo) ? String(machineNo) : machineNo;
  return findMachine(machineNumber(typeof key === 'string' ? key : ''), context, info);
}

type Loaded<S extends Source> = Awaited<ReturnType<Context['loaders'][S]>>;

/** The resolver of a field that one of the vendor's answers has: what was read to find the machine is not awaited again. */
function from<S extends Source, T>(source: S, field: (loaded: Loaded<S>) => T) {
  return ({ machineNo, read }: MachineModel, _: unknown, { loaders }: Context): T | Promise<T> => {
    const found = read?.[source] as Loaded<S> | undefined;
    return found ? field(found) : (loaders[source](machineNo) as Promise<Loaded<S>>).then(field);
  };
}

export const Machine: MachineResolvers = {
  name: from('machine', ({ name }) => name ?? null),
  address: from('machine', ({ address }) => address ?? null),
  online: from('machine', ({ online }) => online),
  location: from('machine', ({ location }) => location ?? null),
  operating: from('listedMachine', ({ operating }) => operating),
  createdAt: from('listedMachine', ({ createdAt }) => createdAt ?? null),
  type: from('machineDetail', ({ type }) => type ?? null),
  cabinetNames: from('machineDetail', ({ cabinetNames }) => [...cabinetNames]),

  products: async ({ machineNo }, _, { loaders }) =>
    (await loaders.products(machineNo)).map((product) => ({ machineNo, id: product.id, product })),

  pickupCodes: ({ machineNo }, args, { loaders }) =>
    args.productId == null
      ? loadAllPickupCodes(machineNo, loaders)
      : loadPickupCodes(machineNo, productId(args.productId), loaders),

  pickupCode: async ({ machineNo }, args, { loaders }) => {
    const id = recordId(args.id);
    return (await loadAllPickupCodes(machineNo, loaders)).find((found) => found.id === id) ?? null;
  },

  findPickupCode: async ({ machineNo }, args, context) => {
    const code = pickupCodeDigits(args.code);
    const found = await context.rateLimits.lookup(context, machineNo, async () =>
      (await loadAllPickupCodes(machineNo, context.loaders)).find((candidate) => candidate.code === code),
    );
    return found ?? null;
  },
};
