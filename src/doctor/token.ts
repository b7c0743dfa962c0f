import { createTokenVerifier, type TokenVerifierOptions } from '../auth/token-verifier.ts';
import { fail, ok, skip, type Finding } from './finding.ts';

const check = 'token';

/** The fix by the code of the error: of jose, or `TokenRejected`. */
const fixes: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED:
    'It has expired: get a new one. If it is new, compare the clocks of this machine and the issuer.',
  ERR_JWKS_NO_MATCHING_KEY: 'No key of the issuer fits its `kid` and `alg`: is it from another issuer?',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'It was changed, or another issuer signed it.',
  ERR_JOSE_ALG_NOT_ALLOWED: 'The issuer must sign with RS, PS, ES or EdDSA keys.',
  NO_BEARER_TOKEN: 'It is not a token: give the value after "Bearer ", in one line.',
};

const claimFixes: Readonly<Record<string, string>> = {
  iss: 'Its `iss` is not AUTH_ISSUER: compare them to the letter, with the slash at the end.',
  aud: 'Its `aud` lacks AUTH_AUDIENCE: request the token for this audience.',
};

/** Verifies a token as the service does, and shows the permissions of its caller. */
export async function checkToken(
  token: string | undefined,
  auth: Omit<TokenVerifierOptions, 'log'> | undefined,
): Promise<Finding> {
  if (token === undefined) return skip(check, 'none given; see --help');
  if (!auth) return skip(check, 'no AUTH_*: tokens are not verified');
  let refusal: { reason?: string; claim?: string } = {};
  // checkKeys reports keys that can't be fetched.
  const verifier = createTokenVerifier({ ...auth, log: { error: () => undefined } });
  const caller = await verifier.authenticate(`Bearer ${token.trim()}`, {
    warn: (line: unknown) => {
      refusal = line as typeof refusal;
    },
  });
  if (!caller) {
    const { reason = 'empty', claim } = refusal;
    const fix = fixes[reason] ?? claimFixes[claim ?? ''] ?? 'Compare its claims with docs/authentication.md.';
    return fail(check, `refused: ${reason}${claim === undefined ? '' : `, claim ${claim}`}`, fix);
  }
  const { sub = '-', clientId = '-', scopes, machines } = caller;
  const list = (values: Iterable<string>) => [...values].join(' ') || 'none';
  return ok(
    check,
    `accepted: sub ${sub}, client ${clientId}\nscopes: ${list(scopes)}\nmachines: ${machines ? list(machines) : 'all'}`,
  );
}
