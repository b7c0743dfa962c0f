import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { AuditTrail } from './audit/trail.ts';
import { trusted, type Caller } from './auth/caller.ts';
import type { TokenVerifier } from './auth/token-verifier.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
import type { BudgetLimits } from './graphql/budget.ts';
import { createContext, type Context, type Services } from './graphql/context.ts';
import { errorCodes } from './graphql/error-codes.ts';
import { allowOrigins } from './http/cors.ts';
import { acceptCompressedBodies } from './http/compressed-bodies.ts';
import { handleErrors } from './http/error-handler.ts';
import { createErrorSender } from './http/error-response.ts';
import { serveExplorer, type Explorer } from './http/explorer/serve.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { healthRoutes } from './http/health-routes.ts';
import { trackInFlight, type InFlightOptions } from './http/in-flight.ts';
import { shedLoad, watchEventLoop } from './http/load-shedding.ts';
import { recordRequestMetrics } from './http/request-metrics.ts';
import { requireRouterSecret } from './http/router-secret.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import type { RateLimits } from './rate-limit/limits.ts';
import { clientName } from './telemetry/client-name.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { forwardedTraceparent, traceId } from './telemetry/traceparent.ts';
import type { Traces } from './telemetry/traces.ts';
import { isDocumented, type VendorClient } from './vendor-client/index.ts';
import { version } from './version.ts';

/** Parts of the subgraph. */
export interface ServerOptions extends InFlightOptions {
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
  /** How much one request may cost. Default: 300 calls to the vendor, 20,000 list items, 1,000 representations. */
  readonly budget?: BudgetLimits | undefined;
  /** Whether the schema can be asked for, and errors may hint at it. */
  readonly introspection: boolean;
  /** The page that a browser is given at `/graphql`; absent: none. */
  readonly explorer?: Explorer | undefined;
  /** The origins whose pages may call GraphQL from a browser. */
  readonly corsOrigins: readonly string[];
  /** What `/readyz` answers. */
  readonly isReady: () => boolean;
  /** How many lines of the log were dropped. Default: none can be. */
  readonly droppedLogLines?: () => number;
  /** Makes spans; absent: there are none. */
  readonly traces?: Traces | undefined;
  /** Whether the vendor is told of the trace, by the header `traceparent`. Default: it isn't. */
  readonly vendorTrace?: boolean;
  /** How late the event loop may be before GraphQL requests are turned away, in milliseconds. Default: 500. */
  readonly maxEventLoopDelayMs?: number;
  /** How long a client may take to send its request, and half of it for the headers. Default: 10,000. */
  readonly requestTimeoutMs?: number;
  /** How many connections there may be at once; more are closed. Default: no limit. */
  readonly maxConnections?: number | undefined;
}

const MAX_BODY_BYTES = 2 ** 20;

const noSchemas = () => () => {
  throw new Error('no route has a schema');
};

/** Creates the HTTP server with GraphQL at `/graphql`, `/livez`, `/readyz` and `/metrics`. It doesn't listen yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { vendor, log, audit, routerSecrets, tokens, rateLimits, introspection, explorer } = options;
  const metrics = createMetrics({
    version,
    circuit: () => vendor.breakerState,
    load: () => vendor.load,
    keysFetchedAt: tokens?.keysFetchedAt,
    errorCodes: Object.keys(errorCodes),
    isDocumented,
    droppedLogLines: options.droppedLogLines,
  });
  const { apollo, operations } = await createApolloServer({ introspection, logger: log });
  const app = createFastify(options);
  const sendError = createErrorSender((code) => {
    metrics.error(code);
  });

  const inFlight = trackInFlight(app, options);
  const isOverloaded = watchEventLoop(app, options.maxEventLoopDelayMs ?? 500);
  setSecurityHeaders(app);
  recordRequestMetrics(app, metrics);
  handleErrors(app, sendError);
  if (explorer) serveExplorer(app, explorer, { routerSecret: routerSecrets.length > 0, token: !!tokens });
  healthRoutes(app, { isReady: options.isReady, vendor, tokens, rateLimits, metrics: metrics.registry });
  await app.register(async (scope) => {
    await allowOrigins(scope, options.corsOrigins);
    await acceptCompressedBodies(scope);
    graphqlRoute(scope, {
      url: '/graphql',
      onRequest: [requireRouterSecret(routerSecrets, sendError), shedLoad(isOverloaded, sendError)],
      apollo,
      operations,
      createContext: contextFactory({ ...options, metrics }),
      inFlight,
      sendError,
    });
  });
  app.addHook('onClose', async () => {
    await apollo.stop();
    await vendor.close();
    await rateLimits.close();
    await audit.close();
  });
  return app;
}

function createFastify({ log, requestTimeoutMs = 10_000, maxConnections }: ServerOptions): FastifyInstance {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: ({ headers }) => traceId(headers['traceparent']),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: requestTimeoutMs,
    // Node.js enforces the request timeout only where it is the longer one, and checks every 30 s by default.
    http: { headersTimeout: requestTimeoutMs / 2, connectionsCheckingInterval: requestTimeoutMs / 5 },
    forceCloseConnections: 'idle',
    // A request that comes while the server drains gets a GraphQL response, not a 503.
    return503OnClosing: false,
    // No route has a schema, and what would compile one takes a tenth of the start.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  });
  if (maxConnections !== undefined) app.server.maxConnections = maxConnections;
  return app;
}

/** Creates the function that creates the context of a request: the caller is authenticated, a span started. */
function contextFactory(options: ServerOptions & Pick<Services, 'metrics'>) {
  const { tokens, traces, vendorTrace = false } = options;
  const services: Services = { ...options, vendorTrace };
  return ({ id: traceId, headers, log }: FastifyRequest, signal: AbortSignal): Context | Promise<Context> => {
    const startedAt = performance.now();
    const span = traces?.request(traceId, headers);
    const create = (caller: Caller | undefined) =>
      createContext(services, {
        startedAt,
        span,
        traceparent:
          vendorTrace && !traces ? forwardedTraceparent(traceId, headers['traceparent']) : undefined,
        caller,
        traceId,
        log,
        clientName: clientName(headers),
        signal,
      });
    const caller = tokens ? tokens.authenticate(headers.authorization, log) : trusted;
    return caller instanceof Promise ? caller.then(create) : create(caller);
  };
}
