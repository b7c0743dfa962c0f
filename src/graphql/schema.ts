import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { projectFile } from '../project-files.ts';
import { resolvers } from './resolvers/index.ts';
import { guardResolvers } from './scopes.ts';

const typeDefs = parse(readFileSync(projectFile('schema.graphql'), 'utf8'));

/** Creates the executable schema: every field with `@requiresScopes` checks the scopes of the caller. */
export const createSchema = (): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs, resolvers: guardResolvers(typeDefs, resolvers) }]);

/** Creates the same schema without scope checks, for compiled operations (compile-operation.ts). */
export const createOpenSchema = (): GraphQLSchema => buildSubgraphSchema([{ typeDefs, resolvers }]);
