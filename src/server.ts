import type { IncomingHttpHeaders } from 'node:http';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { trusted, type Caller } from './auth/caller.ts';
import { createRouterSecretCheck } from './http/router-secret.ts';
import type { TokenVerifier } from './auth/token-verifier.ts';
import { serveExplorer, type Explorer } from './http/explorer/serve.ts';
import { createContext, type Services } from './graphql/context.ts';
import { errorCodes } from './graphql/error-codes.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
import { continueBegun } from './http/begun.ts';
import { allowOrigins } from './http/cors.ts';
import { createErrorHandler, errorBody } from './http/error-handler.ts';
import { putFastPathBefore, type RequestParts } from './http/fast-path.ts';
import { measureRequests } from './http/request-metrics.ts';
import { watchPending } from './http/in-flight.ts';
import { watchEventLoop } from './http/load-shedding.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import type { RateLimits } from './rate-limit/limits.ts';
import type { AuditTrail } from './audit/trail.ts';
import { clientName } from './telemetry/client-name.ts';
import { RequestLog } from './telemetry/logger.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { passedOn, traceId } from './telemetry/traceparent.ts';
import type { Traces } from './telemetry/traces.ts';
import { isDocumented, type VendorClient } from './vendor-client/index.ts';
import { version } from './version.ts';

/** What the subgraph is made of. */
export interface ServerOptions {
  /** Closed with the app. */
  readonly vendor: VendorClient;
  readonly log: FastifyBaseLogger;
  /** Has a record before and after every cancel. Closed with the app. */
  readonly audit: AuditTrail;
  /** A request must carry one of them in `Router-Authorization`; with none, anybody may call. */
  readonly routerSecrets: readonly string[];
  /** Tell who calls; absent: no token is needed, and whoever may call at all may do everything. */
  readonly tokens?: TokenVerifier | undefined;
  /** Closed with the app. */
  readonly rateLimits: RateLimits;
  /** Whether the schema can be asked for, and errors may hint at it. */
  readonly introspection: boolean;
  /** The page that a browser is given at `/graphql`; absent: none. */
  readonly explorer?: Explorer | undefined;
  /** The origins whose pages may call GraphQL from a browser. */
  readonly corsOrigins: readonly string[];
  /** What `/readyz` answers. */
  readonly isReady: () => boolean;
  /** Makes spans; absent: there are none. */
  readonly traces?: Traces | undefined;
  /** Whether the vendor is told of the trace, by the header `traceparent`. Default: it isn't. */
  readonly vendorTrace?: boolean;
  /** How late the event loop may be before GraphQL requests are turned away, in milliseconds. Default: 500. */
  readonly maxEventLoopDelayMs?: number;
  /** How long a client may take to send its request, and half of it for the headers. Default: 10,000. */
  readonly requestTimeoutMs?: number;
}

const MAX_BODY_BYTES = 2 ** 20;

const noSchemas = () => () => {
  throw new Error('no route has a schema');
};

