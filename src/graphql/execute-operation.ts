import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';
import { completeErrors, formatError } from './errors.ts';
import type { CachedOperation } from './operation-cache.ts';
import { reportRequest } from './request-log.ts';

/**
 * Executes a cached operation and reports it.
 *
 * @returns the body of the response, byte for byte what Apollo Server would send
 */
export async function executeOperation(
  { document, operation, variableValues, execute }: CachedOperation,
  context: Context,
): Promise<string> {
  const { data, errors: thrown } = await execute(context, variableValues);
  // A mutation is done now, so formatting and reporting never throw.
  const formatted = thrown?.map(format);
  const errors = formatted && completeErrors(formatted, operation, context.traceId);
  const operationName = operation.name?.value ?? null;
  reportRequest(context, { document, operation, operationName, thrown, errors });
  return `${JSON.stringify({ errors, data })}\n`;
}

function format(error: GraphQLError): GraphQLFormattedError {
  try {
    return formatError(withCode(error), error);
  } catch {
    return formatError({ message: '', ...(error.path && { path: error.path }) }, undefined);
  }
}

/** Formats an error as Apollo Server does before it calls `formatError`. graphql-jit omits empty extensions. */
function withCode(error: GraphQLError) {
  const extensions = error.extensions as GraphQLError['extensions'] | undefined;
  return { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } };
}
