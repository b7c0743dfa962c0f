import { jwtVerify, type JSONWebKeySet } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Log } from '../telemetry/logger.ts';
import type { Caller } from './caller.ts';
import { localKeySet, remoteKeySet, type KeySet } from './jwks.ts';

/** Whose tokens are believed. */
export interface TokenVerifierOptions {
  /** The public keys, or where to fetch them. */
  readonly jwks: JSONWebKeySet | URL;
  /** What `iss` must be. */
  readonly issuer: string;
  /** What `aud` must be or have in it. */
  readonly audience: string;
  readonly log: Pick<Logger, 'error'>;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Tells who calls. */
export interface TokenVerifier {
  /**
   * Checks a token.
   *
   * @param authorization - the header of that name
   * @param log - is told why a token is refused; nobody else is
   * @returns who calls; nothing if there is no token, or none that is valid. A promise only where the token has to
   *   be verified: it is remembered then
   */
  authenticate(
    authorization: string | undefined,
    log: Pick<Log, 'warn'>,
  ): Caller | undefined | Promise<Caller | undefined>;
  /** How it is with the keys that tokens are checked with. */
  readonly keys: KeySet['state'];
  /** When they were fetched; absent where they are from a file. */
  readonly keysFetchedAt: KeySet['fetchedAt'];
}

// None that is symmetric: the public key would be the secret.
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
const LEEWAY_SECONDS = 30;
const MAX_LENGTH = 8192;
/** How many callers are remembered by their tokens. */
const MAX_REMEMBERED = 1000;
/**
 * By the end of the header they are found: of two signatures no end is the same, and to look up a whole token
 * takes seven times as long.
 */
const END = -32;

/** A token that was found valid. */
interface Verified {
  /** The header that it came in. */
  readonly authorization: string;
  readonly caller: Caller;
  /** Seconds since 1970. */
  readonly exp: number;
  /** When the keys came that it was verified with. */
  readonly keysOf: number | undefined;
}

// RFC 6750: the scheme in any case (RFC 9110), then the token.
const BEARER = /^bearer +([\w.~+/-]+=*)$/i;

/** A claim of another type makes the token invalid: to leave it out could give more than was meant. */
const Claims = z.object({
  sub: z.string().optional(),
  client_id: z.string().optional(),
  azp: z.string().optional(),
  scope: z.string().default(''),
  machines: z.array(z.string().regex(/^[0-9]{8,20}$/)).optional(),
});

/** Makes the check of bearer tokens (RFC 7519); where keys are to be fetched, that begins. */
export function createTokenVerifier({
  jwks,
  issuer,
  audience,
  log,
  now = Date.now,
}: TokenVerifierOptions): TokenVerifier {
  const keys = jwks instanceof URL ? remoteKeySet(jwks, now, log) : localKeySet(jwks);
  const remembered = new LRUCache<string, Verified>({ max: MAX_REMEMBERED });

  /** Who has shown this token before; nobody once it has expired, or the keys are others or may have to be. */
  function recall(authorization: string): Caller | undefined {
    const verified = remembered.get(authorization.slice(END));
    if (verified?.authorization !== authorization) return undefined;
    if (verified.keysOf !== keys.fetchedAt?.() || keys.state() !== 'fresh') return undefined;
    return verified.exp > Math.floor(now() / 1000) - LEEWAY_SECONDS ? verified.caller : undefined;
  }

  async function verify(authorization: string): Promise<Caller> {
    const keysOf = keys.fetchedAt?.();
    if (authorization.length > MAX_LENGTH) throw new TokenRejected('TOO_LONG');
    const [, token] = BEARER.exec(authorization) ?? [];
    if (!token) throw new TokenRejected('NO_BEARER_TOKEN');
    const { payload } = await jwtVerify(token, keys.find, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['exp'],
      clockTolerance: LEEWAY_SECONDS,
      currentDate: new Date(now()),
    });
    const claims = Claims.safeParse(payload);
    if (!claims.success) throw new TokenRejected('MALFORMED_CLAIM', String(claims.error.issues[0]?.path[0]));
    const { sub, client_id: clientId = claims.data.azp, scope, machines } = claims.data;
    const caller: Caller = {
      ...(sub !== undefined && { sub }),
      ...(clientId !== undefined && { clientId }),
      scopes: new Set(scope.split(' ').filter(Boolean)),
      ...(machines && { machines: new Set(machines) }),
    };
    // It is required, so it is there.
    remembered.set(authorization.slice(END), { authorization, caller, exp: payload.exp ?? 0, keysOf });
    return caller;
  }

  return {
    authenticate(authorization, log) {
      if (!authorization) return undefined;
      return (
        recall(authorization) ??
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

/** Why a token is refused that jose has no complaint about, in the form of jose's own errors. */
class TokenRejected extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly claim: string | undefined;

  constructor(code: string, claim?: string) {
    super(code);
    this.code = code;
    this.claim = claim;
  }
}
