import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { registerGauges, type GaugeSources } from './gauges.ts';

const CANCELS = ['cancelPickupCode', 'cancelAllPickupCodes'] as const;
const CANCEL_OUTCOMES = ['ACKNOWLEDGED', 'INFERRED', 'REJECTED', 'NOT_SENT', 'UNKNOWN'] as const;
const AUDIT_EVENTS = ['intent', 'outcome'] as const;
/** The methods of RFC 9110, and PATCH; OpenTelemetry counts others as `_OTHER`. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];
/** OpenTelemetry's buckets of `http.server.request.duration`, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** The worst outcome of a request's errors; `ERROR` if they have none. */
export type RequestOutcome = 'OK' | 'ERROR' | 'NOT_SENT' | 'REJECTED' | 'UNKNOWN';
/** The outcome of a call to the vendor, or of one attempt. */
type VendorOutcome = 'OK' | 'INFERRED' | 'REJECTED' | 'NOT_SENT' | 'UNKNOWN';

export interface MetricsSources extends GaugeSources {
  /** Every documented `extensions.code`; others are counted as `other`. */
  readonly errorCodes: readonly string[];
  /** Whether the vendor documents a code; others are counted as `other`. */
  readonly isDocumented: (vendorCode: number) => boolean;
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Creates the metrics of the service and of Node.js. Labels have few values: ours, the schema's, or documented ones. */
export function createMetrics(sources: MetricsSources) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  registerGauges(registers, sources);

  const counter = <L extends string>(name: string, labelNames: readonly L[], help: string) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <L extends string>(name: string, labelNames: readonly L[], help: string) =>
    new Histogram({ name, help, labelNames, registers, buckets: BUCKETS });

  const http = histogram(
    'http_server_request_duration_seconds',
    ['http_request_method', 'http_route', 'http_response_status_code'],
    'Duration of HTTP requests, from the request headers to the response.',
  );
  const request = histogram(
    'vending_graphql_request_duration_seconds',
    ['operation', 'outcome'],
    'Duration of GraphQL requests. operation: the root field, several, or none without a valid operation. outcome: OK; the worst outcome of its mutations (UNKNOWN, REJECTED, NOT_SENT); or ERROR.',
  );
  const errors = counter(
    'vending_graphql_errors_total',
    ['code'],
    'Errors in responses, by extensions.code; other for an undocumented one.',
  );
  const cancels = counter(
    'vending_cancels_total',
    ['operation', 'outcome'],
    'Cancels by outcome, as in the audit trail; each item of cancelPickupCodes is a cancelPickupCode. UNKNOWN: it may have been done; look it up with audit:resolve.',
  );
  const vendorCall = histogram(
    'vending_vendor_call_duration_seconds',
    ['operation', 'outcome'],
    'Duration of calls to the vendor, queueing and all attempts included. operation: the method of the vendor client. INFERRED: a cancel whose response was lost, with no usable code left.',
  );
  const vendorAttempt = histogram(
    'vending_vendor_attempt_duration_seconds',
    ['operation', 'outcome'],
    'Duration of the single requests to the vendor; a retried call has several.',
  );
  const vendorFailures = counter(
    'vending_vendor_failures_total',
    ['operation', 'code', 'vendor_code'],
    "Failed requests to the vendor, by extensions.code and the vendor's code: a documented one, other, or none without a readable response.",
  );
  const auditFailures = counter(
    'vending_audit_failures_total',
    ['event'],
    'Audit records that could not be written. intent: the cancel was refused. outcome: the caller got the correct result, and the log has the content of the record.',
  );

  // All series exist from the start: rate() and increase() do not see the first event of a new one.
  for (const event of AUDIT_EVENTS) auditFailures.inc({ event }, 0);
  for (const operation of CANCELS)
    for (const outcome of CANCEL_OUTCOMES) cancels.inc({ operation, outcome }, 0);
  const known = new Set(sources.errorCodes);
  for (const code of [...known, 'other']) errors.inc({ code }, 0);

  const observer =
    (histogram: Histogram<'operation' | 'outcome'>) =>
    (operation: string, outcome: VendorOutcome, seconds: number): void => {
      histogram.observe({ operation, outcome }, seconds);
    };

  return {
    registry,
    /** Records an HTTP request. @param route - as declared; undefined if no route matches */
    http(method: string, route: string | undefined, status: number, seconds: number): void {
      const http_request_method = METHODS.includes(method) ? method : '_OTHER';
      const labels = { http_request_method, http_route: route ?? '', http_response_status_code: status };
      http.observe(labels, seconds);
    },
    /** Records a GraphQL request. @param operation - a root field of the schema, `several` or `none` */
    request(operation: string, outcome: RequestOutcome, seconds: number): void {
      request.observe({ operation, outcome }, seconds);
    },
    /** Counts an error of a response. @param code - its `extensions.code` */
    error(code: string): void {
      errors.inc({ code: known.has(code) ? code : 'other' });
    },
    cancel(operation: (typeof CANCELS)[number], outcome: (typeof CANCEL_OUTCOMES)[number]): void {
      cancels.inc({ operation, outcome });
    },
    /** Records a call to the vendor, with its waiting and all attempts, by the method of the client. */
    vendorCall: observer(vendorCall),
    vendorAttempt: observer(vendorAttempt),
    /** Counts a failed request to the vendor. @param vendorCode - undefined without a readable response */
    vendorFailure(operation: string, code: string, vendorCode: number | undefined): void {
      const documented = vendorCode === undefined ? 'none' : sources.isDocumented(vendorCode) && vendorCode;
      vendorFailures.inc({ operation, code, vendor_code: documented || 'other' });
    },
    auditFailure(event: (typeof AUDIT_EVENTS)[number]): void {
      auditFailures.inc({ event });
    },
  };
}
