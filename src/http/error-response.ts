import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode, ErrorExtensions } from '../graphql/error-codes.ts';
import type { Outcome } from '../vendor-client/index.ts';

/** An error response that no operation produced. */
export interface ErrorResponse {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  /** Null for none. Default: NOT_SENT for a request that could have been a mutation. */
  readonly outcome?: Outcome | null;
}

/** Sends an error in the form in which GraphQL clients read errors. */
export type SendError = (request: FastifyRequest, reply: FastifyReply, error: ErrorResponse) => FastifyReply;

/**
 * Creates the function that sends every error response from outside GraphQL execution.
 *
 * @param count - called with the `extensions.code` of each response
 */
export const createErrorSender =
  (count: (code: ErrorCode) => void): SendError =>
  (request, reply, { status, message, code, retryable, outcome = outcomeOf(request) }) => {
    count(code);
    // A client that is refused before its body is read must not keep a connection, and with it a descriptor.
    if (!request.raw.complete) reply.header('connection', 'close');
    const extensions: ErrorExtensions = {
      code,
      ...(outcome && { outcome }),
      retryable,
      traceId: request.id,
    };
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message, extensions }] }));
  };

/** A POST that was refused could have been a mutation. */
const outcomeOf = ({ method, routeOptions }: FastifyRequest) =>
  method === 'POST' && routeOptions.url === '/graphql' ? 'NOT_SENT' : undefined;
