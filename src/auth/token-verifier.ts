import { errors, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Log } from '../telemetry/logger.ts';
import type { Caller } from './caller.ts';
import { readCaller, TokenRejected } from './claims.ts';
import { localKeySet, remoteKeySet, type Clocks, type KeySet } from './jwks.ts';

/** The tokens that are accepted. */
export interface TokenVerifierOptions extends Partial<Clocks> {
  /** The public keys, or their URL. */
  readonly jwks: JSONWebKeySet | URL;
  /** What `iss` must be. */
  readonly issuer: string;
  /** What `aud` must be or contain. */
  readonly audience: string;
  readonly log: Pick<Logger, 'error'>;
}

/** Authenticates callers by their bearer tokens. */
export interface TokenVerifier {
  /**
   * Verifies a token.
   *
   * @param authorization - the header of that name
   * @param log - gets the reason of a rejection, which the client does not get
   * @returns the caller; undefined without a valid token. A promise only if the token is not cached
   */
  authenticate(
    authorization: string | undefined,
    log: Pick<Log, 'warn'>,
  ): Caller | undefined | Promise<Caller | undefined>;
  /** The state of the issuer's keys. */
  readonly keys: KeySet['state'];
  readonly keysFetchedAt: KeySet['fetchedAt'];
}

/** Asymmetric algorithms only: with a symmetric one, the public key would be the secret. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
const LEEWAY_SECONDS = 30;
/** The limit of the header, in characters. */
const MAX_LENGTH = 8192;
/** How many verified tokens are cached: jose verifies again for each request, and gateways send one token many times. */
const MAX_CACHED = 1000;
/** The end of a signature is the key of the cache: to look up a whole token takes seven times as long. */
const KEY_START = -32;

/** A verified token. */
interface Verified {
  /** The whole header. */
  readonly authorization: string;
  readonly caller: Caller;
  /** Seconds since 1970. */
  readonly exp: number;
  /** The generation of the keys that verified it. */
  readonly generation: number;
}

/** RFC 6750: the scheme in any case (RFC 9110), then the token. */
const BEARER = /^bearer +([\w.~+/-]+=*)$/i;

/** Creates a verifier of bearer tokens (RFC 7519); it begins to fetch remote keys at once. */
export function createTokenVerifier({
  jwks,
  issuer,
  audience,
  log,
  now = Date.now,
  monotonicNow = () => performance.now(),
}: TokenVerifierOptions): TokenVerifier {
  const keys = jwks instanceof URL ? remoteKeySet(jwks, { now, monotonicNow }, log) : localKeySet(jwks);
  const cache = new LRUCache<string, Verified>({ max: MAX_CACHED });

  /** The caller of a cached token that has not expired, while its keys are fresh. */
  function findCached(authorization: string): Caller | undefined {
    const verified = cache.get(authorization.slice(KEY_START));
    if (verified?.authorization !== authorization) return undefined;
    if (verified.generation !== keys.generation() || keys.state() !== 'fresh') return undefined;
    return verified.exp > Math.floor(now() / 1000) - LEEWAY_SECONDS ? verified.caller : undefined;
  }

  async function verify(authorization: string): Promise<Caller> {
    const generation = keys.generation();
    if (authorization.length > MAX_LENGTH) throw new TokenRejected('TOO_LONG');
    const [, token] = BEARER.exec(authorization) ?? [];
    if (!token) throw new TokenRejected('NO_BEARER_TOKEN');
    const payload = await verifyToken(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['exp'],
      clockTolerance: LEEWAY_SECONDS,
      currentDate: new Date(now()),
    });
    const caller = readCaller(payload);
    const { exp = 0 } = payload;
    cache.set(authorization.slice(KEY_START), { authorization, caller, exp, generation });
    return caller;
  }

  return {
    authenticate(authorization, log) {
      if (!authorization) return undefined;
      return (
        findCached(authorization) ??
        verify(authorization).catch((error: unknown) => {
          // jose's messages can quote the token; its codes and the names of claims don't.
          const { code, claim } = error as { code?: string; claim?: string };
          log.warn({ reason: code, claim }, 'refused: no valid token');
          return undefined;
        })
      );
    },
    keys: () => keys.state(),
    keysFetchedAt: keys.fetchedAt,
  };
}

/**
 * Verifies a token with the key that fits it. If several keys fit, because the token names no key or the set has one key
 * twice, the first that verifies the signature is used.
 */
async function verifyToken(token: string, keys: KeySet, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys.find, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return (await jwtVerify(token, key, options)).payload;
      } catch (attempt) {
        if (!(attempt instanceof errors.JWSSignatureVerificationFailed)) throw attempt;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}
