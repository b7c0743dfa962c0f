import { VendorError, type CancelResult } from '../vendor-client/index.ts';
import type { CancellationContext } from './context.ts';
import { areAllGone, readRemainingCodes } from './remaining-codes.ts';

/** The part of the deadline for the cancel itself; the rest is for reading the codes if its answer is lost. */
const CANCEL_SHARE = 0.75;

/**
 * Cancels every code of a machine. The cancel is not retried once it may have been sent: a second one would cancel codes
 * that were created in between. If its answer is lost, the machine's codes are read within the same deadline, unless
 * the circuit is open.
 *
 * @returns `INFERRED` if the answer was lost and no code that existed before is left of any product that the machine
 *   lists
 * @throws VendorError; UNKNOWN if the answer was lost and such a code is left, or the codes could not be read in time
 */
export async function cancelAllAndVerify(
  context: CancellationContext,
  machineNo: string,
): Promise<CancelResult> {
  const startedAt = performance.now();
  const { vendorDeadlineMs } = context;
  try {
    const vendor = context.vendorWith({ deadline: startedAt + vendorDeadlineMs * CANCEL_SHARE });
    return await vendor.cancelAllPickupCodes(machineNo);
  } catch (error) {
    const isLost = error instanceof VendorError && error.outcome === 'UNKNOWN';
    if (isLost && (await hasNoCodesLeft(context, machineNo, startedAt + vendorDeadlineMs))) {
      return { confirmation: 'INFERRED', attempts: error.attempts };
    }
    throw error;
  }
}

/** Reads the machine's codes after a cancel. False if a code is left, or they can't be read by the deadline. */
async function hasNoCodesLeft(
  context: CancellationContext,
  machineNo: string,
  deadline: number,
): Promise<boolean> {
  const canceledAt = Date.now();
  try {
    const vendor = context.vendorWith({ deadline, lookup: true });
    const remaining = await readRemainingCodes(vendor, machineNo, (count) => {
      context.budget.take('vendorCalls', count);
    });
    return areAllGone(remaining, canceledAt);
  } catch (err) {
    // The client gets the error of the cancel. An exceeded budget or a fault of this service appears in the log only.
    if (!(err instanceof VendorError)) {
      context.log.error({ err, machineNo }, 'the codes left after a lost answer could not be read');
    }
    return false;
  }
}
