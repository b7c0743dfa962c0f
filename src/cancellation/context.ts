import type { AuditTrail } from '../audit/trail.ts';
import type { RateLimitContext, RateLimits } from '../rate-limit/limits.ts';
import type { CallContext, VendorApi } from '../vendor-client/index.ts';
import type { AuditOperation, AuditResult } from '../audit/trail.ts';

/** What a cancel needs of the request that asks for it. */
export interface CancellationContext extends RateLimitContext {
  readonly audit: AuditTrail;
  readonly rateLimits: RateLimits;
  readonly vendor: VendorApi;
  /** The client of the vendor with other options than `vendor`. */
  vendorWith(options: Pick<CallContext, 'deadline' | 'lookup'>): VendorApi;
  /** What the request may still cost; throws where it does not cover the calls. */
  readonly budget: { take(what: 'vendorCalls', count: number): void };
  /** How long a call to the vendor may take, in milliseconds. */
  readonly vendorDeadlineMs: number;
  readonly metrics: {
    cancel(operation: AuditOperation, outcome: AuditResult['outcome']): void;
    auditFailure(event: 'intent' | 'outcome'): void;
  };
  readonly log: RateLimitContext['log'] & { error(line: object, message: string): void };
  /** The id under which the log has the request. */
  readonly traceId: string;
  /** What the client calls itself, unverified. */
  readonly clientName?: string | undefined;
}
