import type { FastifyError, FastifyInstance } from 'fastify';
import type { SendError } from './error-response.ts';

/** An operation was handed to execution and no response came of it. It must not be executed again. */
export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  /** Whether the operation is, or may be, a mutation: part of it may have been done. */
  readonly mayHaveMutated: boolean;

  constructor(message: string, options: { readonly mayHaveMutated: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.mayHaveMutated = options.mayHaveMutated;
  }
}

const MESSAGE = 'This service failed; find the error in its log by traceId.';

/**
 * Fastify error handler: errors of the HTTP layer before GraphQL execution, and executions that failed as a whole.
 * The latter are answered with HTTP 200, because gateways send operations again on other statuses, mutations too
 * (docs/gateways.md).
 */
export function handleErrors(app: FastifyInstance, sendError: SendError): void {
  app.setErrorHandler((error: FastifyError | ExecutionError, request, reply) => {
    if (error instanceof ExecutionError) {
      request.log.error({ err: error.cause ?? error }, error.message);
      return sendError(request, reply, {
        status: 200,
        code: 'INTERNAL_SERVER_ERROR',
        message: MESSAGE,
        outcome: error.mayHaveMutated ? 'UNKNOWN' : null,
        retryable: false,
      });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, 'unexpected error');
      const code = 'INTERNAL_SERVER_ERROR';
      return sendError(request, reply, { status, code, message: MESSAGE, retryable: false });
    }
    return sendError(request, reply, {
      status,
      code: 'BAD_REQUEST',
      message: error.message,
      retryable: false,
    });
  });
}
