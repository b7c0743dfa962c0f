import type { QueryResolvers } from '../generated/resolvers.ts';
import { machineNumber } from '../input.ts';
import { findMachines } from './machine.ts';

export const Query: QueryResolvers = {
  machines: async (_, _args, { loaders }) =>
    (await loaders.machines()).map(({ machineNo }) => ({ machineNo })),
  async machine(_, { machineNo }, context, info) {
    const [found] = await findMachines([machineNumber(machineNo)], context, info);
    if (found instanceof Error) throw found;
    return found ?? null;
  },
};
