import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { apolloPage } from './apollo.ts';
import { graphiqlPage } from './graphiql.ts';
import { readOperations } from './operations.ts';

export type Explorer = 'apollo' | 'graphiql';

const pages = { apollo: apolloPage, graphiql: graphiqlPage };
const compress = promisify(gzip);

/**
 * Serves a page for writing operations to browsers that open `/graphql`. The page is public and has no secrets; its user
 * fills in those that its requests need.
 */
export function serveExplorer(
  app: FastifyInstance,
  explorer: Explorer,
  needs: { readonly routerSecret: boolean; readonly token: boolean },
): void {
  const headers = {
    ...(needs.routerSecret && { 'Router-Authorization': 'one of ROUTER_SECRETS' }),
    ...(needs.token && { Authorization: 'Bearer and your token' }),
  };
  const page = pages[explorer]({ operations: readOperations(), headers });
  app.addHook('onRequest', async ({ method, routeOptions, headers: { accept, ...sent } }, reply) => {
    if (method !== 'GET' || routeOptions.url !== '/graphql' || !accept?.includes('text/html')) return;
    const { html, contentSecurityPolicy } = await page();
    const compressed = sent['accept-encoding']?.includes('gzip');
    if (compressed) reply.header('content-encoding', 'gzip');
    await reply
      .type('text/html; charset=utf-8')
      .header('vary', 'accept, accept-encoding')
      .header('cache-control', 'no-store')
      .header('cross-origin-opener-policy', 'same-origin')
      .header('referrer-policy', 'no-referrer')
      .header(
        'content-security-policy',
        `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ${contentSecurityPolicy}`,
      )
      .send(compressed ? await compress(html) : html);
  });
}
