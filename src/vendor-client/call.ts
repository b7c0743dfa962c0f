import { createBulkhead, type Load } from './bulkhead.ts';
import { createCircuitBreaker, type BreakerState } from './circuit-breaker.ts';
import { classify, type AttemptResult, type UnsuccessfulAttempt } from './classify.ts';
import { CIRCUIT_OPEN, createError, NOT_SIGNED, REJECTIONS } from './create-error.ts';
import type { CallTarget } from './errors.ts';
import { attemptEnd, reportSafely, type VendorObserver, type VendorOperation } from './observer.ts';
import { attemptTimeoutMs, MIN_ATTEMPT_MS, planRetry, type Operation } from './retry-policy.ts';
import { payload, type CallParameters } from './signature.ts';
import { sleep } from './timeout.ts';
import type { Transport } from './transport.ts';

export interface Call extends Operation {
  readonly operation: VendorOperation;
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  /** The path with names in braces in place of numbers. */
  readonly endpoint: string;
  /** The parameters without timestamp and sign; absent where the vendor expects an empty body. */
  readonly parameters?: CallParameters | undefined;
  readonly target: CallTarget;
  /** How many bytes of the answer are read. */
  readonly maxBytes: number;
}

export interface CallExecutorOptions {
  readonly appSecret: string;
  /** The merchant id, with which calls are signed. Not the AppSecret (vendor API, signature). */
  readonly merchantKey: string;
  /** How long a call may take, its waiting and all attempts, in milliseconds. */
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly maxConnections: number;
  readonly maxQueue: number;
  /** Milliseconds since 1970, for signatures: the vendor refuses other times. Default: the system's clock. */
  readonly now?: () => number;
  /** From 0 to 1, without 1: the jitter of retries. Default: `Math.random`. */
  readonly random?: () => number;
  /** The pause before a retry: waits for some milliseconds, or until the signal is aborted. Default: a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface CallContext {
  /**
   * Aborted when the client disconnects: reads end, mutations that were not sent yet are dropped (`NOT_SENT`), and
   * mutations that may have been sent are finished.
   */
  readonly signal?: AbortSignal | undefined;
  readonly observer?: VendorObserver | undefined;
  /** The time by `performance.now()` at which every call has ended; the client's `deadlineMs` holds as well. */
  readonly deadline?: number | undefined;
  /**
   * For reads that establish what became of a cancel: they are made only while the circuit is closed and never open
   * it, and an item that can't be identified fails the read in place of being left out.
   */
  readonly lookup?: boolean | undefined;
  /**
   * Called before each retry and each further page of a list. If it throws, the retry is not made, and the list fails
   * with what it throws. A mutation that may have been done is retried nevertheless.
   */
  readonly takeRequest?: (() => void) | undefined;
}

export interface CallResult {
  /** The `data` of the answer. */
  readonly data: unknown;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;
}

/** The calls of one machine that may be in flight at once, so that one machine can't take all connections. */
const IN_FLIGHT_PER_MACHINE = 8;

/** Executes calls within limits, with retries where they are harmless. */
export interface CallExecutor {
  readonly breakerState: BreakerState;
  readonly load: Load;
  /**
   * Executes a call: bulkhead → circuit breaker → attempt (sign, send, classify) → retry?
   *
   * @throws VendorError; its outcome is `UNKNOWN` once any attempt may have been done
   */
  call(call: Call, context: CallContext): Promise<CallResult>;
}

