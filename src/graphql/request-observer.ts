import type { Log } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RequestSpan } from '../telemetry/traces.ts';
import type { AttemptEnd, AttemptObserver, AttemptStart, VendorObserver } from '../vendor-client/index.ts';

/** Where it is told what becomes of calls, whichever request leads to them. */
interface Shared {
  readonly metrics: Metrics;
  /** Whether the vendor may know of the trace. */
  readonly vendorTrace: boolean;
}

/** Where it is told what becomes of the calls that one request leads to. */
interface OfRequest {
  /** Writes lines that carry the trace id. */
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** The span of the request, where traces are wanted. */
  readonly span?: RequestSpan | undefined;
  /** What the vendor is told of the trace, where it may know of it and there are no spans. */
  readonly traceparent?: string | undefined;
}

/** Measures, logs and traces the calls that one request leads to. */
export class RequestObserver implements VendorObserver {
  readonly #shared: Shared;
  readonly #request: OfRequest;
  #attempts = 0;

  constructor(shared: Shared, request: OfRequest) {
    this.#shared = shared;
    this.#request = request;
  }

  /** How many requests were sent to the vendor, or tried. */
  get attempts(): number {
    return this.#attempts;
  }

  attempt(start: AttemptStart): AttemptObserver {
    this.#attempts++;
    const { span, traceparent } = this.#request;
    const child = span?.attempt({ ...start, machineNo: start.subject.machineNo });
    return {
      traceparent: this.#shared.vendorTrace ? (child?.traceparent ?? traceparent) : undefined,
      ended: (end) => {
        this.#shared.metrics.vendorAttempt(start.operation, end.outcome, end.durationMs / 1000);
        if (end.outcome !== 'OK') this.#failed(start, end);
        // A refusal is an answer.
        child?.end({ ...end, isFault: end.outcome !== 'OK' && end.outcome !== 'REJECTED' });
      },
    };
  }

  callEnded(...[operation, outcome, durationMs]: Parameters<VendorObserver['callEnded']>): void {
    this.#shared.metrics.vendorCall(operation, outcome, durationMs / 1000);
  }

  #failed(start: AttemptStart, { durationMs, ...end }: AttemptEnd): void {
    const { operation, subject, method, endpoint, attempt } = start;
    this.#shared.metrics.vendorFailure(operation, end.code ?? 'INTERNAL_SERVER_ERROR', end.vendorCode);
    const about = { endpoint: `${method} ${endpoint}`, attempt, ...subject };
    const line = { ...about, ...end, durationMs: Math.round(durationMs) };
    // What the vendor says no to is for whoever asked, and the line of the request is louder where it is not.
    const level = end.outcome === 'REJECTED' ? 'info' : 'warn';
    this.#request.log[level](line, 'vendor attempt failed');
  }
}
