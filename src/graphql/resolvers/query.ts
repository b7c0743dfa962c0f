import type { QueryResolvers } from '../generated/resolvers.ts';
import { machineNumber } from '../input.ts';
import { findMachine } from './machine.ts';

export const Query: QueryResolvers = {
  machines: async (_, _args, { loaders }) =>
    (await loaders.machines()).map(({ machineNo }) => ({ machineNo })),
  machine: (_, { machineNo }, context, info) => findMachine(machineNumber(machineNo), context, info),
};
