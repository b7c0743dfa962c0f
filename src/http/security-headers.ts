import type { FastifyInstance } from 'fastify';

/**
 * Security headers of every response (OWASP REST security cheat sheet). `no-store`: a response can contain the digits of
 * codes, and is stale after the next cancel. No HSTS: TLS is terminated before this service.
 */
const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Adds the security headers to every response. A route that serves a page replaces some of them. */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(securityHeaders);
    done();
  });
}
