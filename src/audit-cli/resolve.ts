import type { OpenCancel } from '../audit/read-trail.ts';
import type { AuditRecord } from '../audit/trail.ts';
import { areAllGone, readRemainingCodes, type RemainingCodes } from '../cancellation/index.ts';
import { VendorError, type VendorApi } from '../vendor-client/index.ts';

/** What the vendor's codes show about a cancel: whether a usable code that it concerned is left at the machine. */
type Resolution =
  | { readonly resolution: 'GONE' | 'STILL_USABLE' }
  | { readonly resolution: 'NOT_KNOWN'; readonly reason: string };

export interface ResolvedCancel {
  readonly cancel: OpenCancel;
  readonly found: Resolution;
}

/**
 * Finds out what became of cancels, with reads only. Each machine is read once, one after the other.
 *
 * @returns the cancels in their order
 */
export async function resolveCancels(
  cancels: readonly OpenCancel[],
  vendor: VendorApi,
): Promise<ResolvedCancel[]> {
  const machines = new Map<string, RemainingCodes | VendorError>();
  const resolved: ResolvedCancel[] = [];
  for (const cancel of cancels) {
    const { machineNo } = cancel.record;
    const remaining =
      machines.get(machineNo) ?? (await readRemainingCodes(vendor, machineNo).catch(asVendorError));
    machines.set(machineNo, remaining);
    resolved.push({ cancel, found: resolve(cancel, remaining) });
  }
  return resolved;
}

function asVendorError(error: unknown): VendorError {
  if (error instanceof VendorError) return error;
  throw error;
}

function resolve({ record, startedAt }: OpenCancel, remaining: RemainingCodes | VendorError): Resolution {
  if (remaining instanceof VendorError) {
    return { resolution: 'NOT_KNOWN', reason: `${remaining.code}: ${remaining.message}` };
  }
  const { pickupCodeId } = record;
  const isGone =
    pickupCodeId === undefined
      ? areAllGone(remaining, startedAt)
      : !remaining.some(({ id }) => id === pickupCodeId);
  return { resolution: isGone ? 'GONE' : 'STILL_USABLE' };
}

/** The `resolution` record of a cancel, as a line of the trail. */
export function resolutionLine({ cancel, found }: ResolvedCancel, now: Date): string {
  const { id, operation, machineNo, pickupCodeId, traceId, caller } = cancel.record;
  const record: AuditRecord = {
    audit: true,
    event: 'resolution',
    time: now.toISOString(),
    id,
    operation,
    machineNo,
    pickupCodeId,
    traceId,
    caller,
    ...found,
  };
  return `${JSON.stringify(record)}\n`;
}
