import pLimit from 'p-limit';
import type { Confirmation } from '../vendor-client/index.ts';
import type { CancellationContext } from './context.ts';
import { cancelAllAndVerify } from './lost-answer.ts';
import { withAudit } from './with-audit.ts';

/** How many codes of one `cancelPickupCodes` are canceled at once. */
const CONCURRENCY = 8;

/** Cancels one code, by the id of its record. @throws AuditUnavailable or VendorError */
export function cancelPickupCode(
  context: CancellationContext,
  machineNo: string,
  pickupCodeId: string,
): Promise<Confirmation> {
  const target = { operation: 'cancelPickupCode', machineNo, pickupCodeId } as const;
  return withAudit(context, target, () => context.vendor.cancelPickupCode(machineNo, pickupCodeId));
}

/**
 * Cancels several codes of a machine; an id that is given twice is canceled once. Never rejects.
 *
 * @returns for each id its confirmation, or the error that `cancelPickupCode` rejects with
 */
export async function cancelPickupCodes(
  context: CancellationContext,
  machineNo: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Confirmation | Error>> {
  const limit = pLimit(CONCURRENCY);
  const cancel = async (id: string): Promise<[string, Confirmation | Error]> => {
    try {
      return [id, await cancelPickupCode(context, machineNo, id)];
    } catch (error) {
      return [id, error as Error];
    }
  };
  return new Map(await Promise.all([...new Set(ids)].map((id) => limit(cancel, id))));
}

/** Cancels every code of a machine. @throws RateLimited, AuditUnavailable or VendorError */
export async function cancelAllPickupCodes(
  context: CancellationContext,
  machineNo: string,
): Promise<Confirmation> {
  await context.rateLimits.cancelAll(context, machineNo);
  return withAudit(context, { operation: 'cancelAllPickupCodes', machineNo }, () =>
    cancelAllAndVerify(context, machineNo),
  );
}
