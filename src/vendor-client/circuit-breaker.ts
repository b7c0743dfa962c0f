import {
  circuitBreaker,
  CircuitState,
  CountBreaker,
  handleWhenResult,
  isBrokenCircuitError,
  type IBackoffFactory,
} from 'cockatiel';
import type { AttemptResult } from './classify.ts';

/** Whether attempts are made: yes; no, because too many have failed; or a single one, as a probe. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Stops sending to a vendor that fails most of the time. */
export interface CircuitBreaker {
  readonly state: BreakerState;
  /** Makes an attempt, unless the circuit is open. */
  run(attempt: () => Promise<AttemptResult>): Promise<AttemptResult | 'open'>;
  /** Makes an attempt only while the circuit is closed; its result has no influence on the circuit. */
  runUncounted(attempt: () => Promise<AttemptResult>): Promise<AttemptResult | 'open'>;
}

/** How long the circuit stays open before the probe, in milliseconds. */
const OPEN_MS = 5000;
/** The circuit opens when more than half of the last 50 attempts failed, of at least 20. */
const WINDOW = { threshold: 0.5, size: 50, minimumNumberOfCalls: 20 };

/**
 * Whether an attempt shows that the vendor fails. A refusal shows that it works, and so does HTTP 429, the one failure
 * that is REJECTED.
 */
const countsAsFailure = (result: AttemptResult) => result.type === 'failed' && result.outcome !== 'REJECTED';

const wasAborted = (result: AttemptResult) => result.type === 'failed' && result.cause?.name === 'AbortError';

/**
 * A constant backoff by the monotonic clock. cockatiel compares `duration` with the wall clock, which can be set back:
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

export function createCircuitBreaker(): CircuitBreaker {
  const policy = circuitBreaker(
    handleWhenResult((value) => {
      const result = value as AttemptResult;
      // An abort by the caller says nothing about the vendor, and does not close the circuit either.
      return wasAborted(result) ? policy.state === CircuitState.HalfOpen : countsAsFailure(result);
    }),
    { halfOpenAfter: monotonicBackoff, breaker: new CountBreaker(WINDOW) },
  );
  return {
    get state() {
      if (policy.state === CircuitState.Closed) return 'closed';
      return policy.state === CircuitState.HalfOpen ? 'half-open' : 'open';
    },
    async run(attempt) {
      // cockatiel would make the others wait for the probe.
      if (policy.state === CircuitState.HalfOpen) return 'open';
      try {
        return await policy.execute(attempt);
      } catch (error) {
        if (isBrokenCircuitError(error)) return 'open';
        throw error;
      }
    },
    async runUncounted(attempt) {
      return policy.state === CircuitState.Closed ? attempt() : 'open';
    },
  };
}
