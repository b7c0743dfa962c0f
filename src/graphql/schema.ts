import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { projectFile } from '../project-files.ts';
import { enforceScopes } from './scopes.ts';
import { resolvers } from './resolvers/index.ts';

const SCHEMA = projectFile('schema.graphql');

/** The executable schema: `schema.graphql` with its resolvers and its scopes, `_entities` and `_service`. */
export function createSchema(): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(readFileSync(SCHEMA, 'utf8')), resolvers }]);
  return enforceScopes(schema);
}
