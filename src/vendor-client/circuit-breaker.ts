import {
  circuitBreaker,
  CircuitState,
  CountBreaker,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel';
import type { AttemptResult } from './classify.ts';

/** Whether calls go to the vendor: yes; no, because too many have failed; or one at a time, to see. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Keeps calls away from a vendor that is ill, for their sake and its own. */
export interface CircuitBreaker {
  readonly health: BreakerState;
  /** Makes an attempt, or says at once that the circuit is open. */
  run(attempt: () => Promise<AttemptResult>): Promise<AttemptResult | 'open'>;
}

/** How long the circuit stays open before one attempt is let through, in milliseconds. */
const OPEN_MS = 5000;
/** It opens when more than half of the last 50 attempts failed, and there were at least 20. */
const WINDOW = { threshold: 0.5, size: 50, minimumNumberOfCalls: 20 };

/**
 * Whether an attempt shows that the vendor is ill. A refusal shows that it is well, and so does HTTP 429, the
 * one failure that is REJECTED: who turns callers away is there.
 */
const countsAsFailure = (verdict: AttemptResult) =>
  verdict.verdict === 'failed' && verdict.outcome !== 'REJECTED';

const hungUp = (verdict: AttemptResult) =>
  verdict.verdict === 'failed' && verdict.cause?.name === 'AbortError';

/** Makes a breaker whose circuit is closed. */
export function createCircuitBreaker(): CircuitBreaker {
  const window = new CountBreaker(WINDOW);
  const policy = circuitBreaker(
    handleWhenResult((result) => {
      const verdict = result as AttemptResult;
      // A caller who hangs up says nothing about the vendor; but it takes more than that to close the circuit.
      return hungUp(verdict) ? policy.state === CircuitState.HalfOpen : countsAsFailure(verdict);
    }),
    { halfOpenAfter: OPEN_MS, breaker: window },
  );

  /**
   * Counts an attempt that was begun while the circuit was closed. A success doesn't go through the policy, which
   * makes four promises of it; a failure does, because it may open the circuit, if that is still closed.
   */
  function count(verdict: AttemptResult): AttemptResult | Promise<AttemptResult> {
    if (!countsAsFailure(verdict) || hungUp(verdict)) window.success(CircuitState.Closed);
    else if (policy.state === CircuitState.Closed) return policy.execute(() => verdict);
    return verdict;
  }

  async function execute(attempt: () => Promise<AttemptResult>): Promise<AttemptResult | 'open'> {
    // cockatiel would keep the others waiting for the one that was let through.
    if (policy.state === CircuitState.HalfOpen) return 'open';
    try {
      return await policy.execute(attempt);
    } catch (error) {
      if (isBrokenCircuitError(error)) return 'open';
      throw error;
    }
  }

  return {
    get health() {
      if (policy.state === CircuitState.Closed) return 'closed';
      return policy.state === CircuitState.HalfOpen ? 'half-open' : 'open';
    },
    run: (attempt) => (policy.state === CircuitState.Closed ? attempt().then(count) : execute(attempt)),
  };
}
