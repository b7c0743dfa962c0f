import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.ts';
import type { RateLimits } from '../rate-limit/rate-limits.ts';
import type { AuditTrail } from '../telemetry/audit.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RequestSpan } from '../telemetry/traces.ts';
import type { Scope, VendorApi, VendorClient } from '../vendor/index.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { onlyMachines } from './machines-of-caller.ts';
import { RequestObserver, type RequestObserverOptions } from './request-observer.ts';

interface Counting {
  readonly vendor: VendorApi;
  readonly scope: Readonly<Scope>;
}

/** What resolvers share within one request. */
export interface Context {
  /** Who calls, by a token that was verified. Nothing if a token is needed and none came that is valid. */
  readonly caller: Caller | undefined;
  readonly vendor: VendorApi;
  readonly loaders: Loaders;
  /** Counts what this request asks of the vendor. */
  readonly scope: Scope;
  /** A client with a count of its own, for what is told apart from the rest; `scope` counts it too. */
  counting(): Counting;
  readonly audit: AuditTrail;
  readonly metrics: Metrics;
  /** The span of this request, where traces are wanted. */
  readonly span?: RequestSpan | undefined;
  readonly rateLimits: RateLimits;
  /** When the request came (`performance.now()`). */
  readonly startedAt: number;
  /** What the client calls itself, unverified. */
  readonly clientName?: string | undefined;
  /** The id under which the logs have this request: 32 hex digits (W3C Trace Context, trace-id). */
  readonly traceId: string;
  /** Writes lines that carry the trace id. */
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** What one request starts with. */
export type RequestOptions = Omit<Context, 'vendor' | 'loaders' | 'scope' | 'counting'> &
  Required<Pick<Scope, 'signal'>> &
  Pick<RequestObserverOptions, 'traceparent' | 'vendorTrace'>;

/** Makes what resolvers share within one request. */
export function createContext(client: VendorClient, options: RequestOptions): Context {
  return new ContextOfRequest(client, options);
}

class ContextOfRequest implements Context {
  readonly caller;
  readonly vendor;
  readonly scope: Scope;
  readonly audit;
  readonly metrics;
  readonly span;
  readonly rateLimits;
  readonly startedAt;
  readonly clientName;
  readonly traceId;
  readonly log;
  // Not #private: Apollo Server makes a copy, which would lack it.
  private readonly client: VendorClient;
  private madeLoaders: Loaders | undefined;

  constructor(client: VendorClient, options: RequestOptions) {
    this.client = client;
    this.caller = options.caller;
    this.audit = options.audit;
    this.metrics = options.metrics;
    this.span = options.span;
    this.rateLimits = options.rateLimits;
    this.startedAt = options.startedAt;
    this.clientName = options.clientName;
    this.traceId = options.traceId;
    this.log = options.log;
    this.scope = { signal: options.signal, attempts: 0, observer: new RequestObserver(options) };
    this.vendor = this.vendorFor(this.scope);
  }

  get loaders(): Loaders {
    return (this.madeLoaders ??= createLoaders(this.vendor, this.caller?.machines));
  }

  counting(): Counting {
    const scope = new PartOfScope(this.scope);
    return { vendor: this.vendorFor(scope), scope };
  }

  private vendorFor(scope: Scope): VendorApi {
    return onlyMachines(this.client.forRequest(scope), this.caller?.machines);
  }
}

/** A scope that counts for itself, and for the whole as well. */
class PartOfScope implements Scope {
  readonly #whole: Scope;
  #attempts = 0;

  constructor(whole: Scope) {
    this.#whole = whole;
  }

  get signal() {
    return this.#whole.signal;
  }

  get observer() {
    return this.#whole.observer;
  }

  get attempts() {
    return this.#attempts;
  }

  set attempts(attempts) {
    this.#whole.attempts += attempts - this.#attempts;
    this.#attempts = attempts;
  }
}
