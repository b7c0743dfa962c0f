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
  /** Finds the key of a token; rejects if none fits, or more than one. */
  readonly find: JWTVerifyGetKey;
  /** `stale`: the keys are too old, because a refresh failed. A call starts the refresh that is due. */
  state(): 'fresh' | 'stale' | 'missing';
  /** Changes with every successful fetch. */
  generation(): number;
  /** When the keys were fetched, in milliseconds since 1970; 0 before the first fetch. Absent for local keys. */
  readonly fetchedAt?: (() => number) | undefined;
}

/** Keys from a file, which do not change until the next start. */
export function localKeySet(jwks: JSONWebKeySet): KeySet {
  return { find: createLocalJWKSet(jwks), state: () => 'fresh', generation: () => 0 };
}

/** The age at which keys are fetched again, so that withdrawn keys are no longer accepted. */
const MAX_AGE_MS = 5 * 60_000;
/** The shortest time between two fetches, however many tokens name unknown keys. */
const COOLDOWN_MS = 10_000;
const TIMEOUT_MS = 2000;
/** A key set of a hundred keys has about 50 kB. */
const MAX_BYTES = 2 ** 20;

/** `fetch` with a limit on the size of the body. */
const boundedFetch: FetchImplementation = async (url, options) => {
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

export interface Clocks {
  /** The wall clock: milliseconds since 1970. */
  readonly now: () => number;
  /** In milliseconds, for intervals: the wall clock can be set. */
  readonly monotonicNow: () => number;
}

/** Keys that are fetched at once, and again when they are old. If a fetch fails, the cached keys stay in use. */
export function remoteKeySet(url: URL, { now, monotonicNow }: Clocks, log: Pick<Logger, 'error'>): KeySet {
  // jose's own schedule is off: with old keys and a failing issuer, it would reject every token and fetch for each.
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
