import { createClient } from '@redis/client';
import type { Logger } from 'pino';
import RateLimiterRedis from 'rate-limiter-flexible/lib/RateLimiterRedis.js';
import { WINDOW_SECONDS, type SharedCounts } from './limits.ts';

const CONNECT_TIMEOUT_MS = 2000;
/** How long a request waits for Redis. */
const PATIENCE_MS = 250;
/** How long Redis isn't asked after it kept a request waiting that long. */
const REST_MS = 5000;
const MAX_RECONNECT_MS = 2000;

/**
 * Counts in Redis. The connection is made in the background, and again whenever it is lost.
 *
 * @param url - `redis://` or `rediss://`; its password is never logged
 */
export function connectRedis(url: URL, log: Pick<Logger, 'error' | 'info'>): SharedCounts {
  const client = createClient({
    url: url.href,
    name: 'vending',
    // Who can't be asked now is not asked later.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RECONNECT_MS),
    },
  });
  let health: SharedCounts['health'] = 'unreachable';
  let isLogged = false;
  let probe: NodeJS.Timeout | undefined;

  function lost(err: unknown): void {
    health = 'unreachable';
    if (!isLogged)
      log.error({ err: reason(err) }, 'REDIS_URL: replicas share no count, each goes by its own');
    isLogged = true;
    // Of a connection that is there and that nobody answers at, nothing tells that it is good again.
    clearTimeout(probe);
    if (client.isReady)
      probe = setTimeout(() => void ask(() => client.ping(), 'unreachable'), REST_MS).unref();
  }
  function found(): void {
    health = 'ready';
    if (isLogged) log.info('REDIS_URL: replicas share their count again');
    isLogged = false;
  }
  // With no listener, an error would end the process.
  client.on('error', lost).on('ready', found);
  client.connect().catch(lost);

  async function ask<T>(
    question: () => Promise<T>,
    when: SharedCounts['health'] = 'ready',
  ): Promise<T | null> {
    if (health !== when) return null;
    try {
      const answer = await within(PATIENCE_MS, question());
      if (when === 'unreachable') found();
      return answer;
    } catch (error) {
      lost(error);
      return null;
    }
  }

  return {
    counter(kind, points) {
      const limiter = new RateLimiterRedis({
        storeClient: client,
        useRedisPackage: true,
        keyPrefix: `vending:${kind}`,
        points,
        duration: WINDOW_SECONDS,
      });
      return {
        penalty: (key) => ask(() => limiter.penalty(key)),
        get: (key) => ask(() => limiter.get(key)),
      };
    },
    get health() {
      return health;
    },
    close() {
      clearTimeout(probe);
      // What was counted is counted; nobody waits for an answer any more.
      client.destroy();
      return Promise.resolve();
    },
  };
}

/** What an error says without the command that failed, which has keys in it. */
const reason = (error: unknown) => {
  const { name, code, message } = error as NodeJS.ErrnoException;
  return { type: name, code, message };
};

/** Rejects when it takes too long; the client's own time-out ends with the sending of a command. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
