import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { isMachineNotFound } from '../errors.ts';
import { MachineModel, type MachineRead } from '../models.ts';
import { canReadField } from '../scopes.ts';
import { selectedFields } from '../selection.ts';

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
  for (const field of selectedFields(info, 'Machine')) {
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

/** The field `machine` of everything that belongs to one. Takes it from the budget of the request. */
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
