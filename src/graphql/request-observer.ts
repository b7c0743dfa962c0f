import type { Metrics } from '../telemetry/metrics.ts';
import type { AttemptEnd, AttemptObserver, AttemptStart, VendorObserver } from '../vendor/index.ts';

/** Tells the metrics what becomes of the calls that one request leads to. */
export class RequestObserver implements VendorObserver {
  readonly #metrics: Metrics;

  constructor(metrics: Metrics) {
    this.#metrics = metrics;
  }

  attempt({ operation }: AttemptStart): AttemptObserver {
    return {
      ended: ({ outcome, code, vendorCode, durationMs }: AttemptEnd) => {
        this.#metrics.vendorAttempt(operation, outcome, durationMs / 1000);
        if (outcome === 'OK') return;
        this.#metrics.vendorFailure(operation, code ?? 'INTERNAL_SERVER_ERROR', vendorCode);
      },
    };
  }

  callEnded(...[operation, outcome, durationMs]: Parameters<VendorObserver['callEnded']>): void {
    this.#metrics.vendorCall(operation, outcome, durationMs / 1000);
  }
}
