import type { GraphQLResolveInfo } from 'graphql';
import pLimit from 'p-limit';
import { withAudit } from '../../cancellation/with-audit.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { machineNumber, recordId, recordIds } from '../arguments.ts';
import { MachineModel } from '../models.ts';
import { readMachine } from './machine.ts';

/** How many codes of one `cancelPickupCodes` are at the vendor at once. */
const CONCURRENCY = 8;

/** Cancels one code; what the request has read before is forgotten, whatever came of it. */
async function cancel(machineNo: string, id: string, context: Context) {
  try {
    const subject = { operation: 'cancelPickupCode', machineNo, pickupCodeId: id } as const;
    const confirmation = await withAudit(context, subject, (vendor) =>
      vendor.cancelPickupCode(machineNo, id),
    );
    return { id, confirmation, machine: new MachineModel(machineNo) };
  } finally {
    context.forget();
  }
}

/** An error in a list is that of its item, and leaves the others alone. The generated types don't know it. */
const toItemError = (error: unknown) => error as Awaited<ReturnType<typeof cancel>>;

export const Mutation: MutationResolvers = {
  cancelPickupCode: (_, args, context) => cancel(machineNumber(args.machineNo), recordId(args.id), context),

  async cancelPickupCodes(_, args, context) {
    const machineNo = machineNumber(args.machineNo);
    const ids = recordIds(args.ids);
    const limit = pLimit(CONCURRENCY);
    const cancelOne = (id: string) => cancel(machineNo, id, context).catch(toItemError);
    const cancelled = new Map([...new Set(ids)].map((id) => [id, limit(cancelOne, id)]));
    // All are waited for, so that what a payload reads is read after the last cancel.
    return Promise.all(ids.map((id) => cancelled.get(id) ?? Promise.resolve(null)));
  },

  async cancelAllPickupCodes(_, args, context) {
    const machineNo = machineNumber(args.machineNo);
    await context.rateLimits.cancelAll(context, machineNo);
    try {
      await withAudit(context, { operation: 'cancelAllPickupCodes', machineNo }, async (vendor) => {
        await vendor.cancelAllPickupCodes(machineNo);
        return 'ACKNOWLEDGED';
      });
    } finally {
      context.forget();
    }
    return { machine: new MachineModel(machineNo) };
  },
};

/** What both payloads have. It is read after the cancel, so that it tells what is left. */
export const Payload = {
  machine: (
    { machine }: { readonly machine: MachineModel },
    _: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ) => readMachine(machine.machineNo, context, info),
};
