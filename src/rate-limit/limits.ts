import { createHash } from 'node:crypto';
import type { Caller } from '../auth/caller.ts';
import type { Log } from '../telemetry/logger.ts';
import { LocalCounter, type Counter, type SharedCounts } from './counters.ts';
import { RateLimited } from './errors.ts';

/** Limits per minute and caller. */
export interface RateLimitOptions {
  /** Failed look-ups of pickup codes by their digits, at all machines together. */
  readonly failedLookups: number;
  /** Cancels of all codes of one machine. */
  readonly cancelAll: number;
  /** Absent: this process counts alone. Closed with the limits. */
  readonly shared?: SharedCounts | undefined;
}

export interface RateLimitContext {
  /** A caller is the subject of a token, or else its client. Without tokens, all requests have the same caller. */
  readonly caller: Caller | undefined;
  /** Logs exceeded limits. */
  readonly log: Pick<Log, 'warn'>;
}

export interface RateLimits {
  /**
   * Looks a code up by its digits, and counts a look-up that finds nothing.
   *
   * @param look - not called if the caller has no look-up left
   * @returns what was found
   * @throws RateLimited, even if a code was found, once concurrent look-ups of the caller have used up the limit; or
   *   what `look` throws, which is not counted
   */
  lookup<T extends object>(
    context: RateLimitContext,
    machineNo: string,
    look: () => Promise<T | null | undefined>,
  ): Promise<T | null>;
  /** Counts a cancel of all codes of a machine. @throws RateLimited if it must not be sent */
  cancelAll(context: RateLimitContext, machineNo: string): Promise<void>;
  /** Whether the counts that replicas share can be used; absent if this process counts alone. */
  readonly shared: SharedCounts['health'] | undefined;
  close(): Promise<void>;
}

export function createRateLimits({ failedLookups, cancelAll, shared }: RateLimitOptions): RateLimits {
  const what = 'look-ups of pickup codes by their digits have failed';
  const lookups = new Limit('lookup', what, failedLookups, shared);
  const cancels = new Limit('cancel-all', 'cancels of all codes of this machine', cancelAll, shared);
  return {
    async lookup(context, machineNo, look) {
      const key = keyOf(context.caller);
      await lookups.check(key, context, machineNo);
      const found = (await look()) ?? null;
      if (found === null) await lookups.count(key, context, machineNo);
      // Of many concurrent look-ups, those that end after the limit is used up must return nothing.
      else await lookups.check(key, context, machineNo);
      return found;
    },
    async cancelAll(context, machineNo) {
      await cancels.count(keyOf(context.caller, machineNo), context, machineNo);
    },
    get shared() {
      return shared?.health;
    },
    async close() {
      await shared?.close();
    },
  };
}

/**
 * The limit of one kind of event. This process always counts for itself as well, so that the limit holds when the
 * shared counts can't be reached.
 */
class Limit {
  readonly #own = new LocalCounter();
  readonly #shared: Counter | undefined;
  readonly #what: string;
  readonly #max: number;

  /** @param what - the end of the message "Too many …" */
  constructor(kind: string, what: string, max: number, shared: SharedCounts | undefined) {
    this.#shared = shared?.counter(kind, max);
    this.#what = what;
    this.#max = max;
  }

  /** @throws RateLimited if the key has no event left */
  async check(key: string, context: RateLimitContext, machineNo: string): Promise<void> {
    for (const counter of [this.#own, this.#shared]) {
      const count = await counter?.get(key);
      if (count && count.consumedPoints >= this.#max)
        throw this.#error(count.msBeforeNext, context, machineNo);
    }
  }

  /** Counts an event. @throws RateLimited if it exceeds the limit */
  async count(key: string, context: RateLimitContext, machineNo: string): Promise<void> {
    for (const counter of [this.#own, this.#shared]) {
      const count = await counter?.penalty(key);
      if (count && count.consumedPoints > this.#max)
        throw this.#error(count.msBeforeNext, context, machineNo);
    }
  }

  #error(msBeforeNext: number, { caller, log }: RateLimitContext, machineNo: string): RateLimited {
    const { sub, clientId } = caller ?? {};
    log.warn({ caller: { sub, clientId }, machineNo }, `refused: too many ${this.#what}`);
    return new RateLimited(this.#what, msBeforeNext, machineNo);
  }
}

/** A hash, so that keys in Redis do not show the caller or the machine. */
function keyOf(caller: Caller | undefined, machineNo?: string): string {
  const { sub, clientId } = caller ?? {};
  const identity = sub === undefined ? { clientId } : { sub };
  return createHash('sha256')
    .update(JSON.stringify([identity, machineNo]))
    .digest('base64url');
}
