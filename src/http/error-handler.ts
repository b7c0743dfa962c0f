import type { FastifyError, FastifyInstance } from 'fastify';
import type { ErrorCode, ErrorExtensions } from '../graphql/error-codes.ts';

/** The body of an answer that no operation gave, in the form in which clients of GraphQL read errors. */
export const errorBody = (message: string, extensions: ErrorExtensions) => ({
  errors: [{ message, extensions }],
});

/**
 * Makes what answers that which fails before there is an operation.
 *
 * @param count - is told of the `extensions.code` that is answered
 */
export const createErrorHandler =
  (count: (code: ErrorCode) => void): Parameters<FastifyInstance['setErrorHandler']>[0] =>
  (thrown, request, reply) => {
    const error = thrown as FastifyError;
    const status = error.statusCode ?? 500;
    const isOurs = status >= 500;
    if (isOurs) request.log.error({ err: error }, 'unexpected error');
    const message = isOurs ? 'The service failed; its log has the reason.' : error.message;
    const code = isOurs ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    count(code);
    return reply.code(status).send(errorBody(message, { code, retryable: false, traceId: request.id }));
  };
