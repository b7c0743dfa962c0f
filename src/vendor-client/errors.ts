import { vendorErrorInfo, type RefusalCode } from './error-codes.ts';

/**
 * What became of a call that failed.
 *
 * - `NOT_SENT`: nothing left this machine.
 * - `REJECTED`: the vendor said no; nothing changed.
 * - `UNKNOWN`: it may have been done.
 */
export type Outcome = 'NOT_SENT' | 'REJECTED' | 'UNKNOWN';

/** What a call was about, for whoever reads its error. */
export interface CallTarget {
  readonly machineNo?: string;
  readonly pickupCodeId?: string;
}

/** What every error of this client says, and what it knows of the call when it is made. */
interface VendorErrorOptions {
  readonly outcome: Outcome;
  readonly subject: CallTarget;
  /** Whether a second call does no more than the first: true for cancelling one code and for reads. */
  readonly idempotent: boolean;
  readonly cause?: unknown;
}

/** The base of all errors of the vendor client. The message is one sentence and holds nothing secret. */
export abstract class VendorError extends Error {
  abstract readonly code: RefusalCode | FailureCode;
  readonly outcome: Outcome;
  readonly subject: CallTarget;
  /** Whether the same call may succeed later and sending it again is harmless. */
  readonly retryable: boolean;

  constructor(
    message: string,
    mayPass: boolean,
    { outcome, subject, idempotent, cause }: VendorErrorOptions,
  ) {
    super(message, { cause });
    this.outcome = outcome;
    this.subject = subject;
    this.retryable = mayPass && (idempotent || outcome !== 'UNKNOWN');
  }
}

/** The vendor answered, and its answer is not a success. */
export class VendorRefusal extends VendorError {
  override readonly name = 'VendorRefusal';
  readonly code: RefusalCode;
  /** The number that the vendor gave; 0 where it said neither yes nor why not. */
  readonly vendorCode: number;
  /** The vendor's own words, Chinese or English. */
  readonly vendorMessage: string;

  constructor(
    answer: { code: RefusalCode; vendorCode: number; vendorMessage: string },
    circumstances: VendorErrorOptions,
  ) {
    const { says, retryable } = vendorErrorInfo(answer.code);
    super(says, retryable, circumstances);
    this.code = answer.code;
    this.vendorCode = answer.vendorCode;
    this.vendorMessage = answer.vendorMessage;
  }
}

/** What can go wrong on the road to the vendor; all of it may pass. */
export const failures = {
  VENDOR_UNREACHABLE: 'Nothing was sent to the vendor',
  VENDOR_UNAVAILABLE: 'The vendor did not serve the request',
  VENDOR_TIMEOUT: 'The vendor did not answer in time',
  VENDOR_BAD_RESPONSE: "The vendor's answer could not be understood",
  VENDOR_OVERLOADED: 'This service is too busy',
} as const;

/** A failure on the road to the vendor; the same word is `extensions.code` in GraphQL. */
export type FailureCode = keyof typeof failures;

/** There was no answer that could be read. */
export class VendorFailure extends VendorError {
  override readonly name = 'VendorFailure';
  readonly code: FailureCode;

  /** @param detail - the end of the sentence that says what happened, such as `HTTP status 502` */
  constructor(code: FailureCode, detail: string, circumstances: VendorErrorOptions) {
    super(`${failures[code]}: ${detail}.`, true, circumstances);
    this.code = code;
  }
}

/** There is no such machine: the vendor's list lacks its number, or whoever asks may not know of it. */
export class MachineNotFound extends VendorError {
  override readonly name = 'MachineNotFound';
  readonly code = 'MACHINE_NOT_FOUND' as const satisfies RefusalCode;

  constructor(machineNo: string, outcome: 'REJECTED' | 'NOT_SENT' = 'REJECTED') {
    const { says } = vendorErrorInfo('MACHINE_NOT_FOUND');
    super(says, false, { outcome, subject: { machineNo }, idempotent: true });
  }
}
