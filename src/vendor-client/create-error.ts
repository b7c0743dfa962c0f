import type { BulkheadRejection } from './bulkhead.ts';
import type { UnsuccessfulAttempt } from './classify.ts';
import {
  VendorFailure,
  VendorRefusal,
  type CallTarget,
  type FailureCode,
  type VendorError,
} from './errors.ts';
import { redact } from './redact.ts';

export interface FailedCall {
  readonly target: CallTarget;
  readonly idempotent: boolean;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;
  /** The last attempt that may have been done, if another one followed. */
  readonly indeterminateAttempt?: UnsuccessfulAttempt | undefined;
}

/**
 * Creates the error of a call.
 *
 * Once one of its attempts may have been done, the outcome of the call is `UNKNOWN`, whatever its last attempt
 * came to.
 *
 * @param result - the last attempt, or why there was none
 * @param secrets - strings that the vendor's message must not show
 */
export function createError(
  result: UnsuccessfulAttempt,
  { target, idempotent, attempts, indeterminateAttempt }: FailedCall,
  secrets: readonly string[],
): VendorError {
  if (result.type === 'refused') {
    const { code, vendorCode } = result;
    const outcome = indeterminateAttempt ? 'UNKNOWN' : result.outcome;
    const vendorMessage = redact(result.vendorMessage, secrets, Object.values(target) as string[]);
    return new VendorRefusal({ code, vendorCode, vendorMessage }, { outcome, target, idempotent, attempts });
  }
  // "Nothing was sent" would be true of the last attempt, and false of the call.
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
