import { timingSafeEqual } from 'node:crypto';
import type { onRequestHookHandler } from 'fastify';
import type { SendError } from './error-response.ts';

/**
 * Refuses requests that don't come from the router: with HTTP 401, before their body is read.
 *
 * @param secrets - those that are valid now: two while they are being rotated; with none, every request passes
 */
export function requireRouterSecret(secrets: readonly string[], sendError: SendError): onRequestHookHandler {
  const isValid = createSecretCheck(secrets);
  return (request, reply, done) => {
    if (secrets.length === 0 || isValid(request.headers['router-authorization'])) {
      done();
      return;
    }
    request.log.warn('refused: no valid Router-Authorization');
    sendError(request, reply, {
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'Only the router may call this service: send the operation to the supergraph.',
      retryable: false,
    });
  };
}

/**
 * Creates the check of the `Router-Authorization` header.
 *
 * @returns whether a header carries one of the secrets, in a time that depends neither on which nor on how much of it
 *   is right; the length of the secrets is not hidden
 */
export function createSecretCheck(secrets: readonly string[]): (header: unknown) => boolean {
  const valid = secrets.map((secret) => Buffer.from(secret));
  return (header) => {
    if (typeof header !== 'string') return false;
    const given = Buffer.from(header);
    let isValid = false;
    for (const secret of valid) {
      if (secret.length === given.length && timingSafeEqual(secret, given)) isValid = true;
    }
    return isValid;
  };
}
