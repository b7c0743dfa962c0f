import { createHash } from 'node:crypto';
import type { Log } from '../telemetry/logger.ts';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../auth/caller.ts';
import { RateLimited } from './errors.ts';

/** How many events of a key there were in its present minute. */
export interface Count {
  readonly consumedPoints: number;
  /** How long that minute still is, in milliseconds. */
  readonly msBeforeNext: number;
}

/** Counts events by key. A minute begins with a key's first event. */
export interface Counter {
  /** Counts one more, and says how many there are with it. */
  penalty(key: string): Promise<Count>;
  /** Says how many there are; nothing for none. */
  get(key: string): Promise<Count | null>;
}

/** What replicas count together. While it can't be reached, each goes by its own count. */
export interface SharedCounts {
  /** A counter of its own kind of events, of which there may be so many. Never rejects; gives nothing where it could not count. */
  counter(kind: string, points: number): { [K in keyof Counter]: (key: string) => Promise<Count | null> };
  readonly health: 'ready' | 'unreachable';
  close(): Promise<void>;
}

/** How much of what a caller may do in a minute. */
export interface RateLimitOptions {
  /** How many look-ups by digits may fail, at all machines together. */
  readonly failedLookups: number;
  /** How often all codes of one machine may be canceled. */
  readonly cancelAll: number;
  /** Absent: this process counts alone. Closed with the limits. */
  readonly shared?: SharedCounts | undefined;
}

/** Who does something. */
export interface RateLimitContext {
  /** A caller is a token's subject, or else its client. Without tokens all who call are one. */
  readonly caller: Caller | undefined;
  /** Is told when it is refused. */
  readonly log: Pick<Log, 'warn'>;
}

/** Bounds what a caller may do. */
export interface RateLimits {
  /**
   * Looks a code up by its digits, and counts a look-up that finds nothing.
   *
   * @param look - does it; not called for a caller who has no look-up left
   * @returns what was found; also that is kept back when too many others of the caller's have failed meanwhile
   * @throws RateLimited, or what `look` throws, which isn't counted
   */
  lookup<T extends object>(
    context: RateLimitContext,
    machineNo: string,
    look: () => Promise<T | null | undefined>,
  ): Promise<T | null>;
  /** Counts a cancel of all codes of a machine. @throws RateLimited when it must not be sent */
  cancelAll(context: RateLimitContext, machineNo: string): Promise<void>;
  /** Whether the replicas' common count can be reached; absent where there is none. */
  readonly shared: SharedCounts['health'] | undefined;
  close(): Promise<void>;
}

/** The window of all limits, in seconds. */
export const WINDOW_SECONDS = 60;

/** Makes the limits. */
export function createRateLimits({ failedLookups, cancelAll, shared }: RateLimitOptions): RateLimits {
  const lookups = createLimit('lookup', failedLookups, shared);
  const cancels = createLimit('cancel-all', cancelAll, shared);
  return {
    async lookup(context, machineNo, look) {
      const key = keyOf(context.caller);
      const refuse = rateLimitError(
        'look-ups of pickup codes by their digits have failed',
        context,
        machineNo,
      );
      // Before anything is read, and again before anything is told: of many look-ups at once, those that are
      // decided after the last one that may fail tell nothing.
      await lookups.demand(key, refuse);
      const found = (await look()) ?? null;
      if (found === null) await lookups.count(key, refuse);
      else await lookups.demand(key, refuse);
      return found;
    },
    async cancelAll(context, machineNo) {
      const refuse = rateLimitError('cancels of all codes of this machine', context, machineNo);
      await cancels.count(keyOf(context.caller, machineNo), refuse);
    },
    get shared() {
      return shared?.health;
    },
    async close() {
      await shared?.close();
    },
  };
}

/** How many keys are counted at once; the keys that were not used for longest go first. */
const MAX_KEYS = 100_000;

/** Counts in this process, by a monotonic clock: a wall clock that is set would end a minute early, or late. */
function createLocalCounter(): Counter {
  // Its time to live is measured with `performance.now()`.
  const counts = new LRUCache<string, { consumedPoints: number }>({
    max: MAX_KEYS,
    ttl: WINDOW_SECONDS * 1000,
  });
  const read = (key: string, { consumedPoints }: { consumedPoints: number }): Count => ({
    consumedPoints,
    msBeforeNext: counts.getRemainingTTL(key),
  });
  return {
    penalty(key) {
      const count = counts.get(key) ?? { consumedPoints: 0 };
      count.consumedPoints++;
      if (count.consumedPoints === 1) counts.set(key, count);
      return Promise.resolve(read(key, count));
    },
    get(key) {
      const count = counts.get(key);
      return Promise.resolve(count ? read(key, count) : null);
    },
  };
}

type Refuse = (msBeforeNext: number) => RateLimited;

const rateLimitError =
  (what: string, { caller, log }: RateLimitContext, machineNo: string): Refuse =>
  (msBeforeNext) => {
    const { sub, clientId } = caller ?? {};
    log.warn({ caller: { sub, clientId }, machineNo }, `refused: too many ${what}`);
    return new RateLimited(what, msBeforeNext, machineNo);
  };

/**
 * One limit: so many events of a key a minute. This process always counts for itself, so that nobody has a fresh
 * start when the common count is lost.
 */
function createLimit(kind: string, points: number, shared: SharedCounts | undefined) {
  const own = createLocalCounter();
  const common = shared?.counter(kind, points);
  const check = (count: Count | null | undefined, most: number, refuse: Refuse) => {
    if (count && count.consumedPoints > most) throw refuse(count.msBeforeNext);
  };
  return {
    /** Rejects when the key has no event left. */
    async demand(key: string, refuse: Refuse) {
      check(await own.get(key), points - 1, refuse);
      check(await common?.get(key), points - 1, refuse);
    },
    /** Counts an event; rejects when it is one too many. */
    async count(key: string, refuse: Refuse) {
      check(await own.penalty(key), points, refuse);
      check(await common?.penalty(key), points, refuse);
    },
  };
}

/** A key that says nothing of whom and what it is about. */
function keyOf(caller: Caller | undefined, machineNo?: string): string {
  const { sub, clientId } = caller ?? {};
  const who = sub === undefined ? { clientId } : { sub };
  return createHash('sha256')
    .update(JSON.stringify([who, machineNo]))
    .digest('base64url');
}
