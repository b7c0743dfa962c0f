import { setTimeout as delay } from 'node:timers/promises';
import type { CallContext } from './api.ts';
import type { AttemptResult, UnsuccessfulAttempt } from './attempt-result.ts';
import { Bulkhead } from './bulkhead.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { classify } from './classify.ts';
import { CIRCUIT_OPEN, createError, NOT_SIGNED, REJECTIONS } from './create-error.ts';
import type { Call } from './endpoints.ts';
import { endAttempt, observeAttempt } from './observer.ts';
import { attemptTimeoutMs, MIN_ATTEMPT_MS, planRetry } from './retry-policy.ts';
import { signedBody } from './signature.ts';
import type { Transport } from './transport.ts';

export interface CallExecutorOptions {
  readonly appSecret: string;
  /** The merchant id, with which calls are signed. Not the AppSecret (vendor API, signature). */
  readonly merchantKey: string;
  /** The deadline of a call in milliseconds, including the wait for a slot and all attempts. */
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly maxConnections: number;
  readonly maxQueue: number;
  /** The wall clock in milliseconds since 1970, for signatures. Default: `Date.now`. */
  readonly now?: () => number;
  /** The jitter of retries, from 0 to 1, without 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** The pause before a retry, ended early when the signal is aborted; never rejects. Default: a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface CallResult {
  /** The `data` of the answer. */
  readonly data: unknown;
  /** How many requests were sent to the vendor, or tried. */
  readonly attempts: number;
}

/** The limit of calls in flight for one machine, so that it can't take all connections. */
const IN_FLIGHT_PER_MACHINE = 8;

/** Executes calls: bulkhead → circuit breaker → attempt (sign, send, classify) → retry? */
export class CallExecutor {
  readonly breaker = new CircuitBreaker();
  readonly bulkhead: Bulkhead;
  readonly #transport: Transport;
  readonly #options: CallExecutorOptions;
  readonly #secrets: readonly string[];

  constructor(transport: Transport, options: CallExecutorOptions) {
    const { appSecret, merchantKey, maxConnections, maxQueue } = options;
    this.bulkhead = new Bulkhead({
      inFlight: maxConnections,
      inFlightPerMachine: IN_FLIGHT_PER_MACHINE,
      waiting: maxQueue,
    });
    this.#transport = transport;
    this.#options = options;
    this.#secrets = [appSecret, merchantKey];
  }

  /** @throws VendorError; its outcome is `UNKNOWN` once any attempt may have been done */
  async call(call: Call, context: CallContext): Promise<CallResult> {
    const now = performance.now();
    const deadline = Math.min(now + this.#options.deadlineMs, context.deadline ?? Infinity);
    const waitMs = deadline - now - MIN_ATTEMPT_MS;
    // The slot is held over all attempts and pauses: a failing vendor gets fewer requests, and no call waits for a
    // slot while its outcome is unknown.
    const release =
      waitMs < 0 ? 'too-late' : await this.bulkhead.acquire(call.target.machineNo, waitMs, context.signal);
    if (typeof release === 'string') {
      throw createError(REJECTIONS[release], call, this.#secrets);
    }
    try {
      return await this.#callWithRetries(call, context, deadline);
    } finally {
      release();
    }
  }

  async #callWithRetries(call: Call, context: CallContext, deadline: number): Promise<CallResult> {
    const { maxAttempts, now = Date.now, random = Math.random, sleep = pause } = this.#options;
    const timeLeftMs = () => deadline - performance.now();
    /** The last attempt that may have been done. */
    let indeterminateAttempt: UnsuccessfulAttempt | undefined;
    const fail = (result: UnsuccessfulAttempt, attempts: number) =>
      createError(result, { ...call, attempts, indeterminateAttempt }, this.#secrets);

    for (let attempt = 1; ; attempt++) {
      const timeoutMs = attemptTimeoutMs(call, { attempt, maxAttempts, timeLeftMs: timeLeftMs() });
      let body: string;
      try {
        // The vendor checks the time, so every attempt is signed anew.
        body = signedBody(call.parameters, this.#options.merchantKey, now());
      } catch (cause) {
        throw fail({ ...NOT_SIGNED, cause: cause as Error }, attempt - 1);
      }
      const send = () => this.#send(call, { attempt, body, timeoutMs }, context);
      const result = await (context.lookup ? this.breaker.runUncounted(send) : this.breaker.run(send));
      if (result === 'open') throw fail(CIRCUIT_OPEN, attempt - 1);
      if (result.type === 'ok') return { data: result.data, attempts: attempt };

      if (result.outcome === 'UNKNOWN') indeterminateAttempt = result;
      const retry = planRetry({
        operation: call,
        result,
        attempt,
        maxAttempts,
        timeLeftMs: timeLeftMs(),
        now: now(),
        random: random(),
      });
      // A mutation that may have been done is finished, even if the client disconnected or its budget is used up.
      const mustFinish = call.kind === 'mutation' && indeterminateAttempt !== undefined;
      if (!retry || (!canTakeRequest(context) && !mustFinish)) throw fail(result, attempt);
      const signal = mustFinish ? undefined : context.signal;
      await sleep(retry.afterMs, signal);
      // A timer can be late.
      if (signal?.aborted || timeLeftMs() < MIN_ATTEMPT_MS) throw fail(result, attempt);
    }
  }

  async #send(
    { operation, kind, method, path, endpoint = path, target, maxBytes }: Call,
    { attempt, body, timeoutMs }: { attempt: number; body: string; timeoutMs: number },
    { observer, signal: contextSignal }: CallContext,
  ): Promise<AttemptResult> {
    // An abort ends a read; a mutation that may have been sent is finished.
    const signal = kind === 'read' ? contextSignal : undefined;
    const observed = observeAttempt(observer, { operation, method, endpoint, attempt, target });
    const { traceparent } = observed ?? {};
    const startedAt = performance.now();
    const request = { method, path, body, timeoutMs, signal, maxBytes, traceparent };
    const result = classify(await this.#transport.send(request));
    endAttempt(observed, result, performance.now() - startedAt);
    return result;
  }
}

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined);

function canTakeRequest({ takeRequest }: CallContext): boolean {
  try {
    takeRequest?.();
    return true;
  } catch {
    return false;
  }
}
