import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Context } from '../graphql/context.ts';
import type { Parameters } from '../graphql/known-operations.ts';
import type { GraphQLServer } from '../graphql/server.ts';
import { securityHeaders } from './security-headers.ts';

/** What a response to an operation can be, the first where it doesn't matter (GraphQL over HTTP). */
const MEDIA_TYPES = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];
const MAX_ACCEPTS = 100;

/**
 * Makes the handler of GraphQL requests. What gateways send, a POST of an operation that was asked before, is
 * executed at once; Apollo Server does all else.
 *
 * @param hasCors - whether answers have headers for pages of other origins
 */
export function graphqlHandler(
  { server, known }: GraphQLServer,
  createContext: (request: FastifyRequest, reply: FastifyReply) => Context | Promise<Context>,
  hasCors: boolean,
) {
  const apollo = fastifyApolloHandler(server, {
    context: async (request, reply) => createContext(request, reply),
  });
  const mediaTypes = new LRUCache<string, string>({
    max: MAX_ACCEPTS,
    memoMethod: (accept) => new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES) ?? '',
  });

  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { method, headers, body } = request;
    const mediaType = mediaTypes.memo(headers.accept ?? '');
    const isTraced = headers['apollo-federation-include-trace'] !== undefined;
    if (method === 'POST' && mediaType && !isTraced && typeof body === 'object' && body !== null) {
      const answer = await known.answer(body as Parameters, () => createContext(request, reply));
      if (answer !== undefined) {
        respond(reply, mediaType, answer, hasCors);
        return reply;
      }
    }
    return apollo.call(request.server, request, reply);
  };
}

const SECURITY_HEADERS = Object.entries(securityHeaders).flat();

/** Answers without the hooks and checks that fastify has for what a handler gives back. */
function respond(reply: FastifyReply, mediaType: string, body: string, hasCors: boolean): void {
  const length = String(Buffer.byteLength(body));
  const headers = SECURITY_HEADERS.concat('content-type', mediaType, 'content-length', length);
  // Nothing but CORS has set any by now; to ask costs more than to know.
  if (hasCors)
    for (const [name, value] of Object.entries(reply.getHeaders())) headers.push(name, String(value));
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, headers);
  // Node would write its end as a second piece, which takes longer to put together than what is written.
  raw.socket?.cork();
  raw.write(body);
  raw.socket?.uncork();
  raw.end();
}
