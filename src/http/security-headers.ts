import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** What helmet sets, and no-store: answers can have the digits of codes, and are out of date with the next cancel. */
function securityHeaders(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const setHeaders = helmet({
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
  setHeaders(request, response, (error) => {
    if (error) throw error as Error;
  });
  return { ...response.getHeaders(), 'cache-control': 'no-store' };
}

/**
 * Sets the headers that keep a browser from doing with an answer what it isn't for. A route that answers with a
 * page has to loosen them for itself.
 */
export function setSecurityHeaders(app: FastifyInstance): void {
  // They are the same for every answer, and to have helmet work them out anew would cost a third of a cancel.
  const headers = securityHeaders();
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
