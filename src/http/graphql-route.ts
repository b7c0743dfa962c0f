import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { executeOperation } from '../graphql/execute-operation.ts';
import type { CachedOperation, GraphQLParams, OperationCache } from '../graphql/operation-cache.ts';
import { ExecutionError } from './error-handler.ts';
import type { SendError } from './error-response.ts';
import type { InFlight } from './in-flight.ts';

/** Media types of a response, the preferred one first (GraphQL over HTTP). */
const MEDIA_TYPES = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];
const MAX_ACCEPT_HEADERS = 100;
/** Apollo Server executes no GET without one of these (CSRF prevention). */
const CSRF_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight'];

export interface GraphQLRouteOptions {
  /** Hooks that can refuse a request before its body is read. */
  readonly onRequest: onRequestHookHandler[];
  readonly apollo: ApolloServer<Context>;
  readonly operations: OperationCache;
  readonly createContext: (request: FastifyRequest, signal: AbortSignal) => Promise<Context>;
  readonly inFlight: InFlight;
  readonly sendError: SendError;
}

/** Adds `/graphql`: it executes cached operations, and hands all other requests to Apollo Server. */
export function graphqlRoute(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { onRequest, apollo, operations, createContext, inFlight, sendError } = options;
  const mediaTypes = new LRUCache<string, string>({
    max: MAX_ACCEPT_HEADERS,
    memoMethod: (accept) => new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES) ?? '',
  });
  const byApollo = fastifyApolloHandler(apollo, {
    context: (request) => createContext(request, inFlight.signalOf(request)),
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest,
    async handler(request, reply) {
      // Before execution: a mutation that was done must not be answered with 406.
      const mediaType = mediaTypes.memo(request.headers.accept ?? '*/*');
      if (mediaType === '') {
        const message = `The Accept header must allow one of ${MEDIA_TYPES.join(', ')}.`;
        return sendError(request, reply, { status: 406, code: 'BAD_REQUEST', message });
      }
      const cached = findCached(request, operations);
      if (cached) reply.type(mediaType);
      try {
        const answer = cached
          ? createContext(request, inFlight.signalOf(request)).then((context) =>
              executeOperation(cached, context),
            )
          : byApollo.call(app, request, reply);
        return await inFlight.untilDeadline(request, answer);
      } catch (cause) {
        const mayHaveMutated = cached
          ? cached.operation.operation === OperationTypeNode.MUTATION
          : request.method === 'POST';
        throw new ExecutionError('an operation was executed without a response', { mayHaveMutated, cause });
      }
    },
  });
}

/** Finds the cached operation of a request; undefined if Apollo Server has to answer. */
function findCached(request: FastifyRequest, operations: OperationCache): CachedOperation | undefined {
  const { method, headers } = request;
  if (headers['apollo-federation-include-trace'] !== undefined) return undefined;
  if (method === 'POST') return isObject(request.body) ? operations.find(request.body) : undefined;
  if (!CSRF_HEADERS.some((name) => headers[name])) return undefined;
  const { variables, extensions, ...params } = request.query as GraphQLParams;
  const cached = operations.find({ ...params, variables: parsed(variables), extensions: parsed(extensions) });
  // Apollo Server refuses a mutation by GET with 405.
  return cached?.operation.operation === OperationTypeNode.QUERY ? cached : undefined;
}

const isObject = (body: unknown): body is GraphQLParams =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** Parses a JSON parameter of a GET. One that is not JSON is returned unchanged: Apollo Server refuses it. */
function parsed(parameter: unknown): unknown {
  if (typeof parameter !== 'string') return parameter;
  try {
    return JSON.parse(parameter);
  } catch {
    return parameter;
  }
}
