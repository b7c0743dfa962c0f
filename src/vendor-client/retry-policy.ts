import { vendorErrorInfo } from './error-codes.ts';
import type { UnsuccessfulAttempt } from './classify.ts';

/** What of a call decides whether it may be sent again. */
export interface Operation {
  /** A read changes nothing; a mutation does. */
  readonly kind: 'read' | 'mutation';
  /** Whether a second call does no more than the first. */
  readonly idempotent: boolean;
}

/** An attempt that has ended without success, and what is left to try again with. */
export interface RetryContext {
  readonly operation: Operation;
  readonly verdict: UnsuccessfulAttempt;
  /** Which attempt has ended, from 1. */
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
 * An attempt that has less time than this isn't begun: it would end without an answer, and leave behind a
 * doubt that wasn't there before. In milliseconds.
 */
export const MIN_ATTEMPT_MS = 100;

const BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 2000;

/**
 * Decides whether a call is sent again.
 *
 * @returns in how many milliseconds; nothing, if it isn't
 */
export function planRetry(situation: RetryContext): { readonly afterMs: number } | undefined {
  const { operation, verdict, attempt, maxAttempts, timeLeftMs, now, random } = situation;
  if (attempt >= maxAttempts || !isHarmless(operation, verdict)) return undefined;
  // Full jitter: callers that failed together don't come back together.
  const backoff = random * Math.min(MAX_BACKOFF_MS, BACKOFF_MS * 2 ** (attempt - 1));
  const afterMs = Math.max(backoff, retryAfterMs(verdict.retryAfter, now));
  return afterMs + MIN_ATTEMPT_MS <= timeLeftMs ? { afterMs } : undefined;
}

/** Whether sending a call again can do no harm, and may do some good. */
function isHarmless({ kind, idempotent }: Operation, verdict: UnsuccessfulAttempt): boolean {
  // An envelope with a code is an answer. Asked later, a read may get another one.
  if (verdict.verdict === 'refused') return kind === 'read' && vendorErrorInfo(verdict.code).retryable;
  // NOT_SENT: nothing has left. REJECTED: HTTP 429, turned away. UNKNOWN: it may have been done.
  return verdict.outcome !== 'UNKNOWN' || idempotent;
}

/** RFC 9110, Retry-After: seconds, or a date. What is neither is as if it hadn't come. */
function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  // Date.parse takes much that is no HTTP date, such as "-1".
  const at = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}

/**
 * How long an attempt may take.
 *
 * One deadline covers all attempts, and a vendor that doesn't answer would eat it with the first. A call that
 * may be sent again then gives each attempt half of what is left, and the last one all of it: with 8 s and 3
 * attempts 4, 2 and 2 s. So a vendor that is merely slow is waited for, and a cancel whose answer was lost is
 * still asked about. A call that must not be sent twice has nothing to save time for.
 *
 * @param attempt - which one is about to begin, from 1
 * @returns milliseconds
 */
export function attemptTimeoutMs(
  { idempotent }: Operation,
  { attempt, maxAttempts, timeLeftMs }: Pick<RetryContext, 'attempt' | 'maxAttempts' | 'timeLeftMs'>,
): number {
  if (!idempotent || attempt >= maxAttempts) return timeLeftMs;
  return Math.min(timeLeftMs, Math.max(MIN_ATTEMPT_MS, timeLeftMs / 2));
}
