import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isUnionType, parse, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { projectFile } from '../project-files.ts';
import { enforceScopes } from './authorization.ts';
import type { Context } from './context.ts';
import { badUserInput } from './input.ts';
import { resolvers } from './resolvers/index.ts';
import { resolveReference } from './resolvers/machine.ts';

const SCHEMA = projectFile('schema.graphql');

/**
 * Resolves what a gateway refers to. `@apollo/subgraph` would take a representation of a type that isn't resolvable
 * for the thing itself; and for one of a type that it doesn't know it throws, so that the others are dropped where
 * they stand, and one of them that is rejected later would end the process.
 *
 * @returns the machine, or the error that stands for this representation alone; it never rejects
 */
function resolveEntity(representation: unknown, context: Context, info: GraphQLResolveInfo) {
  try {
    const { __typename, machineNo } = representation as { __typename?: unknown; machineNo?: unknown };
    if (__typename !== 'Machine') throw badUserInput('__typename', '"Machine"');
    return resolveReference(machineNo, context, info);
  } catch (error) {
    return Promise.resolve(error as Error);
  }
}

/** The executable schema: `schema.graphql` with its resolvers and its scopes, `_entities` and `_service`. */
export function createSchema(): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(readFileSync(SCHEMA, 'utf8')), resolvers }]);
  const { _entities: entities } = schema.getQueryType()?.getFields() ?? {};
  const entity = schema.getType('_Entity');
  if (entities && isUnionType(entity)) {
    // A list that is complete, and has no promise in it: see compiled-operations.ts.
    entities.resolve = (_, { representations }: { representations: readonly unknown[] }, context, info) =>
      Promise.all(
        representations.map((representation) => resolveEntity(representation, context as Context, info)),
      );
    // There is one type of entities.
    entity.resolveType = () => 'Machine';
  }
  return enforceScopes(schema);
}
