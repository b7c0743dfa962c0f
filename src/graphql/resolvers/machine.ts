import type { GraphQLResolveInfo } from 'graphql';
import { canReadField } from '../scopes.ts';
import type { Context } from '../context.ts';
import { isMachineNotFound } from '../errors.ts';
import type { MachineResolvers } from '../generated/resolvers.ts';
import { badUserInput, machineNumber, pickupCodeDigits, productId, recordId } from '../arguments.ts';
import { MachineModel, ProductModel, type MachineRead } from '../models.ts';
import { selectedFields } from '../selection.ts';
import { loadAllPickupCodes, loadPickupCodes } from './pickup-code.ts';

type Source = keyof MachineRead;

/** What has to be read for the fields that the vendor's answers have. */
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

function neededSources(context: Context, info: GraphQLResolveInfo): readonly Source[] {
  const needed: Source[] = [];
  for (const field of selectedFields(info)) {
    const source = sources[field];
    if (source && !needed.includes(source) && canReadField(field, 'Machine', context, info))
      needed.push(source);
  }
  return needed;
}

/**
 * Makes models of machines, with what the fields need that are asked of them. What can't be read is an error in those
 * fields; what the caller may not read is not read.
 */
export function readMachines(
  numbers: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): MachineModel[] | Promise<MachineModel[]> {
  const needed = neededSources(context, info);
  if (needed.length === 0) return numbers.map((machineNo) => new MachineModel(machineNo));
  return context.loaders
    .read(numbers, needed)
    .then((reads) => numbers.map((machineNo, i) => new MachineModel(machineNo, reads[i])));
}

/** Makes the model of one machine, as `readMachines` does. */
export function readMachine(
  machineNo: string,
  context: Context,
  info: GraphQLResolveInfo,
): MachineModel | Promise<MachineModel> {
  const needed = neededSources(context, info);
  if (needed.length === 0) return new MachineModel(machineNo);
  return context.loaders.read([machineNo], needed).then(([read]) => new MachineModel(machineNo, read));
}

/**
 * Finds machines. What is read to see whether there are such machines is what their fields are about to ask for, so it
 * costs no call; a failure other than MACHINE_NOT_FOUND is left to those fields.
 *
 * @returns for each number the machine, or the error MACHINE_NOT_FOUND, which is no rejection: in a list it is that of its item
 */
export async function findMachines(
  numbers: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(MachineModel | Error)[]> {
  return (await readMachines(numbers, context, info)).map(
    (machine) => notFoundError(machine.read) ?? machine,
  );
}

function notFoundError(read: MachineRead): Error | undefined {
  for (const source in read) {
    const found = read[source as Source];
    if (found instanceof Error && isMachineNotFound(found)) return found;
  }
  return undefined;
}

/**
 * Finds the machines that a gateway refers to.
 *
 * @param representations - what it sends as `_Any`, as it got it: a number can be a number
 * @returns for each the machine, or the error that stands for this representation alone
 */
export async function resolveReferences(
  representations: readonly unknown[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(MachineModel | Error)[]> {
  const keys = representations.map(keyOf);
  const numbers = keys.filter((key) => typeof key === 'string');
  const machines = await findMachines(numbers, context, info);
  if (numbers.length === keys.length) return machines;
  let next = 0;
  return keys.map((key) => (typeof key === 'string' ? (machines[next++] ?? new MachineModel(key)) : key));
}

/** The number in a representation, or what is wrong with it. A Product is none that could be resolved. */
function keyOf(representation: unknown): string | Error {
  const { __typename, machineNo } = Object(representation) as { __typename?: unknown; machineNo?: unknown };
  const key = Number.isSafeInteger(machineNo) ? String(machineNo) : machineNo;
  try {
    if (__typename !== 'Machine') throw badUserInput('__typename', '"Machine"');
    return machineNumber(typeof key === 'string' ? key : '');
  } catch (error) {
    return error as Error;
  }
}

export const Machine: MachineResolvers = {
  products: async ({ machineNo }, _, { loaders }) =>
    (await loaders.products(machineNo)).map((product) => new ProductModel(machineNo, product.id, product)),

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
