import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { projectFile } from '../project-files.ts';
import { resolvers } from './resolvers/index.ts';
import { guardResolvers } from './scopes.ts';

const typeDefs = parse(readFileSync(projectFile('schema.graphql'), 'utf8'));

/** The executable schema of `schema.graphql`: every field with `@requiresScopes` checks the scopes of the caller. */
export const createSchema = (): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs, resolvers: guardResolvers(typeDefs, resolvers) }]);

/** The same schema without scope checks, for operations whose scopes are checked as a whole (compile-operation.ts). */
export const createOpenSchema = (): GraphQLSchema => buildSubgraphSchema([{ typeDefs, resolvers }]);
