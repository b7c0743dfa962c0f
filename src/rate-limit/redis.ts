import { createClient } from '@redis/client';
import type { Logger } from 'pino';
import RateLimiterRedis from 'rate-limiter-flexible/lib/RateLimiterRedis.js';
import { WINDOW_SECONDS, type Count, type SharedCounts } from './counters.ts';

/** The timeout of connecting, and again of the handshake that follows. */
const CONNECT_TIMEOUT_MS = 2000;
/** How long a request waits for Redis. */
const COMMAND_TIMEOUT_MS = 250;
/** The pause before a new connection after a command failed. */
const COOLDOWN_MS = 5000;
/** How often a connection that may be idle is checked. */
const HEARTBEAT_MS = 1000;
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
    // A command fails at once without a connection.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RECONNECT_MS),
    },
  });
  let health: SharedCounts['health'] = 'unreachable';
  let isLogged = false;
  /** Whether a command failed: then a connection alone does not show that Redis counts again. */
  let mustProbe = false;
  let recovery: NodeJS.Timeout | undefined;

  let handshake: NodeJS.Timeout | undefined;

  function lost(err: unknown): void {
    health = 'unreachable';
    if (!isLogged)
      log.error({ err: reason(err) }, 'REDIS_URL: replicas share no count, each goes by its own');
    isLogged = true;
    // A lost connection is made again by the client.
    if (client.isReady) replaceConnection();
  }
  /**
   * Ends the connection at once and makes another one later. A reply that did not come in time may be one without an
   * end, and the client (6.3) has no limit for its size. A server that refuses commands after a failover (READONLY,
   * MOVED, LOADING) may no longer be the right one.
   */
  function replaceConnection(): void {
    clearTimeout(recovery);
    mustProbe = true;
    client.destroy();
    recovery = setTimeout(() => {
      client.connect().catch(lost);
    }, COOLDOWN_MS).unref();
  }
  function found(): void {
    health = 'ready';
    mustProbe = false;
    if (isLogged) log.info('REDIS_URL: replicas share their count again');
    isLogged = false;
  }
  /** Counts an event and deletes it: a connection alone does not show that Redis accepts writes. */
  async function probe(): Promise<void> {
    const limiter = createLimiter('probe', 1);
    try {
      checkCount(await withTimeout(COMMAND_TIMEOUT_MS, limiter.penalty('')));
      await withTimeout(COMMAND_TIMEOUT_MS, limiter.delete(''));
      found();
    } catch (error) {
      lost(error);
    }
  }
  const createLimiter = (kind: string, points: number) =>
    new RateLimiterRedis({
      storeClient: client,
      useRedisPackage: true,
      keyPrefix: `vending:${kind}`,
      points,
      duration: WINDOW_SECONDS,
    });
  // An error without a listener would end the process.
  client
    .on('error', (error) => {
      clearTimeout(handshake);
      lost(error);
    })
    .on('connect', () => {
      clearTimeout(handshake);
      handshake = setTimeout(replaceConnection, CONNECT_TIMEOUT_MS).unref();
    })
    .on('ready', () => {
      clearTimeout(handshake);
      if (mustProbe) void probe();
      else found();
    });
  client.connect().catch(lost);
  const heartbeat = setInterval(() => {
    void ask(() => client.ping());
  }, HEARTBEAT_MS).unref();

  async function ask<T>(question: () => Promise<T>): Promise<T | null> {
    if (health !== 'ready') return null;
    try {
      return await withTimeout(COMMAND_TIMEOUT_MS, question());
    } catch (error) {
      mustProbe = true;
      lost(error);
      return null;
    }
  }

  return {
    counter(kind, points) {
      const limiter = createLimiter(kind, points);
      return {
        penalty: (key) => ask(async () => checkCount(await limiter.penalty(key))),
        get: (key) => ask(async () => checkCount(await limiter.get(key))),
      };
    },
    get health() {
      return health;
    },
    close() {
      clearTimeout(recovery);
      clearTimeout(handshake);
      clearInterval(heartbeat);
      if (client.isOpen) client.destroy();
      return Promise.resolve();
    },
  };
}

/** Refuses a reply that is no count of a minute: a limit would not hold, or would hold for years. */
function checkCount<C extends Count | null>(count: C): C {
  if (!count) return count;
  const { consumedPoints, msBeforeNext } = count;
  const isCount = Number.isSafeInteger(consumedPoints) && consumedPoints >= 0;
  // Redis says -2 of a key that has just expired.
  const isTime = msBeforeNext >= -2 && msBeforeNext <= WINDOW_SECONDS * 1000;
  if (!isCount || !isTime) throw new Error('the reply is not a count');
  return count;
}

/** An error for the log: the command that failed is left out, because it contains keys. */
const reason = (error: unknown) => {
  const { name, code, message } = error as NodeJS.ErrnoException;
  return { type: name, code, message };
};

/** Rejects if the work takes longer; the client's own timeout ends once a command is sent. */
async function withTimeout<T>(ms: number, work: Promise<T>): Promise<T> {
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
