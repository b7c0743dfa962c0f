import type { FastifyError, FastifyInstance } from 'fastify';
import type { ErrorExtensions } from '../graphql/error-codes.ts';

/** The body of an answer that no operation gave, in the form in which clients of GraphQL read errors. */
export const errorBody = (message: string, extensions: ErrorExtensions) => ({
  errors: [{ message, extensions }],
});

/** Answers what fails before there is an operation. */
export const answerError: Parameters<FastifyInstance['setErrorHandler']>[0] = (thrown, request, reply) => {
  const error = thrown as FastifyError;
  const status = error.statusCode ?? 500;
  const about = { retryable: false, traceId: request.id };
  if (status < 500)
    return reply.code(status).send(errorBody(error.message, { code: 'BAD_REQUEST', ...about }));
  request.log.error({ err: error }, 'unexpected error');
  const message = 'The service failed; its log has the reason.';
  return reply.code(status).send(errorBody(message, { code: 'INTERNAL_SERVER_ERROR', ...about }));
};
