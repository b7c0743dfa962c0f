import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { isMachineNotFound } from '../errors.ts';
import type { MachineRead } from '../loaders.ts';
import type { MachineModel } from '../models.ts';
import { readableFields } from '../scopes.ts';

/** The fields that have to be read, and the loader that reads each. */
export const sources = {
  name: 'machine',
  address: 'machine',
  online: 'machine',
  location: 'machine',
  operating: 'listedMachine',
  createdAt: 'listedMachine',
  type: 'machineDetail',
  cabinetNames: 'machineDetail',
  products: 'products',
} as const satisfies Record<string, keyof MachineRead>;

type Field = keyof typeof sources;

const neededFields = (context: Context, info: GraphQLResolveInfo) =>
  readableFields('Machine', context, info).filter((field): field is Field => Object.hasOwn(sources, field));

/**
 * Reads the selected fields of machines. A failed read is an error of each field that needs it; fields that the caller
 * lacks the scopes for are not read.
 */
export async function readMachines(
  numbers: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<MachineModel[]> {
  const fields = neededFields(context, info);
  if (fields.length === 0) return numbers.map((machineNo) => ({ machineNo }));
  const reads = await context.loaders.read(numbers, [...new Set(fields.map((field) => sources[field]))]);
  return numbers.map((machineNo, i) => toModel(machineNo, fields, reads[i] ?? {}));
}

function toModel(machineNo: string, fields: readonly Field[], read: MachineRead): MachineModel {
  const machine: Record<string, unknown> & { readonly machineNo: string } = { machineNo };
  for (const field of fields) {
    const found: object | undefined = read[sources[field]];
    machine[field] = found instanceof Error ? found : (found as Record<string, unknown>)[field];
  }
  return machine;
}

/** Reads one machine, as `readMachines` does; no promise if there is nothing to read. */
export function readMachine(
  machineNo: string,
  context: Context,
  info: GraphQLResolveInfo,
): MachineModel | Promise<MachineModel> {
  if (neededFields(context, info).length === 0) return { machineNo };
  return readMachines([machineNo], context, info).then(([machine = { machineNo }]) => machine);
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
  const machines = await readMachines(numbers, context, info);
  return machines.map((machine) => Object.values(machine).find(isMachineNotFound) ?? machine);
}
