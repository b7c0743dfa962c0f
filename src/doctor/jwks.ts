import { createRemoteJWKSet, importJWK, type JSONWebKeySet, type JWK } from 'jose';
import { fail, ok, reason, skip, warn, type Finding } from './finding.ts';

const check = 'keys';
const TIMEOUT_MS = 2000;

/** Checks that the keys that verify tokens are available and usable. */
export async function checkKeys(jwks: JSONWebKeySet | URL | undefined): Promise<Finding> {
  if (!jwks) return skip(check, 'no AUTH_*: the router is trusted, and tokens are not verified');
  const source = jwks instanceof URL ? 'AUTH_JWKS_URL' : 'AUTH_JWKS_FILE';
  let keys: readonly JWK[];
  try {
    ({ keys } = jwks instanceof URL ? await fetchKeys(jwks) : jwks);
  } catch (error) {
    const message = `${source} gives no keys (${reason(error)}: ${error instanceof Error ? error.message : ''})`;
    const fix =
      'Is it the URL of a JSON Web Key Set, and can this machine reach it: curl -sS "$AUTH_JWKS_URL"? A replica that has\n' +
      'keys keeps them; one that starts now is not ready until it gets some.';
    return fail(check, message, fix);
  }
  const usable = (await Promise.all(keys.map(isUsable))).filter(Boolean).length;
  const message = `${source}: ${usable} of ${keys.length} keys can verify signatures`;
  if (usable === keys.length && usable > 0) return ok(check, message);
  if (usable > 0)
    return warn(check, message, 'The others are not used: ask the issuer whether they should be.');
  return fail(
    check,
    message,
    'Every token is refused. The set needs public RSA, EC or Ed25519 keys for signatures.',
  );
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
