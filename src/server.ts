import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import { trusted } from './auth/caller.ts';
import type { TokenVerifier } from './auth/token-verifier.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
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
import { clientName } from './telemetry/client-name.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { forwardedTraceparent, traceId } from './telemetry/traceparent.ts';
import type { Traces } from './telemetry/traces.ts';
import { isDocumented } from './vendor-client/index.ts';
import { version } from './version.ts';

/** The parts and settings of the server. It closes `vendor`, `audit` and `rateLimits`. */
export interface ServerOptions extends InFlightOptions, Omit<Services, 'metrics'> {
  readonly log: FastifyBaseLogger;
  /** A request must have one of these in `Router-Authorization`. Empty: every request is accepted. */
  readonly routerSecrets: readonly string[];
  /** Default: no token is required, and every caller has all scopes. */
  readonly tokens?: TokenVerifier | undefined;
  /** Whether introspection is allowed, and errors may suggest names of the schema. */
  readonly introspection: boolean;
  /** The page for browsers at `/graphql`. Default: none. */
  readonly explorer?: Explorer | undefined;
  /** The origins whose pages may call `/graphql` from a browser. */
  readonly corsOrigins: readonly string[];
  /** The answer of `/readyz`, unless keys are missing. */
  readonly isReady: () => boolean;
  /** How many log lines were dropped since the start. Default: none. */
  readonly droppedLogLines?: () => number;
  /** Default: no spans. */
  readonly traces?: Traces | undefined;
  /** Whether the vendor gets the header `traceparent`. Default: false. */
  readonly vendorTrace?: boolean;
  /** The mean delay of the event loop above which GraphQL requests are refused, in milliseconds. Default: 500. */
  readonly maxEventLoopDelayMs?: number;
  /** How long a client may take to send a request, in milliseconds; half of it for the headers. Default: 10,000. */
  readonly requestTimeoutMs?: number;
  /** The most connections at once; more are closed. Default: no limit. */
  readonly maxConnections?: number | undefined;
}

const MAX_BODY_BYTES = 2 ** 20;

const noSchemas = () => () => {
  throw new Error('no route has a schema');
};

/** Creates the HTTP server with `/graphql`, `/livez`, `/readyz` and `/metrics`; it does not listen yet. */
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
  const { apollo, operations } = await createApolloServer(introspection, log);
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
    // While the server drains, a request gets a GraphQL response, not a 503.
    return503OnClosing: false,
    // No route has a schema, and loading the compilers takes a tenth of the start.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  });
  if (maxConnections !== undefined) app.server.maxConnections = maxConnections;
  return app;
}

/** Creates the function that starts the span of a request, authenticates its caller and creates its context. */
function contextFactory(options: ServerOptions & Services) {
  const { tokens, traces, vendorTrace = false } = options;
  return async ({ id: traceId, headers, log }: FastifyRequest, signal: AbortSignal): Promise<Context> => {
    const startedAt = performance.now();
    const span = traces?.request(traceId, headers);
    const caller = tokens ? await tokens.authenticate(headers.authorization, log) : trusted;
    return createContext(options, {
      caller,
      startedAt,
      clientName: clientName(headers),
      traceId,
      signal,
      log,
      span,
      traceparent: vendorTrace ? forwardedTraceparent(traceId, headers['traceparent']) : undefined,
    });
  };
}
