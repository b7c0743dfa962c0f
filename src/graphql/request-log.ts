import type { DocumentNode, GraphQLError, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { RequestOutcome } from '../telemetry/metrics.ts';
import type { Context } from './context.ts';
import { isClientError, isUnexpected, needsOperator } from './errors.ts';
import { rootField } from './root-field.ts';

/** How many errors of a request are logged. */
const MAX_LOGGED_ERRORS = 20;

/** A request that has its answer. */
export interface CompletedRequest {
  readonly document: DocumentNode | undefined;
  /** Which of the document's operations it was; absent where none was found valid. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  /** What was thrown. */
  readonly thrown: readonly GraphQLError[] | undefined;
  /** What is answered. */
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

/**
 * Logs a request in one line, measures it and ends its span. Called once for each request, when its result is known: it
 * never throws, because the response has to be sent whatever fails here.
 */
export function reportRequest(context: Context, request: CompletedRequest): void {
  const durationMs = performance.now() - context.startedAt;
  const field = request.document ? rootField(request.operation, request.document) : 'none';
  const outcome = outcomeOfRequest(request.errors);
  attempt(context, () => {
    context.metrics.request(field, outcome, durationMs / 1000);
    for (const { extensions } of request.errors ?? []) context.metrics.error(String(extensions?.['code']));
  });
  attempt(context, () => {
    log(context, request, outcome, durationMs);
  });
  attempt(context, () => context.span?.end({ ...spanEnd(request), field, outcome }));
}

/** Does one part of a report; a failure is logged if that is possible. */
function attempt({ log }: Context, report: () => void): void {
  try {
    report();
  } catch (err) {
    try {
      log.error({ err }, 'a request could not be reported in full');
    } catch {
      // The log itself is broken.
    }
  }
}

/** From what is worst to what is best. */
const outcomes: readonly RequestOutcome[] = ['UNKNOWN', 'REJECTED', 'NOT_SENT'];

function outcomeOfRequest(errors: CompletedRequest['errors']): RequestOutcome {
  if (!errors?.length) return 'OK';
  const found = new Set(errors.map(({ extensions }) => extensions?.['outcome']));
  return outcomes.find((outcome) => found.has(outcome)) ?? 'ERROR';
}

/** Clients name operations as they like, and digits that could be a pickup code are left out. */
const nameOf = ({ operationName }: CompletedRequest) => operationName?.replace(/\d{6,10}/g, '[redacted]');

function spanEnd(request: CompletedRequest) {
  const codes = request.errors?.map(({ extensions }) => String(extensions?.['code'])) ?? [];
  const fault = codes.find((code) => !isClientError(code));
  return {
    type: request.operation?.operation,
    name: nameOf(request),
    code: fault ?? codes[0],
    isFault: fault !== undefined,
  };
}

function log(
  { log, vendorCalls }: Context,
  request: CompletedRequest,
  outcome: RequestOutcome,
  durationMs: number,
): void {
  const { operation, thrown, errors } = request;
  const unexpected = thrown?.filter(isUnexpected) ?? [];
  for (const err of unexpected) log.error({ err: err.originalError ?? err }, 'unexpected error');

  const line = {
    operation: operation?.operation,
    operationName: nameOf(request),
    durationMs: Math.round(durationMs),
    vendorCalls,
    errorCount: errors?.length,
    errors: errors?.slice(0, MAX_LOGGED_ERRORS).map(({ message, path, extensions }) => ({
      // Without a path it is the message of a parser, which quotes what came.
      ...(path && { path, message }),
      ...extensions,
      traceId: undefined,
    })),
  };
  if (unexpected.length > 0 || thrown?.some(needsOperator)) log.error(line, 'request');
  // Somebody has to look what became of it.
  else if (outcome === 'UNKNOWN') log.warn(line, 'request');
  else log.info(line, 'request');
}
