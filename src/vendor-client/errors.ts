import { refusals, type RefusalCode } from './error-codes.ts';

/**
 * The effect of a failed call.
 *
 * - `NOT_SENT`: nothing left this machine.
 * - `REJECTED`: the vendor refused; nothing changed.
 * - `UNKNOWN`: the call may have been done.
 */
export type Outcome = 'NOT_SENT' | 'REJECTED' | 'UNKNOWN';

/** The machine and the record that a call concerns. */
export interface CallTarget {
  readonly machineNo?: string;
  readonly pickupCodeId?: string;
}

export interface VendorErrorOptions {
  readonly outcome: Outcome;
  readonly target: CallTarget;
  /** Whether a second call has no further effect: true for canceling one code and for reads. */
  readonly idempotent: boolean;
  /** How many requests were sent to the vendor, or tried. Default: 0. */
  readonly attempts?: number;
  readonly cause?: unknown;
}

/** The base of all errors of the vendor client. The message is one sentence and holds nothing secret. */
export abstract class VendorError extends Error {
  abstract readonly code: RefusalCode | FailureCode;
  readonly outcome: Outcome;
  readonly target: CallTarget;
  /** Whether the same call may succeed later and sending it again is harmless. */
  readonly retryable: boolean;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;

  constructor(
    message: string,
    transient: boolean,
    { outcome, target, idempotent, attempts = 0, cause }: VendorErrorOptions,
  ) {
    super(message, { cause });
    this.outcome = outcome;
    this.target = target;
    this.retryable = transient && (idempotent || outcome !== 'UNKNOWN');
    this.attempts = attempts;
  }
}

/** The vendor answered with a refusal. */
export class VendorRefusal extends VendorError {
  override readonly name = 'VendorRefusal';
  readonly code: RefusalCode;
  /** The `code` of the vendor's answer; 0 if it neither confirmed nor gave a reason. */
  readonly vendorCode: number;
  /** The `message` of the vendor's answer, Chinese or English. */
  readonly vendorMessage: string;

  constructor(
    answer: { code: RefusalCode; vendorCode: number; vendorMessage: string },
    options: VendorErrorOptions,
  ) {
    const { message, transient } = refusals[answer.code];
    super(message, transient, options);
    this.code = answer.code;
    this.vendorCode = answer.vendorCode;
    this.vendorMessage = answer.vendorMessage;
  }
}

/** The failures without a readable answer, and the beginning of their messages. */
export const failures = {
  VENDOR_UNREACHABLE: 'Nothing was sent to the vendor',
  VENDOR_UNAVAILABLE: 'The vendor did not serve the request',
  VENDOR_TIMEOUT: 'The vendor did not answer in time',
  VENDOR_BAD_RESPONSE: "The vendor's answer could not be understood",
  VENDOR_OVERLOADED: 'This service is too busy',
  INTERNAL_SERVER_ERROR: 'This service failed',
} as const;

/** `extensions.code` in GraphQL. */
export type FailureCode = keyof typeof failures;

/** The vendor gave no readable answer. */
export class VendorFailure extends VendorError {
  override readonly name = 'VendorFailure';
  readonly code: FailureCode;

  /** @param detail - the end of the message, such as `HTTP status 502` */
  constructor(code: FailureCode, detail: string, options: VendorErrorOptions) {
    // Everything except a fault of this service may pass.
    super(`${failures[code]}: ${detail}.`, code !== 'INTERNAL_SERVER_ERROR', options);
    this.code = code;
  }
}

/** The vendor's list has no machine with this number, or the caller has no access to it. */
export class MachineNotFound extends VendorError {
  override readonly name = 'MachineNotFound';
  readonly code = 'MACHINE_NOT_FOUND' as const satisfies RefusalCode;

  constructor(machineNo: string, outcome: 'REJECTED' | 'NOT_SENT' = 'REJECTED') {
    super(refusals.MACHINE_NOT_FOUND.message, false, { outcome, target: { machineNo }, idempotent: true });
  }
}
