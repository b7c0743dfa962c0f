import { timingSafeEqual } from 'node:crypto';
import type { onRequestHookHandler } from 'fastify';
import type { SendError } from './error-response.ts';

/**
 * Creates the hook that refuses requests from others than the router, with HTTP 401 and before their body is read.
 *
 * @param secrets - the valid secrets, two during a rotation; with none, every request passes
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
    });
  };
}

/**
 * Creates the check of the `Router-Authorization` header: whether it is one of the secrets. Its duration tells neither
 * which secret matches nor how much of one; it can tell their length.
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
