import type { UnsuccessfulAttempt } from './attempt-result.ts';
import type { BulkheadRejection } from './bulkhead.ts';
import { VendorFailure, VendorRefusal, type FailureCode, type VendorErrorOptions } from './errors.ts';
import { redact } from './redact.ts';

interface FailedCall extends Pick<VendorErrorOptions, 'target' | 'idempotent' | 'attempts'> {
  /** The last attempt that may have been done. */
  readonly indeterminateAttempt?: UnsuccessfulAttempt | undefined;
}

/**
 * Creates the error of a call. Once any attempt may have been done, its outcome is `UNKNOWN`, whatever the last attempt
 * returned.
 *
 * @param result - the last attempt, or why there was none
 * @param secrets - strings that are redacted in the vendor's message
 */
export function createError(
  result: UnsuccessfulAttempt,
  { target, idempotent, attempts = 0, indeterminateAttempt }: FailedCall,
  secrets: readonly string[],
): VendorRefusal | VendorFailure {
  if (result.type === 'refused') {
    const outcome = indeterminateAttempt ? 'UNKNOWN' : result.outcome;
    const vendorMessage = redact(result.vendorMessage, secrets, Object.values(target) as string[]);
    return new VendorRefusal({ ...result, vendorMessage }, { outcome, target, idempotent, attempts });
  }
  // "Nothing was sent" is true of the last attempt only.
  const failure =
    indeterminateAttempt?.type === 'failed' && result.outcome !== 'UNKNOWN' ? indeterminateAttempt : result;
  const { code, detail, outcome, cause } = failure;
  return new VendorFailure(code, detail, { outcome, target, idempotent, attempts, cause });
}

const notSent = (code: FailureCode, detail: string) =>
  ({ type: 'failed', code, detail, outcome: 'NOT_SENT' }) as const satisfies UnsuccessfulAttempt;

export const NOT_SIGNED = notSent(
  'INTERNAL_SERVER_ERROR',
  'the request could not be signed, so nothing was sent',
);
export const CIRCUIT_OPEN = notSent('VENDOR_UNAVAILABLE', 'too many calls have failed, so nothing was sent');
export const REJECTIONS: Readonly<Record<BulkheadRejection, UnsuccessfulAttempt>> = {
  full: notSent('VENDOR_OVERLOADED', 'the queue of calls is full, so nothing was sent'),
  'too-late': notSent('VENDOR_OVERLOADED', 'no slot was free in time, so nothing was sent'),
  aborted: notSent('VENDOR_UNREACHABLE', 'the request was aborted before it was sent'),
};
