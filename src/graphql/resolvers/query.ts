import type { QueryResolvers } from '../generated/resolvers.ts';
import { machineNumber } from '../arguments.ts';
import { findMachines, readMachines } from '../reads/machines.ts';

export const Query: QueryResolvers = {
  async machines(_, _args, context, info) {
    const listed = await context.loaders.machines();
    context.budget.take('listItems', listed.length);
    return readMachines(
      listed.map(({ machineNo }) => machineNo),
      context,
      info,
    );
  },
  async machine(_, { machineNo }, context, info) {
    const [found] = await findMachines([machineNumber(machineNo)], context, info);
    if (found instanceof Error) throw found;
    return found ?? null;
  },
};
