import {
  circuitBreaker,
  CircuitState,
  CountBreaker,
  handleWhenResult,
  isBrokenCircuitError,
  type IBackoffFactory,
} from 'cockatiel';
import type { AttemptResult } from './attempt-result.ts';

/** `half-open`: a single attempt is under way, as a probe. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** How long the circuit stays open before the probe, in milliseconds. */
const OPEN_MS = 5000;
/** The circuit opens when more than half of the last 50 attempts failed, with a minimum of 20 attempts. */
const WINDOW = { threshold: 0.5, size: 50, minimumNumberOfCalls: 20 };

/**
 * A constant backoff on the monotonic clock. cockatiel compares `duration` with the wall clock, which can be set back:
 * here it is infinite until the time has passed, and nothing after that.
 */
const monotonicBackoff: IBackoffFactory<unknown> = {
  next() {
    const endsAt = performance.now() + OPEN_MS;
    return {
      next: () => monotonicBackoff.next(undefined),
      get duration() {
        return performance.now() < endsAt ? Infinity : -Infinity;
      },
    };
  },
};

/** Stops sending to a vendor that fails most of the time. */
export class CircuitBreaker {
  readonly #policy = circuitBreaker(
    handleWhenResult((result) => this.#countsAsFailure(result as AttemptResult)),
    { halfOpenAfter: monotonicBackoff, breaker: new CountBreaker(WINDOW) },
  );

  get state(): BreakerState {
    const { state } = this.#policy;
    if (state === CircuitState.Closed) return 'closed';
    return state === CircuitState.HalfOpen ? 'half-open' : 'open';
  }

  /** Makes an attempt, unless the circuit is open. */
  async run(attempt: () => Promise<AttemptResult>): Promise<AttemptResult | 'open'> {
    // cockatiel would let other attempts wait for the probe.
    if (this.state === 'half-open') return 'open';
    try {
      return await this.#policy.execute(attempt);
    } catch (error) {
      if (isBrokenCircuitError(error)) return 'open';
      throw error;
    }
  }

  /** Makes an attempt only while the circuit is closed; its result does not affect the circuit. */
  async runUncounted(attempt: () => Promise<AttemptResult>): Promise<AttemptResult | 'open'> {
    return this.state === 'closed' ? attempt() : 'open';
  }

  #countsAsFailure(result: AttemptResult): boolean {
    if (result.type !== 'failed') return false;
    // An abort by the client says nothing about the vendor, and does not close the circuit either.
    if (result.cause?.name === 'AbortError') return this.state === 'half-open';
    // HTTP 429, the one failure that is REJECTED, shows that the vendor works.
    return result.outcome !== 'REJECTED';
  }
}
