import { VendorError, type CancelResult } from '../vendor-client/index.ts';
import type { CancellationContext } from './context.ts';
import { areAllGone, readRemainingCodes } from './remaining-codes.ts';

const LOOK_FAILED = 'the codes left after a lost answer could not be read';

/** The part of the deadline that a cancel of all codes gets; the rest is for looking after a lost answer. */
const CANCEL_SHARE = 0.75;

/**
 * Cancels every code of a machine. It is never sent again once it may have left: a second one would cancel codes that
 * were created in between. If its answer is lost, the machine's codes are read in what is left of the deadline,
 * unless the circuit is open.
 *
 * @returns `INFERRED` if the answer was lost and no code that existed before is left of any product that the machine
 *   lists
 * @throws VendorError; UNKNOWN if the answer was lost and such a code is left, or the codes could not be read in time
 */
export async function cancelAllWithLook(
  context: CancellationContext,
  machineNo: string,
): Promise<CancelResult> {
  const startedAt = performance.now();
  const { vendorDeadlineMs } = context;
  const deadline = startedAt + vendorDeadlineMs;
  try {
    const vendor = context.vendorWith({ deadline: startedAt + vendorDeadlineMs * CANCEL_SHARE });
    return await vendor.cancelAllPickupCodes(machineNo);
  } catch (error) {
    if (!(error instanceof VendorError) || error.outcome !== 'UNKNOWN') throw error;
    const canceledAt = Date.now();
    try {
      const vendor = context.vendorWith({ deadline, lookup: true });
      const remaining = await readRemainingCodes(vendor, machineNo, (count) => {
        context.budget.take('vendorCalls', count);
      });
      if (areAllGone(remaining, canceledAt)) return { confirmation: 'INFERRED', attempts: error.attempts };
    } catch (err) {
      // The caller has to know of the lost answer, not of the look.
      if (!(err instanceof VendorError)) context.log.error({ err, machineNo }, LOOK_FAILED);
    }
    throw error;
  }
}
