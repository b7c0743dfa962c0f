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
  readonly counting: () => Counting;
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
export function createContext(
  client: VendorClient,
  { signal, traceparent, vendorTrace, ...request }: RequestOptions,
): Context {
  const visible = request.caller?.machines;
  const vendorFor = (scope: Scope) => onlyMachines(client.forRequest(scope), visible);
  const observer = new RequestObserver({ ...request, traceparent, vendorTrace });
  const scope: Scope = { signal, attempts: 0, observer };
  const vendor = vendorFor(scope);
  const counting = () => {
    const part = new PartOfScope(scope);
    return { vendor: vendorFor(part), scope: part };
  };
  return { ...request, vendor, loaders: createLoaders(vendor, visible), scope, counting };
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
