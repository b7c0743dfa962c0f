import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isUnionType, parse, type GraphQLSchema } from 'graphql';
import { projectFile } from '../project-files.ts';
import { enforceScopes } from './scopes.ts';
import type { Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { resolveReferences } from './resolvers/machine.ts';

const SCHEMA = projectFile('schema.graphql');

/** The executable schema: `schema.graphql` with its resolvers and its scopes, `_entities` and `_service`. */
export function createSchema(): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(readFileSync(SCHEMA, 'utf8')), resolvers }]);
  const { _entities: entities } = schema.getQueryType()?.getFields() ?? {};
  const entity = schema.getType('_Entity');
  if (entities && isUnionType(entity)) {
    // `@apollo/subgraph` would take a representation of a type that isn't resolvable for the thing itself; and for one
    // of a type that it doesn't know it throws, so that the others are dropped where they stand, and one of them that
    // is rejected later would end the process. The list is complete, and has no promise in it: compiled-operations.ts.
    entities.resolve = (_, { representations }: { representations: readonly unknown[] }, context, info) =>
      resolveReferences(representations, context as Context, info);
    // There is one type of entities.
    entity.resolveType = () => 'Machine';
  }
  return enforceScopes(schema);
}
