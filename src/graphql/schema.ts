import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { enforceScopes } from './authorization.ts';
import { badUserInput } from './input.ts';
import { resolvers } from './resolvers/index.ts';

// Beside src/ as beside dist/.
const SCHEMA = new URL('../../schema.graphql', import.meta.url);

/**
 * `@apollo/subgraph` takes a representation of a type that isn't resolvable for the thing itself, and what a
 * caller wrote into it would go to the vendor unchecked.
 */
const notResolvable = {
  __resolveReference: () => Promise.reject(badUserInput('__typename', '"Machine"')),
};

/** The executable schema: `schema.graphql` with its resolvers and its scopes, `_entities` and `_service`. */
export function createSchema(): GraphQLSchema {
  const module = {
    typeDefs: parse(readFileSync(SCHEMA, 'utf8')),
    resolvers: {
      ...resolvers,
      Product: { ...resolvers.Product, ...notResolvable },
      PickupCode: { ...resolvers.PickupCode, ...notResolvable },
    },
  };
  return enforceScopes(buildSubgraphSchema([module]));
}
