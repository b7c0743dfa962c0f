import type { Caller } from '../auth/caller.ts';
import type { RateLimits } from '../rate-limit/limits.ts';
import type { AuditTrail } from '../audit/trail.ts';
import type { CallContext, VendorApi, VendorClient } from '../vendor-client/index.ts';
import { RequestBudget, type BudgetLimits } from './budget.ts';
import { Loaders } from './loaders.ts';
import { restrictToMachines } from './machine-access.ts';
import { RequestObserver, type ObservedRequest, type ObserverServices } from './request-observer.ts';

/** What all requests share. */
export interface Services extends ObserverServices {
  readonly vendor: VendorClient;
  readonly audit: AuditTrail;
  readonly rateLimits: RateLimits;
  readonly budget?: BudgetLimits | undefined;
}

/** What one request starts with. */
export interface RequestOptions extends ObservedRequest {
  /** The caller, by a verified token; undefined if a token is needed and no valid one came. */
  readonly caller: Caller | undefined;
  /** When the request came (`performance.now()`). */
  readonly startedAt: number;
  /** What the client calls itself, unverified. */
  readonly clientName: string | undefined;
  /** The id under which the logs have this request: 32 hex digits (W3C Trace Context, trace-id). */
  readonly traceId: string;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal | undefined;
}

/** What resolvers share within one request. */
export type Context = Pick<RequestContext, keyof RequestContext>;

export const createContext = (services: Services, options: RequestOptions): Context =>
  new RequestContext(services, options);

class RequestContext implements Omit<RequestOptions, 'signal' | 'traceparent'> {
  readonly caller;
  readonly span;
  readonly startedAt;
  readonly clientName;
  readonly traceId;
  readonly log;
  readonly audit;
  readonly metrics;
  readonly rateLimits;
  /** What this request may still cost. */
  readonly budget;
  /** How long a call to the vendor may take, in milliseconds. */
  readonly vendorDeadlineMs: number;
  // Not #private: Apollo Server makes a copy, which would lack it.
  private readonly signal;
  private readonly observer;
  private readonly takeRequest;
  private readonly client: VendorClient;
  private createdVendor: VendorApi | undefined;
  private createdLoaders: Loaders | undefined;

  constructor(services: Services, options: RequestOptions) {
    this.caller = options.caller;
    this.span = options.span;
    this.startedAt = options.startedAt;
    this.clientName = options.clientName;
    this.traceId = options.traceId;
    this.log = options.log;
    this.audit = services.audit;
    this.metrics = services.metrics;
    this.rateLimits = services.rateLimits;
    this.budget = new RequestBudget(services.budget);
    const { budget } = this;
    this.takeRequest = () => {
      budget.take('vendorCalls');
    };
    this.vendorDeadlineMs = services.vendor.deadlineMs;
    this.signal = options.signal;
    this.observer = new RequestObserver(services, options);
    this.client = services.vendor;
  }

  get vendor(): VendorApi {
    return (this.createdVendor ??= this.vendorWith({}));
  }

  get loaders(): Loaders {
    return (this.createdLoaders ??= new Loaders(this.vendor, this.budget, this.caller?.machines));
  }

  /** Drops what was read, because something was changed. */
  clearLoaders(): void {
    this.createdLoaders = undefined;
  }

  /** How many requests this request has sent to the vendor, or tried. */
  get vendorCalls(): number {
    return this.observer.attempts;
  }

  /** The client of the vendor with other options than `vendor`, for the same request. */
  vendorWith(options: Pick<CallContext, 'deadline' | 'lookup'>): VendorApi {
    const { signal, observer, takeRequest } = this;
    return restrictToMachines(
      this.client.forRequest({ ...options, signal, observer, takeRequest }),
      this.caller?.machines,
    );
  }
}