/** Builds the HTTP server with GraphQL at `/graphql`, `/livez`, `/readyz` and `/metrics`. It doesn't listen yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { vendor, log, audit, routerSecrets, tokens, rateLimits, introspection, explorer } = options;
  const { corsOrigins, isReady } = options;
  const { traces, vendorTrace = false, maxEventLoopDelayMs = 500, requestTimeoutMs = 10_000 } = options;
  const graphql = await createApolloServer({ introspection, logger: log });
  const pending = watchPending();
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: ({ begun, headers }) => begun?.traceId ?? traceId(headers['traceparent']),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: requestTimeoutMs,
    // Node enforces the request's timeout only where it is the longer one, and looks every 30 s unless told.
    http: { headersTimeout: requestTimeoutMs / 2, connectionsCheckingInterval: requestTimeoutMs / 5 },
    forceCloseConnections: 'idle',
    // Who still has a connection while the app closes is answered as GraphQL, not with a 503.
    return503OnClosing: false,
    // No route has a schema, and what would compile one takes a tenth of the start.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  });
  setSecurityHeaders(app);
  continueBegun(app);
  app.addHook('onRequest', (_request, { raw }, done) => {
    pending.begin(raw);
    done();
  });
  app.addHook('preClose', (done) => {
    pending.close(app.server);
    done();
  });
  const metrics = createMetrics({
    version,
    circuit: () => vendor.breakerState,
    load: () => vendor.load,
    keysFetchedAt: tokens?.keysFetchedAt,
    errorCodes: Object.keys(errorCodes),
    isDocumented,
  });
  app.setErrorHandler(
    createErrorHandler((code) => {
      metrics.error(code);
    }),
  );
  measureRequests(app, metrics);
  const isLate = await watchEventLoop(app, maxEventLoopDelayMs);
  if (explorer) serveExplorer(app, explorer, { routerSecret: routerSecrets.length > 0, token: !!tokens });
  const services: Services = { vendor, audit, metrics, rateLimits, vendorTrace };
  const mayCall = createRouterSecretCheck(routerSecrets);
  const isOfRouter = (headers: IncomingHttpHeaders) =>
    routerSecrets.length === 0 || mayCall(headers['router-authorization']);
  const contextOf = ({ headers, traceId, signal }: RequestParts) => {
    const startedAt = performance.now();
    const requestLog = new RequestLog(log, traceId);
    const span = traces?.request(traceId, headers);
    const begin = (caller: Caller | undefined) =>
      createContext(services, {
        startedAt,
        span,
        traceparent: vendorTrace && !traces ? passedOn(traceId, headers['traceparent']) : undefined,
        caller,
        traceId,
        log: requestLog,
        clientName: clientName(headers),
        signal,
      });
    const caller = tokens ? tokens.authenticate(headers.authorization, requestLog) : trusted;
    return caller instanceof Promise ? caller.then(begin) : begin(caller);
  };
  await app.register(async (scope) => {
    await allowOrigins(scope, corsOrigins);
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      onRequest(request, reply, done) {
        const { id: traceId, headers, log } = request;
        if (!isOfRouter(headers)) {
          log.warn('refused: no valid Router-Authorization');
          metrics.error('UNAUTHENTICATED');
          const message = 'Only the router may call this service: send the operation to the supergraph.';
          reply.code(401).send(errorBody(message, { code: 'UNAUTHENTICATED', retryable: false, traceId }));
        } else if (isLate()) {
          metrics.error('VENDOR_OVERLOADED');
          const message = 'This service is too busy: the operation was not begun, so nothing was sent.';
          const about = { outcome: 'NOT_SENT', retryable: true, traceId } as const;
          reply.send(errorBody(message, { code: 'VENDOR_OVERLOADED', ...about }));
        } else done();
      },
      handler: fastifyApolloHandler(graphql.server, {
        context: async ({ headers, id, raw: { begun } }, { raw }) =>
          begun?.context ?? contextOf({ headers, traceId: id, signal: pending.begin(raw) }),
      }),
    });
  });

  putFastPathBefore(app, {
    url: '/graphql',
    maxBodyBytes: MAX_BODY_BYTES,
    known: graphql.known,
    begin: (response) => pending.begin(response),
    admits: (headers) => isOfRouter(headers) && !isLate(),
    createContext: contextOf,
    hasCors: corsOrigins.length > 0,
    answered(seconds) {
      metrics.http('POST', '/graphql', 200, seconds);
    },
  });
  app.get('/livez', () => ({ status: 'ok', version }));
  app.get('/readyz', (_, reply) => {
    const keys = tokens?.keys();
    const ready = isReady() && keys !== 'missing';
    // A vendor that is down makes no replica unready: all would be, and none could say so.
    return reply.code(ready ? 200 : 503).send({
      status: ready ? 'ready' : 'not ready',
      vendor: vendor.breakerState,
      ...(keys !== 'fresh' && { keys }),
      // Each replica goes by its own count then.
      ...(rateLimits.shared === 'unreachable' && { redis: 'unreachable' }),
    });
  });

  app.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()));

  app.addHook('onClose', async () => {
    await graphql.server.stop();
    await vendor.close();
    await rateLimits.close();
    await audit.close();
  });
  return app;
}
