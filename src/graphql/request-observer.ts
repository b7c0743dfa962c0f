import type { Log } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RequestSpan } from '../telemetry/traces.ts';
import type { AttemptEnd, AttemptObserver, AttemptStart, VendorObserver } from '../vendor-client/index.ts';

export interface ObserverServices {
  readonly metrics: Metrics;
  /** Whether the vendor may know of the trace. */
  readonly vendorTrace: boolean;
}

export interface ObservedRequest {
  /** Writes lines that carry the trace id. */
  readonly log: Log;
  /** The span of the request, where traces are wanted. */
  readonly span: RequestSpan | undefined;
  /** The header for the vendor, where it may know of the trace and there are no spans. */
  readonly traceparent?: string | undefined;
}

/** Measures, logs and traces the calls that one request leads to. */
export class RequestObserver implements VendorObserver {
  readonly #services: ObserverServices;
  readonly #request: ObservedRequest;
  /** How many requests were sent to the vendor, or tried. */
  attempts = 0;

  constructor(services: ObserverServices, request: ObservedRequest) {
    this.#services = services;
    this.#request = request;
  }

  attempt(start: AttemptStart): AttemptObserver {
    this.attempts++;
    const { span, traceparent } = this.#request;
    const child = span?.attempt({ ...start, machineNo: start.target.machineNo });
    return {
      traceparent: this.#services.vendorTrace ? (child?.traceparent ?? traceparent) : undefined,
      ended: (end) => {
        this.#services.metrics.vendorAttempt(start.operation, end.outcome, end.durationMs / 1000);
        if (end.outcome !== 'OK') this.#failed(start, end);
        child?.end({ ...end, isFault: end.outcome !== 'OK' && end.outcome !== 'REJECTED' });
      },
    };
  }

  callEnded(...[operation, outcome, durationMs]: Parameters<VendorObserver['callEnded']>): void {
    this.#services.metrics.vendorCall(operation, outcome, durationMs / 1000);
  }

  #failed(start: AttemptStart, { durationMs, ...end }: AttemptEnd): void {
    const { operation, target, method, endpoint, attempt } = start;
    this.#services.metrics.vendorFailure(operation, end.code ?? 'INTERNAL_SERVER_ERROR', end.vendorCode);
    const about = { endpoint: `${method} ${endpoint}`, attempt, ...target };
    const line = { ...about, ...end, durationMs: Math.round(durationMs) };
    // What the vendor says no to is for whoever asked, and the line of the request is louder where it is not.
    const level = end.outcome === 'REJECTED' ? 'info' : 'warn';
    this.#request.log[level](line, 'vendor attempt failed');
  }
}
