import {
  BREAK,
  execute,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { hasScopes, scopesOf, withoutChecks } from './scopes.ts';
import type { Context } from './context.ts';

/** Executes an operation that was found valid. */
export type Execute = (
  context: Context,
  variableValues: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Makes a function of an operation, with graphql-jit where that does what graphql-js does. Scopes are checked once for
 * all of it: whoever has all that it can need is served without a check before each field, and anybody else, who is
 * refused in part, by graphql-js with these checks.
 *
 * graphql-jit (0.8.9) doesn't do what graphql-js does where a variable stands within a list or an object of a custom
 * scalar: it is left out; and where `@skip` and `@include` decide on fields that come twice: the order is another one.
 * What is asked so is executed by graphql-js. It doesn't either where an item of a list is a promise that is rejected
 * after another one has settled: the list grows by one. No resolver may give such a list.
 */
export async function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<Execute> {
  const operationName = operation.name?.value;
  const byGraphQLJs: Execute = (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName });
  if (!isPlain(document)) return byGraphQLJs;

  // Not before it is needed: the start doesn't wait for it.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = withoutChecks(schema, () => compileQuery(schema, document, operationName));
  if (!isCompiledQuery(compiled)) return byGraphQLJs;
  const scopes = scopesOf(schema, document);
  return (context, variableValues) =>
    hasScopes(context.caller, scopes)
      ? compiled.query(undefined, context, variableValues)
      : byGraphQLJs(context, variableValues);
}

/** Whether a document has neither directives nor variables within lists and objects. */
function isPlain(document: DocumentNode): boolean {
  let isPlain = true;
  const stop = () => {
    isPlain = false;
    return BREAK;
  };
  visit(document, {
    Directive: stop,
    Variable: (_node, _key, _parent, _path, ancestors) => (ancestors.some(isComposed) ? stop() : undefined),
  });
  return isPlain;
}

const isComposed = (node: ASTNode | readonly ASTNode[]) =>
  'kind' in node && (node.kind === Kind.LIST || node.kind === Kind.OBJECT);
