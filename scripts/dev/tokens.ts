import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';

const ISSUER = 'urn:vending:development';
const AUDIENCE = 'vending';

/** Where `npm run dev` and `npm run token` keep their files; git ignores it. */
export const DEVELOPMENT_FOLDER = join(import.meta.dirname, '../../.dev');

/** A role for trying out the graph. */
export interface Persona {
  readonly name: string;
  /** What the token permits, as the predicate of a sentence. */
  readonly may: string;
  /** The claims of the token. */
  readonly claims: Readonly<Record<string, unknown>>;
}

const reading = ['machine:read', 'pickup_code:read'];
const all = [...reading, 'pickup_code:reveal', 'pickup_code:cancel', 'pickup_code:cancel_all'];

export const operator: Persona = {
  name: 'operator',
  may: 'may do everything',
  claims: { scope: all.join(' ') },
};

export const personas: readonly Persona[] = [
  operator,
  {
    name: 'partner',
    may: 'may do everything, at the machines 16327129 and 16327130 only',
    claims: { scope: all.join(' '), machines: ['16327129', '16327130'] },
  },
  {
    name: 'reader',
    may: 'may read machines and codes without their digits, and cancel nothing',
    claims: { scope: reading.join(' ') },
  },
];

/** Issues bearer tokens that the subgraph accepts with `env`. */
export interface TokenIssuer {
  /** The environment variables with which the subgraph accepts the tokens. */
  readonly env: Readonly<Record<string, string>>;
  /** Signs a token that is valid for 7 days. */
  issue(persona: Persona): Promise<string>;
}

/**
 * Writes the public key to `jwks.json` in `folder` and signs tokens with the private one.
 *
 * @param privateKey - default: a new key, kept in memory only
 */
export async function createTokenIssuer(folder: string, privateKey?: JWK): Promise<TokenIssuer> {
  const jwk = privateKey ?? (await generateKey());
  const key = (await importJWK(jwk, 'ES256')) as CryptoKey;
  const { kty, crv, x, y } = jwk;
  const file = join(folder, 'jwks.json');
  writeFileSync(file, JSON.stringify({ keys: [{ kty, crv, x, y, alg: 'ES256' }] }));
  return {
    // An empty variable counts as absent, and overrides one that the shell may have set.
    env: { AUTH_JWKS_FILE: file, AUTH_JWKS_URL: '', AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE },
    issue: ({ name, claims }) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(name)
        .setExpirationTime('7 days')
        .sign(key),
  };
}

/** The issuer of `npm run dev`. Its key is stored in `folder`, so tokens stay valid after a restart. */
export async function developmentIssuer(folder = DEVELOPMENT_FOLDER): Promise<TokenIssuer> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'key.json');
  try {
    // Fails if the file exists, so that two programs that start at the same time use the same key.
    writeFileSync(file, JSON.stringify(await generateKey()), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return createTokenIssuer(folder, JSON.parse(readFileSync(file, 'utf8')) as JWK);
}

async function generateKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
}
