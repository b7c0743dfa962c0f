import type { FailureCode, Outcome, CallTarget } from './errors.ts';
import type { RefusalCode } from './error-codes.ts';

/** A method of the client. */
export type VendorOperation =
  'cancelPickupCode' | 'cancelAllPickupCodes' | 'machines' | 'machine' | 'products' | 'pickupCodes' | 'ping';

/** One request to the vendor, when it is about to be sent. */
export interface AttemptStart {
  readonly operation: VendorOperation;
  readonly method: string;
  /** Its path, with names in braces in place of numbers: `/api/openapi/v1/rent/machines/{machine_no}`. */
  readonly endpoint: string;
  /** Which one of its call it is, from 1. */
  readonly attempt: number;
  readonly subject: CallTarget;
}

/** What it came to. */
export interface AttemptEnd {
  readonly outcome: 'OK' | Outcome;
  /** Why it was no success; absent where it was, or where nobody foresaw what happened. */
  readonly code?: RefusalCode | FailureCode;
  /** The number in the vendor's answer, where it could be read and is no success. */
  readonly vendorCode?: number;
  /** What happened on the road, as the end of a sentence. */
  readonly detail?: string;
  readonly durationMs: number;
}

/** What is told of one request to the vendor. */
export interface AttemptObserver {
  /** Sent along as the header of that name (W3C Trace Context). */
  readonly traceparent?: string | undefined;
  ended(result: AttemptEnd): void;
}

/** What a call came to, all its attempts together. */
export type CallOutcome = 'OK' | 'INFERRED' | Outcome;

/** Is told what becomes of calls. It must not throw. */
export interface VendorObserver {
  /** An attempt is about to be made. */
  attempt(start: AttemptStart): AttemptObserver;
  /** A call has ended, its waiting and all its attempts. */
  callEnded(operation: VendorOperation, outcome: CallOutcome, durationMs: number): void;
}
