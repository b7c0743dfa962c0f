import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Sets the headers that keep a browser from doing with an answer what it isn't for. A route that answers with a
 * page has to loosen them for itself, by its option `helmet`.
 */
export async function setSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    // RFC 6797 wants it over TLS only, and TLS ends before this service.
    strictTransportSecurity: false,
  });
  // Answers can have the digits of codes, and are out of date with the next cancel.
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('cache-control', 'no-store');
    done();
  });
}
