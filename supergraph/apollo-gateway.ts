import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import { parse, print, visit } from 'graphql';
import type { IncomingHttpHeaders } from 'node:http';
import { subgraphHeaders, type Gateway, type GatewayOptions } from './gateway.ts';

interface Context {
  headers?: IncomingHttpHeaders;
}

/**
 * A supergraph without `@requiresScopes`. This gateway can't enforce it, and would rather not start than leave it
 * out; here that is no loss, because the subgraph enforces it whatever a gateway does.
 */
function withoutScopes(supergraph: string): string {
  const isScopes = (text: string) => /\brequiresScopes\b/.test(text);
  return print(
    visit(parse(supergraph), {
      // Its uses, and the @link that brings it in.
      Directive: (node) => (isScopes(print(node)) ? null : undefined),
      DirectiveDefinition: ({ name }) => (isScopes(name.value) ? null : undefined),
      ScalarTypeDefinition: ({ name }) => (name.value === 'requiresScopes__Scope' ? null : undefined),
    }),
  );
}

/** Apollo Gateway on Apollo Server, for those who run it: GraphQL at `/`. */
export function createApolloGateway({ supergraph, routerSecret }: GatewayOptions): Gateway {
  const gateway = new ApolloGateway({
    supergraphSdl: withoutScopes(supergraph),
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
  // Not Apollo's standalone server, which lets pages of every origin read its answers.
  const app = fastify({ forceCloseConnections: true });
  const server = new ApolloServer<Context>({
    gateway,
    plugins: [fastifyApolloDrainPlugin(app)],
    includeStacktraceInErrorResponses: false,
    // main.ts listens for signals.
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
