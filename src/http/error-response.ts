import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode, ErrorExtensions } from '../graphql/error-codes.ts';
import type { Outcome } from '../vendor-client/index.ts';

/** An error response from outside GraphQL execution. */
export interface ErrorResponse {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  /** Default: false. */
  readonly retryable?: boolean;
  /** Null: none. Default: NOT_SENT for a request that could be a mutation. */
  readonly outcome?: Outcome | null;
}

/** Sends an error in the form of a GraphQL response. */
export type SendError = (request: FastifyRequest, reply: FastifyReply, error: ErrorResponse) => FastifyReply;

/**
 * Creates the function that sends all error responses from outside GraphQL execution.
 *
 * @param count - called with the `extensions.code` of each response
 */
export const createErrorSender =
  (count: (code: ErrorCode) => void): SendError =>
  (request, reply, { status, message, code, retryable = false, outcome = defaultOutcome(request) }) => {
    count(code);
    // A client that is refused before its body is read must not keep a connection, and with it a descriptor.
    if (!request.raw.complete) reply.header('connection', 'close');
    const traceId = request.id;
    const extensions: ErrorExtensions = { code, outcome: outcome ?? undefined, retryable, traceId };
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message, extensions }] }));
  };

const defaultOutcome = ({ method, routeOptions }: FastifyRequest) =>
  method === 'POST' && routeOptions.url === '/graphql' ? 'NOT_SENT' : undefined;
