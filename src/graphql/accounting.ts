import type { DocumentNode, GraphQLError, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { RequestOutcome } from '../telemetry/metrics.ts';
import type { Context } from './context.ts';
import { isUnexpected, needsOperator } from './errors.ts';
import { rootField } from './root-field.ts';

/** How many errors of a request are logged. */
const MAX_LOGGED_ERRORS = 20;

/** A request that has its answer. */
export interface Answered {
  readonly document: DocumentNode | undefined;
  /** Which of the document's operations it was; absent where none was found valid. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  /** What was thrown. */
  readonly thrown: readonly GraphQLError[] | undefined;
  /** What is answered. */
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

/** Logs a request in one line, and counts it. Whatever executes operations calls this once for each. */
export function account(context: Context, request: Answered): void {
  const durationMs = performance.now() - context.startedAt;
  count(context, request, durationMs);
  log(context, request, durationMs);
}

function count({ metrics }: Context, { operation, document, errors }: Answered, durationMs: number): void {
  const field = document ? rootField(operation, document) : 'none';
  metrics.request(field, outcomeOfRequest(errors), durationMs / 1000);
  for (const { extensions } of errors ?? []) metrics.error(String(extensions?.['code']));
}

/** From what is worst to what is best. */
const outcomes: readonly RequestOutcome[] = ['UNKNOWN', 'REJECTED', 'NOT_SENT'];

function outcomeOfRequest(errors: Answered['errors']): RequestOutcome {
  if (!errors?.length) return 'OK';
  const found = new Set(errors.map(({ extensions }) => extensions?.['outcome']));
  return outcomes.find((outcome) => found.has(outcome)) ?? 'ERROR';
}

function log(
  { log, scope }: Context,
  { operation, operationName, thrown, errors }: Answered,
  durationMs: number,
): void {
  const unexpected = thrown?.filter(isUnexpected) ?? [];
  for (const err of unexpected) log.error({ err: err.originalError ?? err }, 'unexpected error');

  const line = {
    operation: operation?.operation,
    operationName,
    durationMs: Math.round(durationMs),
    vendorCalls: scope.attempts,
    errorCount: errors?.length,
    errors: errors?.slice(0, MAX_LOGGED_ERRORS).map(({ message, path, extensions }) => ({
      // Without a path it is the message of a parser, which quotes what came.
      ...(path && { path, message }),
      ...extensions,
      traceId: undefined,
    })),
  };
  if (unexpected.length > 0 || thrown?.some(needsOperator)) log.error(line, 'request');
  else log.info(line, 'request');
}
