import { createRemoteJWKSet, importJWK, type JSONWebKeySet, type JWK } from 'jose';
import { reason, type Finding } from './finding.ts';

const check = 'keys';
const TIMEOUT_MS = 2000;

/** Whether the keys that tokens are checked with can be had, and can be used. */
export async function checkKeys(jwks: JSONWebKeySet | URL | undefined): Promise<Finding> {
  if (!jwks)
    return { check, verdict: 'skip', says: 'no AUTH_*: the router is trusted, and no token is checked' };
  const from = jwks instanceof URL ? 'AUTH_JWKS_URL' : 'AUTH_JWKS_FILE';
  let keys: readonly JWK[];
  try {
    ({ keys } = jwks instanceof URL ? await fetchKeys(jwks) : jwks);
  } catch (error) {
    return {
      check,
      verdict: 'fail',
      says: `${from} gives no keys (${reason(error)}: ${error instanceof Error ? error.message : ''})`,
      mend:
        'Is the URL that of a JSON Web Key Set, and can this machine reach it: curl -sS "$AUTH_JWKS_URL"? A replica that\n' +
        'has keys goes on with them; one that starts now is not ready until it gets some.',
    };
  }
  const usable = (await Promise.all(keys.map(isUsable))).filter(Boolean).length;
  const says = `${from}: ${usable} of ${keys.length} keys can check signatures`;
  if (usable > 0) return { check, verdict: usable < keys.length ? 'warn' : 'ok', says };
  const mend =
    'Every token is refused. The set needs public RSA, EC or Ed25519 keys that are for signatures.';
  return { check, verdict: 'fail', says, mend };
}

async function fetchKeys(url: URL): Promise<JSONWebKeySet> {
  const set = createRemoteJWKSet(url, { timeoutDuration: TIMEOUT_MS });
  await set.reload();
  return set.jwks() ?? { keys: [] };
}

const DEFAULT_ALGORITHMS: Readonly<Record<string, string>> = { RSA: 'RS256', OKP: 'EdDSA' };

async function isUsable(key: JWK): Promise<boolean> {
  const { kty, use = 'sig', alg = DEFAULT_ALGORITHMS[kty ?? ''] ?? 'ES256' } = key;
  if (use !== 'sig' || kty === 'oct') return false;
  try {
    await importJWK(key, alg);
    return true;
  } catch {
    return false;
  }
}
