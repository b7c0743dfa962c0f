import type { FastifyInstance } from 'fastify';

/**
 * Headers of every response (OWASP REST security cheat sheet). `no-store`: responses can hold the digits of codes, and
 * are stale after the next cancel. No HSTS: TLS ends before this service.
 */
const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Sets the security headers of every response. A route that serves a page replaces them with its own. */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(securityHeaders);
    done();
  });
}
