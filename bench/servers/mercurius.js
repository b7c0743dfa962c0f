// mercurius with its federation plugin and its compiler, as in their documentation.
import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import fastify from 'fastify';
import { createContext, resolvers } from './resolvers.js';
import { typeDefs } from './schema.js';

// Its own order of arguments.
const Machine = {
  ...resolvers.Machine,
  __resolveReference: ({ machineNo }, _, { machines }) => machines.load(machineNo),
};
const app = fastify();
await app.register(mercuriusFederationPlugin, {
  schema: typeDefs,
  resolvers: { ...resolvers, Machine },
  context: createContext,
  jit: 1,
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
