import type { AuditOperation, AuditResult, AuditTrail } from '../audit/trail.ts';
import type { RateLimitContext, RateLimits } from '../rate-limit/limits.ts';
import type { CallContext, VendorApi } from '../vendor-client/index.ts';

/** The part of a request's context that a cancel needs. */
export interface CancellationContext extends RateLimitContext {
  readonly audit: AuditTrail;
  readonly rateLimits: RateLimits;
  readonly vendor: VendorApi;
  /** `vendor` with other options. */
  vendorWith(options: Pick<CallContext, 'deadline' | 'lookup'>): VendorApi;
  /** The budget of the request; `take` throws if it does not cover the calls. */
  readonly budget: { take(what: 'vendorCalls', count: number): void };
  /** The deadline of a call to the vendor, in milliseconds. */
  readonly vendorDeadlineMs: number;
  readonly metrics: {
    cancel(operation: AuditOperation, outcome: AuditResult['outcome']): void;
    auditFailure(event: 'intent' | 'outcome'): void;
  };
  readonly log: RateLimitContext['log'] & { error(line: object, message: string): void };
  /** The trace id of the request, which its log lines carry. */
  readonly traceId: string;
  /** The name that the client sends, unverified. */
  readonly clientName?: string | undefined;
}