export function createCallExecutor(transport: Transport, options: CallExecutorOptions): CallExecutor {
  const { appSecret, merchantKey, deadlineMs, maxAttempts, maxConnections, maxQueue } = options;
  const { now = Date.now, random = Math.random, sleep: pause = sleep } = options;
  const secrets = [appSecret, merchantKey];
  const breaker = createCircuitBreaker();
  const bulkhead = createBulkhead({
    inFlight: maxConnections,
    inFlightPerMachine: IN_FLIGHT_PER_MACHINE,
    waiting: maxQueue,
  });

  async function send(
    call: Call,
    attempt: number,
    timeoutMs: number,
    body: string,
    { signal, observer }: CallContext,
  ): Promise<AttemptResult> {
    const { operation, kind, method, path, endpoint, target, maxBytes } = call;
    const observed = reportSafely(() => observer?.attempt({ operation, method, endpoint, attempt, target }));
    const startedAt = performance.now();
    const exchange = await transport.send({
      method,
      path,
      body,
      timeoutMs,
      // An abort ends a read; a mutation that may have been sent is finished.
      signal: kind === 'read' ? signal : undefined,
      maxBytes,
      traceparent: observed?.traceparent,
    });
    const result = classify(exchange);
    reportSafely(() => observed?.ended(attemptEnd(result, performance.now() - startedAt)));
    return result;
  }

  async function callWithSlot(call: Call, context: CallContext, deadline: number): Promise<CallResult> {
    const run = (attempt: () => Promise<AttemptResult>) =>
      context.lookup ? breaker.runUncounted(attempt) : breaker.run(attempt);
    const timeLeft = () => deadline - performance.now();
    let attempts = 0;
    /** The last attempt that may have been done. */
    let indeterminateAttempt: UnsuccessfulAttempt | undefined;
    const fail = (result: UnsuccessfulAttempt) =>
      createError(result, { ...call, attempts, indeterminateAttempt }, secrets);

    for (;;) {
      const attempt = attempts + 1;
      const timeoutMs = attemptTimeoutMs(call, { attempt, maxAttempts, timeLeftMs: timeLeft() });
      let body: string;
      try {
        // The vendor checks the time, so every attempt is signed anew.
        body = signedBody(call, merchantKey, now());
      } catch (cause) {
        throw fail({ ...NOT_SIGNED, cause: cause as Error });
      }
      const result = await run(() => {
        attempts = attempt;
        return send(call, attempt, timeoutMs, body, context);
      });
      if (result === 'open') throw fail(CIRCUIT_OPEN);
      if (result.type === 'ok') return { data: result.data, attempts };

      const retry = planRetry({
        operation: call,
        result,
        attempt,
        maxAttempts,
        timeLeftMs: timeLeft(),
        now: now(),
        random: random(),
      });
      if (result.outcome === 'UNKNOWN') indeterminateAttempt = result;
      // A mutation that may have been done is finished: neither a client that is gone nor its budget ends it.
      const mustFinish = call.kind === 'mutation' && indeterminateAttempt !== undefined;
      if (!retry || (!canTakeRequest(context) && !mustFinish)) throw fail(result);
      const signal = mustFinish ? undefined : context.signal;
      await pause(retry.afterMs, signal);
      // A timer can be late.
      if (signal?.aborted || timeLeft() < MIN_ATTEMPT_MS) throw fail(result);
    }
  }

  return {
    get breakerState() {
      return breaker.state;
    },
    get load() {
      return bulkhead.load;
    },
    async call(call, context) {
      const deadline = Math.min(performance.now() + deadlineMs, context.deadline ?? Infinity);
      const waitMs = deadline - performance.now() - MIN_ATTEMPT_MS;
      // The slot is held over all attempts and pauses: a failing vendor gets fewer requests, and no call waits for a
      // slot while its outcome is unknown.
      const release =
        waitMs < 0 ? 'too-late' : await bulkhead.acquire(call.target.machineNo, waitMs, context.signal);
      if (typeof release === 'string') {
        throw createError(REJECTIONS[release], { ...call, attempts: 0 }, secrets);
      }
      try {
        return await callWithSlot(call, context, deadline);
      } finally {
        release();
      }
    },
  };
}

function canTakeRequest({ takeRequest }: CallContext): boolean {
  try {
    takeRequest?.();
    return true;
  } catch {
    return false;
  }
}

function signedBody({ parameters }: Call, merchantKey: string, now: number): string {
  if (!parameters) return '';
  const timestamp = String(Math.floor(now / 1000));
  // Base64 needs no escaping in JSON.
  return `{"payload":"${payload({ ...parameters, timestamp }, merchantKey)}"}`;
}
