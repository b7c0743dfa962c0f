import type { Log } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RequestSpan } from '../telemetry/traces.ts';
import type { AttemptEnd, AttemptObserver, AttemptStart, VendorObserver } from '../vendor-client/index.ts';

/** Where the calls of a request are reported. */
export interface ObservedRequest {
  /** Adds the trace id to each line. */
  readonly log: Log;
  /** Undefined if tracing is off. */
  readonly span: RequestSpan | undefined;
  /** The `traceparent` header for the vendor, if it may get one; with a span, each attempt sends its own. */
  readonly traceparent: string | undefined;
}

/** Measures, logs and traces the calls to the vendor that one request makes. */
export class RequestObserver implements VendorObserver {
  readonly #metrics: Metrics;
  readonly #request: ObservedRequest;
  /** How many requests were sent to the vendor, or tried. */
  attempts = 0;

  constructor(metrics: Metrics, request: ObservedRequest) {
    this.#metrics = metrics;
    this.#request = request;
  }

  attempt(start: AttemptStart): AttemptObserver {
    this.attempts++;
    const { span, traceparent } = this.#request;
    const child = span?.attempt({ ...start, machineNo: start.target.machineNo });
    return {
      traceparent: traceparent && (child?.traceparent ?? traceparent),
      ended: (end) => {
        this.#metrics.vendorAttempt(start.operation, end.outcome, end.durationMs / 1000);
        if (end.outcome !== 'OK') this.#failed(start, end);
        child?.end({ ...end, isFault: end.outcome !== 'OK' && end.outcome !== 'REJECTED' });
      },
    };
  }

  callEnded(...[operation, outcome, durationMs]: Parameters<VendorObserver['callEnded']>): void {
    this.#metrics.vendorCall(operation, outcome, durationMs / 1000);
  }

  #failed(start: AttemptStart, { durationMs, ...end }: AttemptEnd): void {
    const { operation, target, method, endpoint, attempt } = start;
    this.#metrics.vendorFailure(operation, end.code ?? 'INTERNAL_SERVER_ERROR', end.vendorCode);
    const about = { endpoint: `${method} ${endpoint}`, attempt, ...target };
    // A refusal concerns the client; the line of the request has a higher level if it concerns the operator.
    const level = end.outcome === 'REJECTED' ? 'info' : 'warn';
    const line = { ...about, ...end, durationMs: Math.round(durationMs) };
    this.#request.log[level](line, 'vendor attempt failed');
  }
}
