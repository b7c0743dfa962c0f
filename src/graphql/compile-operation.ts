import {
  BREAK,
  execute,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { hasScopes, scopesOf } from './scopes.ts';

/** Executes a valid operation. */
export type Execute = (
  context: Context,
  variableValues: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** The schema with scope checks, and the same without. */
export interface Schemas {
  readonly guarded: GraphQLSchema;
  readonly open: GraphQLSchema;
}

/**
 * Makes the function that executes an operation. Mutations are executed by graphql-js alone.
 *
 * Queries are compiled by graphql-jit (0.8.9), because resolvers of lists dominate their cost, and executed so for
 * callers who have all scopes that the document needs; any other caller gets graphql-js with a check at each field.
 * Queries that graphql-jit would answer in another way than graphql-js are left to graphql-js: a variable within a
 * list or an input object is dropped; `@skip` and `@include` on fields that come twice change their order; null for a
 * variable with a default is not refused. And no resolver may return a list with a promise in it that can reject
 * after another one has settled: the list would grow by one.
 */
export function compileOperation(
  { guarded, open }: Schemas,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Execute {
  const operationName = operation.name?.value;
  const byGraphQLJs: Execute = (contextValue, variableValues) =>
    execute({ schema: guarded, document, contextValue, variableValues, operationName });
  if (operation.operation !== OperationTypeNode.QUERY || !isPlain(document)) return byGraphQLJs;

  const compiled = compileQuery(open, document, operationName);
  if (!isCompiledQuery(compiled)) return byGraphQLJs;
  const scopes = scopesOf(guarded, document);
  return (context, variableValues) =>
    hasScopes(context.caller, scopes)
      ? compiled.query(undefined, context, variableValues)
      : byGraphQLJs(context, variableValues);
}

/** Whether a document has no directives, no defaults of variables, and no variables within lists and objects. */
function isPlain(document: DocumentNode): boolean {
  let isPlain = true;
  const stop = () => {
    isPlain = false;
    return BREAK;
  };
  visit(document, {
    Directive: stop,
    VariableDefinition: ({ defaultValue }) => (defaultValue ? stop() : undefined),
    Variable: (_node, _key, _parent, _path, ancestors) => (ancestors.some(isComposed) ? stop() : undefined),
  });
  return isPlain;
}

const isComposed = (node: ASTNode | readonly ASTNode[]) =>
  'kind' in node && (node.kind === Kind.LIST || node.kind === Kind.OBJECT);
