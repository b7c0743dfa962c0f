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

export type Execute = (
  context: Context,
  variableValues: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** The schema with a scope check at each guarded field, and without. */
export interface Schemas {
  readonly guarded: GraphQLSchema;
  readonly open: GraphQLSchema;
}

/**
 * Compiles an operation. Mutations are always executed by graphql-js.
 *
 * Queries are compiled by graphql-jit (0.8.9), because the resolution of lists dominates their cost. The compiled query
 * has no scope checks: it serves callers who have all scopes of the document, and graphql-js serves the others.
 *
 * graphql-js also executes what graphql-jit would answer differently: it drops a variable inside a list or an input
 * object, `@skip` and `@include` on repeated fields change their order, and it accepts null for a variable with a default.
 * Also, no resolver may return a list that contains a promise: if one rejects after another has settled, graphql-jit
 * appends an item to the list.
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

/** Whether a document has no directives, no defaults of variables, and no variables inside lists or objects. */
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
