import type { FastifyError, FastifyInstance } from 'fastify';
import { MASKED_MESSAGE } from '../graphql/errors.ts';
import type { SendError } from './error-response.ts';

/** An operation was given to execution and has no response. It must not be executed again. */
export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  /** Whether the operation is, or may be, a mutation: part of it may have been done. */
  readonly mayHaveMutated: boolean;

  constructor(message: string, options: { readonly mayHaveMutated: boolean; readonly cause: unknown }) {
    super(message, { cause: options.cause });
    this.mayHaveMutated = options.mayHaveMutated;
  }
}

const INTERNAL = { code: 'INTERNAL_SERVER_ERROR', message: MASKED_MESSAGE } as const;

/**
 * Sets fastify's error handler, for errors before GraphQL execution and for executions that failed as a whole. The latter
 * are answered with HTTP 200: on other statuses gateways send operations again, mutations too (docs/gateways.md).
 */
export function handleErrors(app: FastifyInstance, sendError: SendError): void {
  app.setErrorHandler((error: FastifyError | ExecutionError, request, reply) => {
    if (error instanceof ExecutionError) {
      request.log.error({ err: error.cause ?? error }, error.message);
      const outcome = error.mayHaveMutated ? 'UNKNOWN' : null;
      return sendError(request, reply, { ...INTERNAL, status: 200, outcome });
    }
    const { statusCode: status = 500, message } = error;
    if (status < 500) return sendError(request, reply, { status, code: 'BAD_REQUEST', message });
    request.log.error({ err: error }, 'unexpected error');
    return sendError(request, reply, { ...INTERNAL, status });
  });
}
