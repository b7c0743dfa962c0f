import { createCircuitBreaker, type BreakerState } from './circuit-breaker.ts';
import { VendorFailure, VendorRefusal, type CallTarget, type VendorError } from './errors.ts';
import { createBulkhead, type BulkheadRejection, type Load } from './bulkhead.ts';
import type { AttemptEnd, VendorObserver, VendorOperation } from './observer.ts';
import { redact } from './redact.ts';
import { attemptTimeoutMs, planRetry, MIN_ATTEMPT_MS, type Operation } from './retry-policy.ts';
import { payload, type CallParameters } from './signature.ts';
import type { Transport } from './transport.ts';
import { classify, type UnsuccessfulAttempt, type AttemptResult } from './classify.ts';
import { withTimeout, type Signal } from './timeout.ts';

/** One call of an endpoint. */
export interface Call extends Operation {
  readonly operation: VendorOperation;
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  /** The path with names in braces in place of numbers. */
  readonly endpoint: string;
  /** What is signed and sent, without timestamp and sign; absent where the vendor wants an empty body. */
  readonly parameters?: CallParameters | undefined;
  readonly subject: CallTarget;
  /** How many bytes of the answer are read. */
  readonly maxBytes: number;
}

/** What all calls share. */
export interface CallExecutorOptions {
  readonly appSecret: string;
  /** The merchant id, with which calls are signed. Not the AppSecret (vendor API, signature). */
  readonly merchantKey: string;
  /** How long a call may take in all, its waiting and its attempts, in milliseconds. */
  readonly deadlineMs: number;
  /** How often a call is sent at most. */
  readonly maxAttempts: number;
  /** How many calls may be in flight at once. */
  readonly maxConnections: number;
  /** How many more may wait for that. */
  readonly maxQueue: number;
  /** Milliseconds since 1970; the vendor refuses what is signed at another time. Default: the system's clock. */
  readonly now?: () => number;
  /** From 0 to 1, without 1: spreads what is sent again. Default: `Math.random`. */
  readonly random?: () => number;
  /** Waits for some milliseconds, or until the signal is aborted. Default: a timer. */
  readonly sleep?: (ms: number, signal: Signal | undefined) => Promise<void>;
}

/** What belongs to one request of a caller, whatever calls it leads to. */
export interface CallContext {
  /**
   * Aborted when whoever asked hangs up: reads end, mutations that weren't sent yet are dropped (`NOT_SENT`),
   * and those that may have been sent are finished.
   */
  readonly signal?: Signal | undefined;
  /** How many requests to the vendor were begun; every attempt counts. */
  attempts: number;
  /** Is told what becomes of the calls. */
  readonly observer?: VendorObserver | undefined;
}

/** How many calls of one machine may be in flight at once: a single one must not take all connections. */
const IN_FLIGHT_PER_MACHINE = 8;

/** Makes calls. */
export interface CallExecutor {
  readonly health: BreakerState;
  readonly load: Load;
  /**
   * Makes a call, more than once if that is harmless and may help.
   *
   * An error tells of all attempts: once one of them may have been done, the outcome is `UNKNOWN`, whatever the
   * last one came to.
   *
   * @returns the `data` of the answer
   * @throws VendorError
   */
  call(call: Call, scope: CallContext): Promise<unknown>;
}

