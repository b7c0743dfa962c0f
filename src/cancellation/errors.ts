import { VendorError, VendorRefusal } from '../vendor-client/index.ts';
import type { AuditResult, AuditTarget } from '../audit/trail.ts';

/** The audit intent of a cancel could not be written, so nothing was sent to the vendor. */
export class AuditUnavailable extends Error {
  static readonly message = 'The audit record could not be written; nothing was sent to the vendor.';
  override readonly name = 'AuditUnavailable';
  readonly machineNo: string;
  readonly pickupCodeId: string | undefined;

  constructor({ machineNo, pickupCodeId }: AuditTarget, cause: unknown) {
    super(AuditUnavailable.message, { cause });
    this.machineNo = machineNo;
    this.pickupCodeId = pickupCodeId;
  }
}

/** The result of a failed cancel, as the audit trail records it. */
export function failedResult(error: unknown): AuditResult {
  // After an unexpected error, the cancel may have been sent.
  if (!(error instanceof VendorError)) {
    return { outcome: 'UNKNOWN', code: 'INTERNAL_SERVER_ERROR', attempts: 0 };
  }
  const { outcome, code, attempts } = error;
  return { outcome, code, attempts, ...(error instanceof VendorRefusal && { vendorCode: error.vendorCode }) };
}
