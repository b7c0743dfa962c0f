import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const CANCELS = ['cancelPickupCode', 'cancelAllPickupCodes'] as const;
const CANCEL_OUTCOMES = ['ACKNOWLEDGED', 'INFERRED', 'REJECTED', 'NOT_SENT', 'UNKNOWN'] as const;
const AUDIT_EVENTS = ['intent', 'outcome'] as const;
const CIRCUIT_STATES = ['closed', 'half-open', 'open'] as const;
/** RFC 9110 and PATCH; OpenTelemetry counts any other as `_OTHER`. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];
/** OpenTelemetry's buckets of `http.server.request.duration`, in seconds; a call's deadline is between the last two. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** The worst outcome among a request's errors, or `ERROR` where they have none. */
export type RequestOutcome = 'OK' | 'ERROR' | 'NOT_SENT' | 'REJECTED' | 'UNKNOWN';
/** The outcome of a call to the vendor, or of one attempt of it. */
type VendorOutcome = 'OK' | 'INFERRED' | 'REJECTED' | 'NOT_SENT' | 'UNKNOWN';

/** What gauges are read from, and the values that labels can have. */
export interface MetricsSources {
  readonly version: string;
  readonly circuit: () => (typeof CIRCUIT_STATES)[number];
  readonly load: () => Readonly<Record<'inFlight' | 'waiting' | 'maxInFlight' | 'maxWaiting', number>>;
  /** When the JWKS was fetched, in milliseconds since 1970, or 0 before that. Absent where none is fetched. */
  readonly keysFetchedAt?: (() => number) | undefined;
  /** Every documented `extensions.code`; any other is counted as `other`. */
  readonly errorCodes: readonly string[];
  /** Whether the vendor's documentation has a code; any other is counted as `other`. */
  readonly isDocumented: (vendorCode: number) => boolean;
  /** How many lines of the log were dropped since the start. Absent where none can be. */
  readonly droppedLogLines?: (() => number) | undefined;
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Creates the metrics of a process and of Node.js. Every label value is one of few: ours, the schema's or documented. */
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

  // Series that exist from the start: rate() and increase() don't see the first event of a new one.
  for (const event of AUDIT_EVENTS) auditFailures.inc({ event }, 0);
  for (const operation of CANCELS)
    for (const outcome of CANCEL_OUTCOMES) cancels.inc({ operation, outcome }, 0);
  const known = new Set(sources.errorCodes);
  for (const code of [...known, 'other']) errors.inc({ code }, 0);

  return {
    registry,
    /** An HTTP request was answered. @param route - as declared; absent where no route matches */
    http(method: string, route: string | undefined, status: number, seconds: number): void {
      const http_request_method = METHODS.includes(method) ? method : '_OTHER';
      const labels = { http_request_method, http_route: route ?? '', http_response_status_code: status };
      http.observe(labels, seconds);
    },
    /** A GraphQL request was answered. @param operation - a root field of the schema, `several` or `none` */
    request(operation: string, outcome: RequestOutcome, seconds: number): void {
      request.observe({ operation, outcome }, seconds);
    },
    /** An error was answered. @param code - its `extensions.code` */
    error(code: string): void {
      errors.inc({ code: known.has(code) ? code : 'other' });
    },
    cancel(operation: (typeof CANCELS)[number], outcome: (typeof CANCEL_OUTCOMES)[number]): void {
      cancels.inc({ operation, outcome });
    },
    /** A call to the vendor has ended, its waiting and all its attempts. @param operation - a method of the client */
    vendorCall(operation: string, outcome: VendorOutcome, seconds: number): void {
      vendorCall.observe({ operation, outcome }, seconds);
    },
    /** One request of a call to the vendor has ended. */
    vendorAttempt(operation: string, outcome: VendorOutcome, seconds: number): void {
      vendorAttempt.observe({ operation, outcome }, seconds);
    },
    /** It failed. @param vendorCode - absent where there was no answer that could be read */
    vendorFailure(operation: string, code: string, vendorCode: number | undefined): void {
      const documented = vendorCode === undefined ? 'none' : sources.isDocumented(vendorCode) && vendorCode;
      vendorFailures.inc({ operation, code, vendor_code: documented || 'other' });
    },
    /** A record of the audit trail could not be written. */
    auditFailure(event: (typeof AUDIT_EVENTS)[number]): void {
      auditFailures.inc({ event });
    },
  };
}

/** Registers what is read only when `/metrics` is. */
function registerGauges(registers: Registry[], sources: MetricsSources) {
  const { version, circuit, load, keysFetchedAt, droppedLogLines = () => 0 } = sources;
  new Counter({
    name: 'vending_log_lines_dropped_total',
    help: 'Log lines that were dropped because standard output is read too slowly or not at all.',
    registers,
    collect() {
      this.reset();
      this.inc(droppedLogLines());
    },
  });
  new Gauge({
    name: 'vending_build_info',
    help: 'Always 1; the labels have the versions of the service and of Node.js.',
    labelNames: ['version', 'node_version'],
    registers,
  }).set({ version, node_version: process.version }, 1);
  new Gauge({
    name: 'vending_vendor_circuit_state',
    help: 'State of the circuit breaker for calls to the vendor: 1 for the current state, 0 for the others.',
    labelNames: ['state'],
    registers,
    collect() {
      const current = circuit();
      for (const state of CIRCUIT_STATES) this.set({ state }, state === current ? 1 : 0);
    },
  });
  new Gauge({
    name: 'vending_vendor_calls',
    help: 'Current calls to the vendor, in flight and waiting in the queue.',
    labelNames: ['state'],
    registers,
    collect() {
      const { inFlight, waiting } = load();
      this.set({ state: 'in_flight' }, inFlight);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  new Gauge({
    name: 'vending_vendor_calls_max',
    help: 'The most calls to the vendor, in flight (VENDOR_MAX_CONNECTIONS) and waiting (VENDOR_MAX_QUEUE).',
    labelNames: ['state'],
    registers,
    collect() {
      const { maxInFlight, maxWaiting } = load();
      this.set({ state: 'in_flight' }, maxInFlight);
      this.set({ state: 'waiting' }, maxWaiting);
    },
  });
  if (!keysFetchedAt) return;
  new Gauge({
    name: 'vending_jwks_fetched_timestamp_seconds',
    help: 'Time of the last successful fetch of the keys that verify tokens, in seconds since 1970; 0 before the first one. Their age is time() minus this. Absent where no keys are fetched.',
    registers,
    collect() {
      this.set(keysFetchedAt() / 1000);
    },
  });
}
