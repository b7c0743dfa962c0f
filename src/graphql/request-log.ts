import type { DocumentNode, GraphQLError, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { RequestOutcome } from '../telemetry/metrics.ts';
import type { Context } from './context.ts';
import { ownerOf } from './error-codes.ts';
import { isUnexpected } from './errors.ts';
import { rootField } from './root-field.ts';

const MAX_LOGGED_ERRORS = 20;

/** A request whose result is known. */
export interface CompletedRequest {
  readonly document: DocumentNode | undefined;
  /** The operation of the document that was executed; undefined without a valid one. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  /** The errors as they were thrown. */
  readonly thrown: readonly GraphQLError[] | undefined;
  /** The errors of the response. */
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

/**
 * Logs a request in one line, measures it and ends its span. Called once for each request, when its result is known. It
 * never throws: a failure here must not cost the client its response.
 */
export function reportRequest(context: Context, request: CompletedRequest): void {
  const durationMs = performance.now() - context.startedAt;
  const field = request.document ? rootField(request.operation, request.document) : 'none';
  const codes = request.errors?.map(({ extensions }) => String(extensions?.['code'])) ?? [];
  const outcome = worstOutcome(request.errors);
  // Clients choose the names of operations: digits could be a pickup code.
  const name = request.operationName?.replace(/\d{6,10}/g, '[redacted]');

  reportSafely(context, () => {
    context.metrics.request(field, outcome, durationMs / 1000);
    for (const code of codes) context.metrics.error(code);
  });
  reportSafely(context, () => {
    const unexpected = request.thrown?.filter(isUnexpected) ?? [];
    for (const err of unexpected) context.log.error({ err: err.originalError ?? err }, 'unexpected error');
    const needsOperator = unexpected.length > 0 || codes.some((code) => ownerOf(code) === 'operator');
    // After UNKNOWN somebody has to check what became of the cancel.
    const level = needsOperator ? 'error' : outcome === 'UNKNOWN' ? 'warn' : 'info';
    context.log[level](logLine(context, request, name, durationMs), 'request');
  });
  reportSafely(context, () => {
    const fault = codes.find((code) => ownerOf(code) !== 'caller');
    const type = request.operation?.operation;
    context.span?.end({ type, name, field, outcome, code: fault ?? codes[0], isFault: fault !== undefined });
  });
}

function reportSafely({ log }: Context, report: () => void): void {
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

function worstOutcome(errors: CompletedRequest['errors']): RequestOutcome {
  if (!errors?.length) return 'OK';
  const found = new Set(errors.map(({ extensions }) => extensions?.['outcome']));
  const worstFirst = ['UNKNOWN', 'REJECTED', 'NOT_SENT'] as const;
  return worstFirst.find((outcome) => found.has(outcome)) ?? 'ERROR';
}

function logLine(
  { observer }: Context,
  { operation, errors }: CompletedRequest,
  operationName: string | undefined,
  durationMs: number,
) {
  return {
    operation: operation?.operation,
    operationName,
    durationMs: Math.round(durationMs),
    vendorCalls: observer.attempts,
    errorCount: errors?.length,
    errors: errors?.slice(0, MAX_LOGGED_ERRORS).map(({ message, path, extensions }) => ({
      // Without a path it is a parser's message, which quotes the document.
      ...(path && { path, message }),
      ...extensions,
      // The line has it.
      traceId: undefined,
    })),
  };
}
