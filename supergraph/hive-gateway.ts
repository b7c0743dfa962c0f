import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { GraphQLError } from 'graphql';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { subgraphHeaders, type Gateway, type GatewayOptions } from './gateway.ts';

/** How many codes one operation can cancel with a field of its own each. */
const MAX_ALIASES = 15;

/**
 * The subgraph's errors are its contract: code, outcome and trace id have to arrive, so nothing is masked. But
 * when a subgraph can't be reached, the gateway adds the request that it sent, and its variables can be the
 * digits of a pickup code.
 */
function withoutRequest(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return new GraphQLError('The gateway failed.');
  // The same error, because the gateway logs whole what is masked by another.
  delete error.extensions['request'];
  return error;
}

/** Hive Gateway as a library: GraphQL at `/`, GraphiQL for a browser there, `/readiness` when it can answer. */
export function createHiveGateway({ supergraph, routerSecret }: GatewayOptions): Gateway {
  const runtime = createGatewayRuntime({
    supergraph,
    graphqlEndpoint: '/',
    landingPage: false,
    logging: 'error',
    maskedErrors: { maskError: withoutRequest },
    // No other origin may read an answer.
    cors: false,
    // Hive sends each root field of a mutation as a request of its own, so the subgraph can't count them.
    plugins: () => [maxAliasesPlugin({ n: MAX_ALIASES })],
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) =>
        subgraphHeaders(subgraphName, (name) => request.headers.get(name), routerSecret),
    },
    // Who cancels a code and then reads must not be given an answer that was begun before the cancel.
    transportEntries: { vending: { options: { deduplicateInflightRequests: false } } },
    // No upstreamRetry: it would send a mutation again that may have been done.
  });
  const server = createServer((request, response) => {
    // What is not JSON a browser sends from any page without asking first, and it could be a mutation.
    const type = request.headers['content-type'] ?? '';
    if (request.method === 'POST' && !/^application\/json\b/i.test(type)) {
      response.writeHead(415, { 'content-type': 'text/plain' }).end('Send application/json.\n');
      return;
    }
    void runtime(request, response);
  });
  return {
    async listen(address) {
      server.listen(address);
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      return `http://localhost:${port}/`;
    },
    async close() {
      server.close();
      server.closeIdleConnections();
      await runtime.dispose();
    },
  };
}
