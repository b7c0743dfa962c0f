import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import type { Logger } from 'pino';

/** The public keys of whoever issues tokens. */
export interface KeySet {
  /** Finds the key of a token; rejects if there is none. */
  readonly find: JWTVerifyGetKey;
  /**
   * `fresh`, or `stale`: they are older than they should be, because they can't be fetched, or `missing`: there
   * are none. To ask is to have them fetched again where that is due.
   */
  state(): 'fresh' | 'stale' | 'missing';
  /** When they came, in milliseconds since 1970, and 0 before that; absent where none are fetched. */
  readonly fetchedAt?: (() => number) | undefined;
}

/** Keys that are what they are until the service is started again. */
export function localKeySet(jwks: JSONWebKeySet): KeySet {
  return { find: createLocalJWKSet(jwks), state: () => 'fresh' };
}

/** How old keys can get before they are fetched again, so that one that is withdrawn is forgotten. */
const MAX_AGE_MS = 5 * 60_000;
/** How long after a fetch there is no other, whatever tokens name a key that isn't there. */
const COOLDOWN_MS = 10_000;
const TIMEOUT_MS = 2000;

/**
 * Keys that are fetched, from now on. Those that came last are used for as long as there are no others.
 *
 * @param now - milliseconds since 1970
 */
export function remoteKeySet(url: URL, now: () => number, log: Pick<Logger, 'error'>): KeySet {
  // When to fetch is decided here: jose would refuse every token once its keys are old and can't be fetched, and
  // try again at each of them.
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: Infinity,
    cooldownDuration: Infinity,
    timeoutDuration: TIMEOUT_MS,
  });
  let fetchedAt = -Infinity;
  let triedAt = -Infinity;
  let fetching: Promise<void> | undefined;

  async function reload(): Promise<void> {
    triedAt = now();
    try {
      await keys.reload();
      fetchedAt = triedAt;
    } catch (err) {
      log.error({ err }, 'AUTH_JWKS_URL gives no keys; those that it gave last are used');
    } finally {
      fetching = undefined;
    }
  }
  async function refresh(): Promise<void> {
    if (!fetching && now() >= triedAt + COOLDOWN_MS) fetching = reload();
    await fetching;
  }
  const isOld = () => now() >= fetchedAt + MAX_AGE_MS;

  void refresh();
  return {
    async find(header, token) {
      if (isOld()) await refresh();
      if (!keys.fresh) throw new errors.JWKSNoMatchingKey();
      try {
        return await keys(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await refresh();
        return keys(header, token);
      }
    },
    state() {
      if (isOld()) void refresh();
      if (!keys.fresh) return 'missing';
      return isOld() ? 'stale' : 'fresh';
    },
    fetchedAt: () => Math.max(0, fetchedAt),
  };
}
