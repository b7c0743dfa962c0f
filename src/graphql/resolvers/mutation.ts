import type { GraphQLResolveInfo } from 'graphql';
import { cancelAllPickupCodes, cancelPickupCode, cancelPickupCodes } from '../../cancellation/index.ts';
import { machineNumber, recordId, recordIds } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { readMachine } from '../reads/machines.ts';

/** Clears the loaders after a cancel: a read could return a stale code. */
async function thenClearLoaders<T>(context: Context, canceled: Promise<T>): Promise<T> {
  try {
    return await canceled;
  } finally {
    context.loaders.clear();
  }
}

export const Mutation: MutationResolvers = {
  async cancelPickupCode(_, args, context) {
    const machineNo = machineNumber(args.machineNo);
    const id = recordId(args.id);
    context.budget.take('vendorCalls');
    const confirmation = await thenClearLoaders(context, cancelPickupCode(context, machineNo, id));
    return { id, confirmation, machine: { machineNo } };
  },

  async cancelPickupCodes(_, args, context) {
    const machineNo = machineNumber(args.machineNo);
    const ids = recordIds(args.ids);
    context.budget.take('vendorCalls', new Set(ids).size);
    context.budget.take('listItems', ids.length);
    // The payloads are resolved after the last cancel.
    const results = await thenClearLoaders(context, cancelPickupCodes(context, machineNo, ids));
    return ids.map((id) => {
      const confirmation = results.get(id);
      // graphql-js reports an error in a list as the error of its item.
      if (confirmation === undefined || confirmation instanceof Error) return confirmation as never;
      return { id, confirmation, machine: { machineNo } };
    });
  },

  async cancelAllPickupCodes(_, args, context) {
    const machineNo = machineNumber(args.machineNo);
    context.budget.take('vendorCalls');
    const confirmation = await thenClearLoaders(context, cancelAllPickupCodes(context, machineNo));
    return { confirmation, machine: { machineNo } };
  },
};

/** Resolvers of all payloads. The machine is read after the cancel, so it shows what is left. */
export const Payload = {
  machine: (
    { machine }: { readonly machine: { readonly machineNo: string } },
    _: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ) => readMachine(machine.machineNo, context, info),
};
