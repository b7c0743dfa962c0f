import type { JWTPayload } from 'jose';
import * as z from 'zod';
import type { Caller } from './caller.ts';

/** A token that jose accepts and this service does not; `code` and `claim` as in jose's errors. */
export class TokenRejected extends Error {
  readonly code: string;
  readonly claim: string | undefined;

  constructor(code: string, claim?: string) {
    super(code);
    this.code = code;
    this.claim = claim;
  }
}

/** A claim of another type makes the token invalid: without it, the caller could get more access than intended. */
const Claims = z.object({
  // JSON.parse makes 1e999 infinite, and jose accepts that as a time.
  exp: z.number(),
  sub: z.string().optional(),
  client_id: z.string().optional(),
  azp: z.string().optional(),
  scope: z.string().default(''),
  machines: z.array(z.string().regex(/^[0-9]{8,20}$/)).optional(),
});

/** Reads the caller from the claims of a verified token. @throws TokenRejected for a malformed claim */
export function readCaller(payload: JWTPayload): Caller {
  const { data, error } = Claims.safeParse(payload);
  if (error) throw new TokenRejected('MALFORMED_CLAIM', String(error.issues[0]?.path[0]));
  const { sub, client_id: clientId = data.azp, scope, machines } = data;
  return {
    ...(sub !== undefined && { sub }),
    ...(clientId !== undefined && { clientId }),
    scopes: new Set(scope.split(' ').filter(Boolean)),
    ...(machines && { machines: new Set(machines) }),
  };
}
