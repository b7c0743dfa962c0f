import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Subgraph } from '../../../supergraph/compose.ts';
import { schemas } from './schemas.ts';
import { neighborhood, type NeighborName } from './type-defs.ts';

/** Starts a subgraph of another team over real HTTP. */
export async function startNeighbor(name: NeighborName) {
  // Named, because Apollo Server announces the plugins that it adds.
  const server = new ApolloServer({ schema: schemas[name], plugins: [ApolloServerPluginInlineTrace()] });
  /** The headers of every request that it received, oldest first. */
  const received: IncomingHttpHeaders[] = [];
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: ({ req }) => {
      received.push(req.headers);
      return Promise.resolve({});
    },
  });
  const subgraph: Subgraph = { name, url, typeDefs: neighborhood[name] };
  return { name, received, subgraph, stop: () => server.stop() };
}
