// graphql-yoga on node:http with @apollo/subgraph, as in their documentation.
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createContext, resolvers } from './resolvers.js';
import { typeDefs } from './schema.js';

const yoga = createYoga({
  schema: buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers }),
  context: createContext,
});
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
