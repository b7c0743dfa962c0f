import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { parse } from 'secure-json-parse';
import type { Context } from '../graphql/context.ts';
import type { OperationCache, GraphQLParams } from '../graphql/operation-cache.ts';
import { traceId } from '../telemetry/traceparent.ts';
import type { Signal } from '../vendor-client/index.ts';
import type { Begun } from './begun.ts';
import { securityHeaders } from './security-headers.ts';

/** What a response to an operation can be, the first where it doesn't matter (GraphQL over HTTP). */
const MEDIA_TYPES = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];
const MAX_ACCEPTS = 100;
const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;

/** What belongs to one request that is to be executed. */
export interface RequestParts {
  readonly headers: IncomingHttpHeaders;
  readonly traceId: string;
  readonly signal: Signal;
}

/** What the fast path is made of. */
export interface FastPathOptions {
  readonly url: string;
  /** What is longer is left to fastify, in bytes. */
  readonly maxBodyBytes: number;
  readonly known: OperationCache;
  /** Gives a response the signal that is aborted when nobody waits for it any more. */
  readonly begin: (response: ServerResponse) => Signal;
  /** Whether a request may be executed at all; fastify refuses what may not. */
  readonly admits: (headers: IncomingHttpHeaders) => boolean;
  readonly createContext: (request: RequestParts) => Context | Promise<Context>;
  /** Whether there are origins whose pages may call: their requests are left to fastify, and caches are told. */
  readonly hasCors: boolean;
  /** Is told of an answer. @param seconds - since the headers came */
  readonly answered: (seconds: number) => void;
}

/**
 * Answers what gateways send, a POST of an operation that was asked before, without fastify and Apollo Server. All
 * that is unusual is left to them (ADR 32).
 */
export function putFastPathBefore(app: FastifyInstance, options: FastPathOptions): void {
  const { url, maxBodyBytes, known, begin, admits, createContext, hasCors, answered } = options;
  const mediaTypes = new LRUCache<string, string>({
    max: MAX_ACCEPTS,
    memoMethod: (accept) => new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES) ?? '',
  });
  const mediaTypeOf = ({ accept = '*/*' }: IncomingHttpHeaders) => mediaTypes.memo(accept);
  /** Name, value, name, value; those that are the same for all after the two of each. */
  const headersOfAll = Object.entries({
    'content-type': '',
    'content-length': '',
    ...securityHeaders,
    ...(hasCors && { vary: 'Origin' }),
  }).flat();

  function respond(response: ServerResponse, mediaType: string, body: string): void {
    const length = Buffer.byteLength(body);
    const headers = headersOfAll.slice();
    headers[1] = mediaType;
    headers[3] = String(length);
    response.writeHead(200, headers);
    // Node would write its end as a second piece, which takes longer to put together than what is written.
    response.socket?.cork();
    response.write(body, length === body.length ? 'latin1' : 'utf8');
    response.socket?.uncork();
    response.end();
  }

  function isUsual({ method, url: of, headers }: IncomingMessage): boolean {
    return (
      method === 'POST' &&
      of === url &&
      JSON_TYPE.test(headers['content-type'] ?? '') &&
      Number(headers['content-length']) <= maxBodyBytes &&
      headers['apollo-federation-include-trace'] === undefined &&
      !(hasCors && headers.origin !== undefined)
    );
  }

  const [fastify = noServer] = app.server.listeners('request') as RequestListener[];

  function take(request: IncomingMessage, response: ServerResponse, mediaType: string): void {
    const { headers } = request;
    const startedAt = performance.now();
    const signal = begin(response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      const id = traceId(headers['traceparent']);
      let context: Begun['context'];
      const leave = (failed?: Begun['failed']) => {
        request.begun = { startedAt, traceId: id, body, context, failed };
        fastify(request, response);
      };
      const answering = known.answer(
        parametersOf(body),
        () => (context = createContext({ headers, traceId: id, signal })),
      );
      if (!answering) {
        leave();
        return;
      }
      answering.then(
        (answer) => {
          if (answer === undefined) {
            leave();
            return;
          }
          respond(response, mediaType, answer);
          answered((performance.now() - startedAt) / 1000);
        },
        (error: unknown) => {
          leave({ error });
        },
      );
    });
  }

  app.server.removeListener('request', fastify).on('request', (request, response) => {
    const mediaType = isUsual(request) && admits(request.headers) && mediaTypeOf(request.headers);
    if (mediaType) take(request, response, mediaType);
    else fastify(request, response);
  });
}

const noServer = () => {
  throw new Error('the app has no server yet');
};

/** What can't be read has no parameters; fastify says what is wrong with it. */
function parametersOf(body: Buffer): Partial<GraphQLParams> {
  try {
    const read: unknown = parse(body.toString());
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
