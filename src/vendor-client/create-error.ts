import type { UnsuccessfulAttempt } from './classify.ts';
import { VendorFailure, VendorRefusal, type CallTarget, type VendorError } from './errors.ts';
import { redact } from './redact.ts';

/** A call that has failed. */
export interface FailedCall {
  readonly subject: CallTarget;
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
  { subject, idempotent, attempts, indeterminateAttempt }: FailedCall,
  secrets: readonly string[],
): VendorError {
  if (result.type === 'refused') {
    const { code, vendorCode } = result;
    const outcome = indeterminateAttempt ? 'UNKNOWN' : result.outcome;
    const vendorMessage = redact(result.vendorMessage, secrets, Object.values(subject) as string[]);
    return new VendorRefusal({ code, vendorCode, vendorMessage }, { outcome, subject, idempotent, attempts });
  }
  // "Nothing was sent" would be true of the last attempt, and false of the call.
  const failure =
    indeterminateAttempt?.type === 'failed' && result.outcome !== 'UNKNOWN' ? indeterminateAttempt : result;
  const { code, detail, outcome, cause } = failure;
  return new VendorFailure(code, detail, { outcome, subject, idempotent, attempts, cause });
}
