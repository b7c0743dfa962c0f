// @apollo/server with fastify, as in their documentation.
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import { parse } from 'graphql';
import { createContext, resolvers } from './resolvers.js';
import { typeDefs } from './schema.js';

const app = fastify();
const server = new ApolloServer({
  schema: buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers }),
  plugins: [fastifyApolloDrainPlugin(app)],
});
await server.start();
await app.register(fastifyApollo(server), { context: createContext });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
