import type { AttemptResult } from './attempt-result.ts';
import type { RefusalCode } from './error-codes.ts';
import { VendorError, type CallTarget, type FailureCode, type Outcome } from './errors.ts';

export type VendorOperation =
  'cancelPickupCode' | 'cancelAllPickupCodes' | 'machines' | 'machine' | 'products' | 'pickupCodes' | 'ping';

export interface AttemptStart {
  readonly operation: VendorOperation;
  readonly method: string;
  /** The path with parameter names in place of numbers: `/api/openapi/v1/rent/machines/{machine_no}`. */
  readonly endpoint: string;
  /** The number of the attempt within its call, from 1. */
  readonly attempt: number;
  readonly target: CallTarget;
}

export interface AttemptEnd {
  readonly outcome: 'OK' | Outcome;
  /** Absent on success. */
  readonly code?: RefusalCode | FailureCode;
  /** The `code` of the vendor's refusal. */
  readonly vendorCode?: number;
  /** What happened, where there was no readable answer. */
  readonly detail?: string;
  readonly durationMs: number;
}

export interface AttemptObserver {
  /** Sent to the vendor as the header of that name (W3C Trace Context). */
  readonly traceparent?: string | undefined;
  ended(result: AttemptEnd): void;
}

/** The outcome of a call with all its attempts. */
export type CallOutcome = 'OK' | 'INFERRED' | Outcome;

/** Observes calls, for logs, metrics and traces. An error that it throws is ignored. */
export interface VendorObserver {
  /** Called before each attempt. */
  attempt(start: AttemptStart): AttemptObserver;
  /** Called after each call. @param durationMs - including the wait for a slot and all attempts */
  callEnded(operation: VendorOperation, outcome: CallOutcome, durationMs: number): void;
}

/** Reports the start of an attempt. @returns what reports its end; undefined without an observer, or if that failed */
export const observeAttempt = (
  observer: VendorObserver | undefined,
  start: AttemptStart,
): AttemptObserver | undefined => ignoreErrors(() => observer?.attempt(start));

/** Reports the end of an attempt. */
export function endAttempt(
  observed: AttemptObserver | undefined,
  result: AttemptResult,
  durationMs: number,
): void {
  ignoreErrors(() => observed?.ended(attemptEnd(result, durationMs)));
}

function attemptEnd(result: AttemptResult, durationMs: number): AttemptEnd {
  switch (result.type) {
    case 'ok':
      return { outcome: 'OK', durationMs };
    case 'refused':
      return { outcome: result.outcome, code: result.code, vendorCode: result.vendorCode, durationMs };
    case 'failed':
      return { outcome: result.outcome, code: result.code, detail: result.detail, durationMs };
  }
}

/** Reports the end of a call, and passes its result or error on. */
export async function observeCall<T extends object>(
  observer: VendorObserver | undefined,
  operation: VendorOperation,
  call: Promise<T>,
): Promise<T> {
  const startedAt = performance.now();
  let outcome: CallOutcome = 'OK';
  try {
    const result = await call;
    if ('confirmation' in result && result.confirmation === 'INFERRED') outcome = 'INFERRED';
    return result;
  } catch (error) {
    outcome = error instanceof VendorError ? error.outcome : 'UNKNOWN';
    throw error;
  } finally {
    ignoreErrors(() => observer?.callEnded(operation, outcome, performance.now() - startedAt));
  }
}

/** Metrics, logs and traces must not change the outcome of a call. */
function ignoreErrors<T>(report: () => T): T | undefined {
  try {
    return report();
  } catch {
    return undefined;
  }
}
