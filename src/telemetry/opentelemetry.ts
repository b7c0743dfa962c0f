import { setTimeout as sleep } from 'node:timers/promises';
import {
  createTraceState,
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, RandomIdGenerator } from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';
import { formatTraceparent, parseTraceparent } from './traceparent.ts';
import type { AttemptAttributes, RequestSpan, SpanEnd, Traces } from './traces.ts';

// Imported only if tracing is on: the SDK takes time to load.

/** How long a shutdown waits for the collector, in milliseconds. */
const CLOSE_MS = 2000;
/** Problems with the collector are logged once in this time, in milliseconds. */
const QUIET_MS = 60_000;

export interface TracesOptions {
  readonly version: string;
  /** The base URL of the vendor; spans have its host and port only. */
  readonly vendorUrl: URL;
  readonly log: Pick<Logger, 'warn'>;
}

/**
 * Creates the spans of requests and of attempts, and sends them by OTLP over HTTP as JSON. The SDK reads the variables
 * `OTEL_*` itself: collector, headers, sampling, resource.
 */
export function createTraces({ version, vendorUrl, log }: TracesOptions): Traces {
  diag.setLogger(quietly(log), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  // A trace that starts here gets the id of the request in the log.
  let newTraceId = '';
  const spanIds = new RandomIdGenerator();
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'vending', 'service.version': version }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
    idGenerator: {
      generateTraceId: () => newTraceId,
      generateSpanId: () => spanIds.generateSpanId(),
    },
  });
  const tracer = provider.getTracer('vending', version);
  const vendor: Attributes = {
    'server.address': vendorUrl.hostname,
    'server.port': Number(vendorUrl.port || (vendorUrl.protocol === 'https:' ? 443 : 80)),
  };

  function startAttempt(request: Span, about: AttemptAttributes) {
    const { operation, method, endpoint, attempt, machineNo } = about;
    const attributes: Attributes = {
      ...vendor,
      'http.request.method': method,
      'url.template': endpoint,
      'vending.operation': operation,
      'vending.attempt': attempt,
      ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
      ...(machineNo !== undefined && { 'vending.machine_no': machineNo }),
    };
    const parent = trace.setSpan(ROOT_CONTEXT, request);
    return tracer.startSpan(`${method} ${endpoint}`, { kind: SpanKind.CLIENT, attributes }, parent);
  }

  return {
    request(traceId, headers): RequestSpan {
      const remote = parseTraceparent(headers['traceparent']);
      const tracestate = headers['tracestate'];
      newTraceId = traceId;
      const parent = remote
        ? trace.setSpanContext(ROOT_CONTEXT, {
            traceId: remote.traceId,
            spanId: remote.spanId,
            traceFlags: remote.flags,
            isRemote: true,
            ...(typeof tracestate === 'string' && { traceState: createTraceState(tracestate) }),
          })
        : ROOT_CONTEXT;
      const attributes = { 'http.route': '/graphql' };
      const span = tracer.startSpan('GraphQL', { kind: SpanKind.SERVER, attributes }, parent);
      return {
        attempt(about) {
          const child = startAttempt(span, about);
          const { spanId, traceFlags } = child.spanContext();
          return {
            traceparent: formatTraceparent({ traceId, spanId, flags: traceFlags }),
            end: (result) => {
              end(child, result);
            },
          };
        },
        end({ type, name, field, ...result }) {
          if (type) span.updateName(`${type} ${field}`);
          span.setAttributes({
            'vending.operation': field,
            ...(type && { 'graphql.operation.type': type }),
            ...(name && { 'graphql.operation.name': name }),
          });
          end(span, result);
        },
      };
    },
    async close() {
      const sent = provider.shutdown().then(
        () => true,
        () => false,
      );
      const isSent = await Promise.race([sent, sleep(CLOSE_MS, false, { ref: false })]);
      if (!isSent) log.warn('traces: the collector did not take the last spans in time');
      diag.disable();
    },
  };
}

function end(span: Span, { outcome, code, vendorCode, isFault }: SpanEnd): void {
  span.setAttributes({
    'vending.outcome': outcome,
    ...(code && { 'vending.code': code }),
    ...(vendorCode !== undefined && { 'vending.vendor_code': vendorCode }),
    ...(isFault && { 'error.type': code ?? outcome }),
  });
  if (isFault) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** A collector that is down must not fill the log. */
function quietly(log: Pick<Logger, 'warn'>) {
  let loggedAt = -Infinity;
  const warn = (message: string) => {
    if (performance.now() < loggedAt + QUIET_MS) return;
    loggedAt = performance.now();
    log.warn({ reason: message.slice(0, 500) }, 'traces: spans may be missing at the collector');
  };
  const ignore = () => undefined;
  return { error: warn, warn, info: ignore, debug: ignore, verbose: ignore };
}
