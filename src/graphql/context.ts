import type { Caller } from '../auth/caller.ts';
import type { RateLimits } from '../rate-limit/limits.ts';
import type { AuditTrail } from '../audit/trail.ts';
import type { Log } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RequestSpan } from '../telemetry/traces.ts';
import type { CallContext, VendorApi, VendorClient } from '../vendor-client/index.ts';
import { RequestBudget, type BudgetLimits } from './budget.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { restrictToMachines } from './machine-access.ts';
import { RequestObserver } from './request-observer.ts';

/** What resolvers share within one request. */
export interface Context {
  /** Who calls, by a token that was verified. Nothing if a token is needed and none came that is valid. */
  readonly caller: Caller | undefined;
  readonly vendor: VendorApi;
  readonly loaders: Loaders;
  /** Forgets what was read, because something was changed. */
  forget(): void;
  /** The client of the vendor with other options than `vendor`, for the same request. */
  vendorWith(options: Pick<CallContext, 'deadline' | 'lookup'>): VendorApi;
  /** How long a call to the vendor may take, in milliseconds. */
  readonly vendorDeadlineMs: number;
  /** How many requests this request has sent to the vendor, or tried. */
  readonly vendorCalls: number;
  readonly audit: AuditTrail;
  readonly metrics: Metrics;
  /** The span of this request, where traces are wanted. */
  readonly span?: RequestSpan | undefined;
  readonly rateLimits: RateLimits;
  /** What this request may still cost. */
  readonly budget: RequestBudget;
  /** When the request came (`performance.now()`). */
  readonly startedAt: number;
  /** What the client calls itself, unverified. */
  readonly clientName?: string | undefined;
  /** The id under which the logs have this request: 32 hex digits (W3C Trace Context, trace-id). */
  readonly traceId: string;
  /** Writes lines that carry the trace id. */
  readonly log: Log;
}

/** What all requests share. */
export interface Services {
  readonly vendor: VendorClient;
  readonly audit: AuditTrail;
  readonly metrics: Metrics;
  readonly rateLimits: RateLimits;
  readonly budget?: BudgetLimits | undefined;
  /** Whether the vendor may know of the trace. */
  readonly vendorTrace: boolean;
}

/** What one request starts with. */
export interface RequestOptions
  extends
    Pick<Context, 'caller' | 'span' | 'startedAt' | 'clientName' | 'traceId' | 'log'>,
    Required<Pick<CallContext, 'signal'>> {
  /** What the vendor is told of the trace, where it may know of it and there are no spans. */
  readonly traceparent?: string | undefined;
}

/** Makes what resolvers share within one request. */
export function createContext(services: Services, options: RequestOptions): Context {
  return new RequestContext(services, options);
}

class RequestContext implements Context {
  readonly caller;
  readonly span;
  readonly startedAt;
  readonly clientName;
  readonly traceId;
  readonly log;
  readonly budget;
  private readonly signal;
  private readonly observer;
  private readonly takeRequest;
  // Not #private: Apollo Server makes a copy, which would lack it.
  private readonly services: Services;
  private madeVendor: VendorApi | undefined;
  private madeLoaders: Loaders | undefined;

  constructor(services: Services, options: RequestOptions) {
    this.caller = options.caller;
    this.span = options.span;
    this.startedAt = options.startedAt;
    this.clientName = options.clientName;
    this.traceId = options.traceId;
    this.log = options.log;
    this.budget = new RequestBudget(services.budget);
    const { budget } = this;
    this.takeRequest = () => {
      budget.take('vendorCalls');
    };
    this.signal = options.signal;
    this.observer = new RequestObserver(services, options);
    this.services = services;
    this.madeVendor = undefined;
    this.madeLoaders = undefined;
  }

  get audit() {
    return this.services.audit;
  }

  get metrics() {
    return this.services.metrics;
  }

  get rateLimits() {
    return this.services.rateLimits;
  }

  get vendor(): VendorApi {
    return (this.madeVendor ??= this.vendorWith({}));
  }

  get loaders(): Loaders {
    return (this.madeLoaders ??= createLoaders(this.vendor, this.budget, this.caller?.machines));
  }

  forget(): void {
    this.madeLoaders = undefined;
  }

  get vendorDeadlineMs(): number {
    return this.services.vendor.deadlineMs;
  }

  get vendorCalls(): number {
    return this.observer.attempts;
  }

  vendorWith(options: Pick<CallContext, 'deadline' | 'lookup'>): VendorApi {
    const { signal, observer, takeRequest } = this;
    return restrictToMachines(
      this.services.vendor.forRequest({ ...options, signal, observer, takeRequest }),
      this.caller?.machines,
    );
  }
}
