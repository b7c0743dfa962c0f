import { LRUCache } from 'lru-cache';

/** The names are those of rate-limiter-flexible. */
export interface Count {
  /** The events of a key in its current window. */
  readonly consumedPoints: number;
  /** Until the window ends, in milliseconds. */
  readonly msBeforeNext: number;
}

/** Counts events by key. A window begins with the first event of a key. */
export interface Counter {
  /** Counts one more event. @returns the count including it; null if it could not be counted */
  penalty(key: string): Promise<Count | null>;
  /** @returns null without events, or if the count can't be read */
  get(key: string): Promise<Count | null>;
}

/** Counts that replicas share. While they can't be reached, each replica goes by its own. */
export interface SharedCounts {
  /** Creates a counter for one kind of event; it never rejects. @param points - the limit */
  counter(kind: string, points: number): Counter;
  readonly health: 'ready' | 'unreachable';
  close(): Promise<void>;
}

export const WINDOW_SECONDS = 60;

/** Beyond this, the keys that were not used for the longest time are dropped. */
const MAX_KEYS = 100_000;

/**
 * Counts in this process. It is hand-made because rate-limiter-flexible goes by the wall clock, which can be set; the
 * cache measures its time to live with `performance.now()`.
 */
export class LocalCounter implements Counter {
  readonly #counts = new LRUCache<string, { consumedPoints: number }>({
    max: MAX_KEYS,
    ttl: WINDOW_SECONDS * 1000,
  });

  penalty(key: string): Promise<Count | null> {
    const count = this.#counts.get(key);
    if (count) count.consumedPoints++;
    else this.#counts.set(key, { consumedPoints: 1 });
    return this.get(key);
  }

  get(key: string): Promise<Count | null> {
    const count = this.#counts.get(key);
    const msBeforeNext = this.#counts.getRemainingTTL(key);
    return Promise.resolve(count ? { ...count, msBeforeNext } : null);
  }
}
