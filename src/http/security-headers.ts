import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/**
 * What helmet sets, and no-store: answers can have the digits of codes, and are out of date with the next cancel.
 * Worked out once: to have helmet do it for each answer would cost a third of a cancel.
 */
export const securityHeaders: Readonly<Record<string, string>> = fromHelmet();

function fromHelmet() {
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
    // For pages (src/http/explorer/serve.ts sets its own), Flash and Internet Explorer; each answer would carry them.
    crossOriginOpenerPolicy: false,
    referrerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  setHeaders(request, response, (error) => {
    if (error) throw error as Error;
  });
  return { ...(response.getHeaders() as Record<string, string>), 'cache-control': 'no-store' };
}

/**
 * Sets the headers that keep a browser from doing with an answer what it isn't for. A route that answers with a
 * page loosens them by setting its own.
 */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    done();
  });
}
