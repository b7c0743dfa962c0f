import type { RefusalCode } from './error-codes.ts';
import type { FailureCode, Outcome } from './errors.ts';

/** How one attempt of a call ended. */
export type AttemptResult = { readonly type: 'ok'; readonly data: unknown } | UnsuccessfulAttempt;

export type UnsuccessfulAttempt = Refusal | Failure;

/** The vendor refused, in its own envelope. */
interface Refusal {
  readonly type: 'refused';
  readonly code: RefusalCode;
  readonly vendorCode: number;
  readonly vendorMessage: string;
  readonly outcome: Outcome;
  /** The `Retry-After` header of the answer. */
  readonly retryAfter?: string | undefined;
}

/** There was no readable answer. */
interface Failure {
  readonly type: 'failed';
  readonly code: FailureCode;
  /** The end of the error message. */
  readonly detail: string;
  readonly outcome: Outcome;
  readonly cause?: Error | undefined;
  /** The `Retry-After` header of the answer. */
  readonly retryAfter?: string | undefined;
}
