import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { subgraphHeaders, type Gateway, type GatewayOptions } from './gateway.ts';
import { requireSafeNumbers } from './safe-numbers.ts';

interface Context {
  headers?: IncomingHttpHeaders;
}

/** Rejects integers that would lose digits. */
const safeNumbers: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, request }) {
        requireSafeNumbers(document, request.variables);
        return Promise.resolve();
      },
    }),
};

/**
 * Apollo Gateway on Apollo Server, for deployments that use it. Serves GraphQL at `/`. It refuses to start with a
 * supergraph that has `@requiresScopes`, which it cannot enforce: see `withoutScopes`.
 */
export function createApolloGateway({ supergraph, routerSecret }: GatewayOptions): Gateway {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<Context>({
        url: url ?? '',
        willSendRequest({ request, context }) {
          const { headers } = context as Context;
          const client = (header: string) => headers?.[header]?.toString();
          for (const [header, value] of Object.entries(subgraphHeaders(name, client, routerSecret))) {
            request.http?.headers.set(header, value);
          }
        },
      }),
  });
  // Apollo's standalone server is no alternative: it lets pages of every origin read responses.
  const app = fastify({ forceCloseConnections: true });
  const server = new ApolloServer<Context>({
    gateway,
    plugins: [fastifyApolloDrainPlugin(app), safeNumbers],
    includeStacktraceInErrorResponses: false,
    // main.ts handles signals.
    stopOnTerminationSignals: false,
  });
  return {
    async listen(address) {
      await server.start();
      await app.register(fastifyApollo(server), {
        path: '/',
        context: ({ headers }) => Promise.resolve({ headers }),
      });
      return `${await app.listen(address)}/`;
    },
    close: () => server.stop(),
  };
}