/** Makes the caller that all endpoints share. */
export function createCallExecutor(transport: Transport, options: CallExecutorOptions): CallExecutor {
  const { appSecret, merchantKey, deadlineMs, maxAttempts, maxConnections, maxQueue } = options;
  const { now = Date.now, random = Math.random, sleep = sleepUntil } = options;
  const breaker = createCircuitBreaker();
  const gate = createBulkhead({
    inFlight: maxConnections,
    inFlightPerMachine: IN_FLIGHT_PER_MACHINE,
    waiting: maxQueue,
  });

  const send = async (
    call: Call,
    attempt: number,
    timeoutMs: number,
    { signal, observer }: Pick<CallContext, 'signal' | 'observer'>,
  ): Promise<AttemptResult> => {
    const { operation, method, path, endpoint, parameters, subject, maxBytes } = call;
    const observed = observer?.attempt({ operation, method, endpoint, attempt, subject });
    const startedAt = performance.now();
    let verdict: AttemptResult | undefined;
    try {
      const exchange = await transport.send({
        method,
        path,
        // The vendor checks the time, so every attempt signs anew.
        body: parameters ? signedBody(parameters, merchantKey, now()) : '',
        timeoutMs,
        // Who hangs up ends a read; a mutation that may have been sent is finished.
        signal: call.kind === 'read' ? signal : undefined,
        maxBytes,
        traceparent: observed?.traceparent,
      });
      return (verdict = classify(exchange));
    } finally {
      observed?.ended(endOf(verdict, performance.now() - startedAt));
    }
  };

  const errorOf = (
    call: Call,
    verdict: UnsuccessfulAttempt,
    doubt: UnsuccessfulAttempt | undefined,
  ): VendorError => {
    const { subject, idempotent } = call;
    if (verdict.verdict === 'refused') {
      const { code, vendorCode } = verdict;
      const outcome = doubt ? 'UNKNOWN' : verdict.outcome;
      const shown = Object.values(subject) as string[];
      const vendorMessage = redact(verdict.vendorMessage, [appSecret, merchantKey], shown);
      return new VendorRefusal({ code, vendorCode, vendorMessage }, { outcome, subject, idempotent });
    }
    // "Nothing was sent" would be no lie about the last attempt, and one about the call.
    const failure = doubt?.verdict === 'failed' && verdict.outcome !== 'UNKNOWN' ? doubt : verdict;
    const { code, detail, outcome, cause } = failure;
    return new VendorFailure(code, detail, { outcome, subject, idempotent, cause });
  };

  return {
    get health() {
      return breaker.health;
    },
    get load() {
      return gate.load;
    },
    async call(call, scope) {
      const deadline = performance.now() + deadlineMs;
      // The place is kept over all attempts and the pauses between them: so a vendor in trouble gets less, and
      // no call has to queue while nobody knows whether it was done.
      const entering = gate.acquire(call.subject.machineNo, deadlineMs - MIN_ATTEMPT_MS, scope.signal);
      const leave = entering instanceof Promise ? await entering : entering;
      if (typeof leave === 'string') throw errorOf(call, DENIED[leave], undefined);
      const timeLeft = () => deadline - performance.now();
      /** The last attempt that may have been done. */
      let doubt: UnsuccessfulAttempt | undefined;
      try {
        for (let attempt = 1; ; attempt++) {
          const timeoutMs = attemptTimeoutMs(call, { attempt, maxAttempts, timeLeftMs: timeLeft() });
          const verdict = await breaker.run(() => {
            scope.attempts++;
            return send(call, attempt, timeoutMs, scope);
          });
          if (verdict === 'open') throw errorOf(call, OPEN, doubt);
          if (verdict.verdict === 'ok') return verdict.data;

          const again = planRetry({
            operation: call,
            verdict,
            attempt,
            maxAttempts,
            timeLeftMs: timeLeft(),
            now: now(),
            random: random(),
          });
          if (!again) throw errorOf(call, verdict, doubt);
          if (verdict.outcome === 'UNKNOWN') doubt = verdict;
          // Who has hung up may still have a mutation under way, and then it is better to know what became of it.
          const signal = call.kind === 'mutation' && doubt ? undefined : scope.signal;
          await sleep(again.afterMs, signal);
          // A timer can be late.
          if (signal?.aborted || timeLeft() < MIN_ATTEMPT_MS) throw errorOf(call, verdict, doubt);
        }
      } finally {
        leave();
      }
    },
  };
}

/** What an observer is told of a verdict. There is none where nobody foresaw what happened. */
function endOf(verdict: AttemptResult | undefined, durationMs: number): AttemptEnd {
  switch (verdict?.verdict) {
    case 'ok':
      return { outcome: 'OK', durationMs };
    case 'refused':
      return {
        outcome: verdict.outcome,
        code: verdict.code,
        vendorCode: verdict.vendorCode,
        durationMs,
      };
    case 'failed':
      return { outcome: verdict.outcome, code: verdict.code, detail: verdict.detail, durationMs };
    case undefined:
      return { outcome: 'UNKNOWN', durationMs };
  }
}

const failed = (code: VendorFailure['code'], detail: string): UnsuccessfulAttempt => ({
  verdict: 'failed',
  code,
  detail,
  outcome: 'NOT_SENT',
});

const OPEN = failed('VENDOR_UNAVAILABLE', 'too many calls have failed, so nothing was sent');

const DENIED: Readonly<Record<BulkheadRejection, UnsuccessfulAttempt>> = {
  full: failed('VENDOR_OVERLOADED', 'no more calls can wait, so nothing was sent'),
  'too-late': failed('VENDOR_OVERLOADED', 'no place came free in time, so nothing was sent'),
  'hung-up': failed('VENDOR_UNREACHABLE', 'it was called off before'),
};

const sleepUntil = (ms: number, signal: Signal | undefined): Promise<void> =>
  withTimeout(
    ms,
    signal,
    (ended) =>
      new Promise((resolve) => {
        if (ended.aborted) resolve();
        else {
          ended.addEventListener('abort', () => {
            resolve();
          });
        }
      }),
  );

function signedBody(parameters: CallParameters, merchantKey: string, now: number): string {
  const timestamp = String(Math.floor(now / 1000));
  // Base64 has nothing that JSON escapes.
  return `{"payload":"${payload({ ...parameters, timestamp }, merchantKey)}"}`;
}
