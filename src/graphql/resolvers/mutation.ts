import pLimit from 'p-limit';
import { audited } from '../audited.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { machineNumber, recordId, recordIds } from '../input.ts';

/** How many codes of one `cancelPickupCodes` are at the vendor at once. */
const CONCURRENCY = 8;

/** Cancels one code; what the request has read before is forgotten, whatever came of it. */
async function cancel(machineNo: string, id: string, context: Context) {
  try {
    const subject = { operation: 'cancelPickupCode', machineNo, pickupCodeId: id } as const;
    const confirmation = await audited(context, subject, (vendor) => vendor.cancelPickupCode(machineNo, id));
    return { id, confirmation, machine: { machineNo } };
  } finally {
    context.loaders.clear();
  }
}

export const Mutation: MutationResolvers = {
  cancelPickupCode: (_, args, context) => cancel(machineNumber(args.machineNo), recordId(args.id), context),

  async cancelPickupCodes(_, args, context) {
    const machineNo = machineNumber(args.machineNo);
    const ids = recordIds(args.ids);
    const limit = pLimit(CONCURRENCY);
    const cancelled = new Map([...new Set(ids)].map((id) => [id, limit(cancel, machineNo, id, context)]));
    // All are waited for, so that what a payload reads is read after the last cancel. Promises are given back,
    // one for each item: one that rejected is the error of its own item and leaves the others alone.
    await Promise.allSettled(cancelled.values());
    return ids.map((id) => cancelled.get(id) ?? null);
  },

  async cancelAllPickupCodes(_, args, context) {
    const machineNo = machineNumber(args.machineNo);
    await context.rateLimits.cancelAll(context, machineNo);
    try {
      await audited(context, { operation: 'cancelAllPickupCodes', machineNo }, async (vendor) => {
        await vendor.cancelAllPickupCodes(machineNo);
        return 'ACKNOWLEDGED';
      });
    } finally {
      context.loaders.clear();
    }
    return { machine: { machineNo } };
  },
};
