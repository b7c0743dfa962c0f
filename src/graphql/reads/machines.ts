import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { isMachineNotFound } from '../errors.ts';
import { MachineModel, type MachineRead } from '../models.ts';
import { readableFields } from '../scopes.ts';

type Source = keyof MachineRead;

/** The fields that have to be read, and the loader that reads each. */
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

const neededSources = (context: Context, info: GraphQLResolveInfo): readonly Source[] => [
  ...new Set(readableFields('Machine', context, info).flatMap((field) => sources[field] ?? [])),
];

/**
 * Reads what the selected fields of machines need. A failed read is an error of each field that needs it; fields that
 * the caller lacks the scopes for are not read.
 */
export async function readMachines(
  numbers: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<MachineModel[]> {
  const needed = neededSources(context, info);
  const reads = needed.length > 0 ? await context.loaders.read(numbers, needed) : [];
  return numbers.map((machineNo, i) => new MachineModel(machineNo, reads[i]));
}

/** Reads one machine, as `readMachines` does; no promise if there is nothing to read. */
export function readMachine(
  machineNo: string,
  context: Context,
  info: GraphQLResolveInfo,
): MachineModel | Promise<MachineModel> {
  const needed = neededSources(context, info);
  if (needed.length === 0) return new MachineModel(machineNo);
  return context.loaders.read([machineNo], needed).then(([read]) => new MachineModel(machineNo, read));
}

/** Resolves the field `machine`. Takes one item from the budget. */
export const machineOf = (
  { machineNo }: { readonly machineNo: string },
  _: unknown,
  context: Context,
  info: GraphQLResolveInfo,
) => {
  context.budget.take('listItems');
  return readMachine(machineNo, context, info);
};

/**
 * Finds machines. Whether a machine exists is known from the reads that its selected fields need, so it costs no call of
 * its own. Other failures are left to these fields.
 *
 * @returns for each number the machine, or a MACHINE_NOT_FOUND error: returned, not thrown, because in a list it fails
 *   one item
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
