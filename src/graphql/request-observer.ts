import type { Logger } from 'pino';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RequestSpan } from '../telemetry/traces.ts';
import type { AttemptEnd, AttemptObserver, AttemptStart, VendorObserver } from '../vendor/index.ts';

/** Where it is told what becomes of the calls that one request leads to. */
export interface RequestObserverOptions {
  readonly metrics: Metrics;
  /** Writes lines that carry the trace id. */
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** The span of the request, where traces are wanted. */
  readonly span?: RequestSpan | undefined;
  /** What the vendor is told of the trace, where it may know of it and there are no spans. */
  readonly traceparent?: string | undefined;
  /** Whether the vendor may know of the trace. */
  readonly vendorTrace: boolean;
}

/** Measures, logs and traces the calls that one request leads to. */
export class RequestObserver implements VendorObserver {
  readonly #options: RequestObserverOptions;

  constructor(options: RequestObserverOptions) {
    this.#options = options;
  }

  attempt(start: AttemptStart): AttemptObserver {
    const { span, vendorTrace, traceparent } = this.#options;
    const { machineNo } = start.subject;
    const child = span?.attempt({ ...start, machineNo });
    return {
      traceparent: vendorTrace ? (child?.traceparent ?? traceparent) : undefined,
      ended: (end) => {
        this.#measure(start, end);
        this.#log(start, end);
        // A refusal is an answer.
        child?.end({ ...end, isFault: end.outcome !== 'OK' && end.outcome !== 'REJECTED' });
      },
    };
  }

  callEnded(...[operation, outcome, durationMs]: Parameters<VendorObserver['callEnded']>): void {
    this.#options.metrics.vendorCall(operation, outcome, durationMs / 1000);
  }

  #measure({ operation }: AttemptStart, { outcome, code, vendorCode, durationMs }: AttemptEnd): void {
    const { metrics } = this.#options;
    metrics.vendorAttempt(operation, outcome, durationMs / 1000);
    if (outcome !== 'OK') metrics.vendorFailure(operation, code ?? 'INTERNAL_SERVER_ERROR', vendorCode);
  }

  #log({ subject, method, endpoint, attempt }: AttemptStart, { durationMs, ...end }: AttemptEnd): void {
    if (end.outcome === 'OK') return;
    const about = { endpoint: `${method} ${endpoint}`, attempt, ...subject };
    const line = { ...about, ...end, durationMs: Math.round(durationMs) };
    // What the vendor says no to is for whoever asked, and the line of the request is louder where it is not.
    const level = end.outcome === 'REJECTED' ? 'info' : 'warn';
    this.#options.log[level](line, 'vendor attempt failed');
  }
}
