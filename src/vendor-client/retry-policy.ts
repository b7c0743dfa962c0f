import type { UnsuccessfulAttempt } from './attempt-result.ts';
import { refusals } from './error-codes.ts';

/** The properties of a call that decide whether it is retried. */
export interface Operation {
  readonly kind: 'read' | 'mutation';
  /** Whether a second call has no further effect. */
  readonly idempotent: boolean;
}

export interface RetryContext {
  readonly operation: Operation;
  readonly result: UnsuccessfulAttempt;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Until the deadline of the call, in milliseconds. */
  readonly timeLeftMs: number;
  /** The wall clock: milliseconds since 1970. */
  readonly now: number;
  /** A random number from 0 to 1, without 1. */
  readonly random: number;
}

/**
 * The least time for an attempt, in milliseconds. With less, it would end without an answer and make the outcome
 * unknown.
 */
export const MIN_ATTEMPT_MS = 100;

const BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 2000;

/**
 * Decides whether a call is retried.
 *
 * @returns the pause before the retry, in milliseconds; undefined for none
 */
export function planRetry(context: RetryContext): { readonly afterMs: number } | undefined {
  const { operation, result, attempt, maxAttempts, timeLeftMs, now, random } = context;
  if (attempt >= maxAttempts || !isRetryable(operation, result)) return undefined;
  // Full jitter: calls that failed together are not retried together.
  const backoff = random * Math.min(MAX_BACKOFF_MS, BACKOFF_MS * 2 ** (attempt - 1));
  const afterMs = Math.max(backoff, retryAfterMs(result.retryAfter, now));
  return afterMs + MIN_ATTEMPT_MS <= timeLeftMs ? { afterMs } : undefined;
}

/** Whether a retry is harmless and may succeed. */
function isRetryable({ kind, idempotent }: Operation, result: UnsuccessfulAttempt): boolean {
  // A refusal is final for a mutation; a read may succeed later.
  if (result.type === 'refused') return kind === 'read' && refusals[result.code].transient;
  // NOT_SENT and REJECTED (HTTP 429): nothing was done. UNKNOWN: it may have been done.
  return result.outcome !== 'UNKNOWN' || idempotent;
}

/** Milliseconds until the time of a Retry-After header, in seconds or as a date (RFC 9110); 0 for any other form. */
function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  // Date.parse also accepts what is not an HTTP date, such as "-1".
  const at = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}

/**
 * The timeout of an attempt, in milliseconds.
 *
 * One deadline covers all attempts, and a vendor that does not answer would use it up in the first. An attempt of an
 * idempotent call gets half of the time left, and the last one all of it: of 8 s, 3 attempts get 4, 2 and 2 s. So a slow
 * vendor has time to answer, and a cancel whose answer was lost can still be retried. A call that is not idempotent
 * gets all the time.
 *
 * @param attempt - the number of the attempt, from 1
 */
export function attemptTimeoutMs(
  { idempotent }: Operation,
  { attempt, maxAttempts, timeLeftMs }: Pick<RetryContext, 'attempt' | 'maxAttempts' | 'timeLeftMs'>,
): number {
  if (!idempotent || attempt >= maxAttempts) return timeLeftMs;
  return Math.min(timeLeftMs, Math.max(MIN_ATTEMPT_MS, timeLeftMs / 2));
}
