import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import type { Logger } from 'pino';

/** The public keys of the token issuer. */
export interface KeySet {
  /** Finds the key of a token; rejects if there is none, or more than one fits. */
  readonly find: JWTVerifyGetKey;
  /**
   * `fresh`, `stale`: older than they should be, because they can't be fetched, or `missing`. Asking starts a fetch
   * when one is due.
   */
  state(): 'fresh' | 'stale' | 'missing';
  /** Changes with every successful fetch; keys of different generations may differ. */
  generation(): number;
  /** When the keys were fetched, in milliseconds since 1970, and 0 before that; absent for local keys. */
  readonly fetchedAt?: (() => number) | undefined;
}

/** Keys that don't change until the next start. */
export function localKeySet(jwks: JSONWebKeySet): KeySet {
  return { find: createLocalJWKSet(jwks), state: () => 'fresh', generation: () => 0 };
}

/** The age at which keys are fetched again, so that a withdrawn key is forgotten. */
const MAX_AGE_MS = 5 * 60_000;
/** The shortest time between two fetches, whatever unknown keys tokens name. */
const COOLDOWN_MS = 10_000;
const TIMEOUT_MS = 2000;
/** A key set of a hundred keys has about 50 kB. */
const MAX_BYTES = 2 ** 20;

/** Fetches with a limit on the size of the body. */
export const boundedFetch: FetchImplementation = async (url, options) => {
  const response = await fetch(url, options);
  let size = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > MAX_BYTES) controller.error(new Error(`the key set is larger than ${MAX_BYTES} bytes`));
      else controller.enqueue(chunk);
    },
  });
  const { status, headers } = response;
  return new Response(response.body?.pipeThrough(limit) ?? null, { status, headers });
};

/** The two clocks of a key set. */
export interface Clocks {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of a clock that is never set: intervals are measured with it. */
  readonly monotonicNow: () => number;
}

/** Keys that are fetched now, and again when they are old. If a fetch fails, the last keys stay in use. */
export function remoteKeySet(url: URL, { now, monotonicNow }: Clocks, log: Pick<Logger, 'error'>): KeySet {
  // The schedule is ours: jose would refuse every token once its keys are old and can't be fetched, and would fetch
  // again for each of them.
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: Infinity,
    cooldownDuration: Infinity,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: boundedFetch,
  });
  let generation = 0;
  let fetchedAt = 0;
  let freshUntil = -Infinity;
  let nextFetchAt = -Infinity;
  let fetching: Promise<void> | undefined;

  async function reload(): Promise<void> {
    const startedAt = monotonicNow();
    nextFetchAt = startedAt + COOLDOWN_MS;
    try {
      await keys.reload();
      generation++;
      fetchedAt = now();
      freshUntil = startedAt + MAX_AGE_MS;
    } catch (err) {
      log.error({ err }, 'AUTH_JWKS_URL gives no keys; the last keys stay in use');
    } finally {
      fetching = undefined;
    }
  }
  async function refresh(): Promise<void> {
    if (!fetching && monotonicNow() >= nextFetchAt) fetching = reload();
    await fetching;
  }
  const isOld = () => monotonicNow() >= freshUntil;
  const hasKeys = () => generation > 0;

  void refresh();
  return {
    async find(header, token) {
      if (isOld()) await refresh();
      if (!hasKeys()) throw new errors.JWKSNoMatchingKey();
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
      if (!hasKeys()) return 'missing';
      return isOld() ? 'stale' : 'fresh';
    },
    generation: () => generation,
    fetchedAt: () => fetchedAt,
  };
}
