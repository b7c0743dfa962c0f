import type { AttemptResult } from './classify.ts';
import type { FailureCode, Outcome, CallTarget } from './errors.ts';
import type { RefusalCode } from './error-codes.ts';

export type VendorOperation =
  'cancelPickupCode' | 'cancelAllPickupCodes' | 'machines' | 'machine' | 'products' | 'pickupCodes' | 'ping';

export interface AttemptStart {
  readonly operation: VendorOperation;
  readonly method: string;
  /** The path, with names in braces in place of numbers: `/api/openapi/v1/rent/machines/{machine_no}`. */
  readonly endpoint: string;
  /** The number of the attempt within its call, from 1. */
  readonly attempt: number;
  readonly target: CallTarget;
}

export interface AttemptEnd {
  readonly outcome: 'OK' | Outcome;
  /** Absent on success, and after an unexpected error. */
  readonly code?: RefusalCode | FailureCode;
  /** The `code` of the vendor's refusal. */
  readonly vendorCode?: number;
  /** The end of a sentence that says what happened. */
  readonly detail?: string;
  readonly durationMs: number;
}

export interface AttemptObserver {
  /** Sent as the header of that name (W3C Trace Context). */
  readonly traceparent?: string | undefined;
  ended(result: AttemptEnd): void;
}

/** The outcome of a call with all its attempts. */
export type CallOutcome = 'OK' | 'INFERRED' | Outcome;

/** Observes calls. An error that it throws is dropped: it must not change the outcome of a call. */
export interface VendorObserver {
  /** Called before each attempt. */
  attempt(start: AttemptStart): AttemptObserver;
  /** Called after each call. @param durationMs - of its waiting and all its attempts */
  callEnded(operation: VendorOperation, outcome: CallOutcome, durationMs: number): void;
}

/** Calls an observer; an error of it is dropped. */
export function reportSafely<T>(report: () => T): T | undefined {
  try {
    return report();
  } catch {
    return undefined;
  }
}

export function attemptEnd(result: AttemptResult, durationMs: number): AttemptEnd {
  switch (result.type) {
    case 'ok':
      return { outcome: 'OK', durationMs };
    case 'refused':
      return { outcome: result.outcome, code: result.code, vendorCode: result.vendorCode, durationMs };
    case 'failed':
      return { outcome: result.outcome, code: result.code, detail: result.detail, durationMs };
  }
}
