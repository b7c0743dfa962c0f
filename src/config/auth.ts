import * as z from 'zod';
import { reasonOf, type Given, type ReadFile } from './environment.ts';

/** A JSON Web Key Set (RFC 7517); jose checks each key when it is used. */
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

/**
 * Checks the variables `AUTH_*`, and adds to `faults`: issuer, audience and one source of keys are required once any of
 * them is set.
 *
 * @returns whether tokens are verified, and the keys of `AUTH_JWKS_FILE`
 */
export function checkAuth(given: Given, readFile: ReadFile, faults: string[]) {
  const { AUTH_JWKS_URL: url, AUTH_JWKS_FILE: file, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = given;
  const usesTokens = [url, file, issuer, audience].some(Boolean);
  if (!usesTokens) return { usesTokens };
  if (!issuer) faults.push('AUTH_ISSUER is required where tokens are checked');
  if (!audience) faults.push('AUTH_AUDIENCE is required where tokens are checked');
  if (url && file) faults.push('AUTH_JWKS_URL and AUTH_JWKS_FILE are both set; leave one out');
  if (!url && !file) faults.push('AUTH_JWKS_URL or AUTH_JWKS_FILE is required where tokens are checked');
  return { usesTokens, keys: file ? readKeySet(file, readFile, faults) : undefined };
}

function readKeySet(path: string, readFile: ReadFile, faults: string[]) {
  try {
    const { data } = keySet.safeParse(JSON.parse(readFile(path)));
    if (data) return data;
    faults.push('AUTH_JWKS_FILE must be a JSON Web Key Set: {"keys": [...]} with at least one key');
  } catch (error) {
    const isSyntaxError = error instanceof SyntaxError;
    faults.push(`AUTH_JWKS_FILE ${isSyntaxError ? 'must be JSON' : `can't be read: ${reasonOf(error)}`}`);
  }
  return undefined;
}
