import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { Durations } from './durations.ts';

const CANCELS = ['cancelPickupCode', 'cancelAllPickupCodes'] as const;
/** What became of a cancel, as the audit trail has it. */
const CANCEL_OUTCOMES = ['ACKNOWLEDGED', 'INFERRED', 'REJECTED', 'NOT_SENT', 'UNKNOWN'] as const;
const AUDIT_EVENTS = ['intent', 'outcome'] as const;
const CIRCUIT_STATES = ['closed', 'half-open', 'open'] as const;
/** RFC 9110 and PATCH; OpenTelemetry counts any other as `_OTHER`. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];
/** OpenTelemetry's buckets of `http.server.request.duration`, in seconds; a call's deadline is between the last two. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** The worst that a request's errors say of its mutations, or `ERROR` where they say nothing of that. */
export type RequestOutcome = 'OK' | 'ERROR' | 'NOT_SENT' | 'REJECTED' | 'UNKNOWN';
/** What became of a call to the vendor, or of one attempt of it. */
export type VendorOutcome = 'OK' | 'INFERRED' | 'REJECTED' | 'NOT_SENT' | 'UNKNOWN';

/** What the metrics are read from, and which words their labels can be. */
export interface MetricsSources {
  /** The version of this service. */
  readonly version: string;
  /** Whether calls go to the vendor at the moment. */
  readonly circuit: () => (typeof CIRCUIT_STATES)[number];
  /** The calls to the vendor that are in flight and that wait, and how many there may be. */
  readonly load: () => Readonly<Record<'inFlight' | 'waiting' | 'maxInFlight' | 'maxWaiting', number>>;
  /**
   * When the keys that tokens are checked with were fetched, in milliseconds since 1970, and 0 before that. Absent
   * where none are fetched.
   */
  readonly keysFetchedAt?: (() => number) | undefined;
  /** Every `extensions.code` that is documented; any other is counted as `other`. */
  readonly errorCodes: readonly string[];
  /** Whether the vendor's documentation has a code; any other is counted as `other`. */
  readonly isDocumented: (vendorCode: number) => boolean;
  /** How many lines of the log were dropped since the start. Absent where none can be. */
  readonly droppedLogLines?: (() => number) | undefined;
}

/** Counts and measures. Every label is one of few words, which are ours, the schema's or documented. */
export interface Metrics {
  readonly contentType: string;
  /** Everything, in the text format of Prometheus. */
  text(): Promise<string>;
  /** An HTTP request was answered. @param route - as it is declared; absent where there is none */
  http(method: string, route: string | undefined, status: number, seconds: number): void;
  /** A GraphQL request was answered. @param operation - a root field of the schema, `several` or `none` */
  request(operation: string, outcome: RequestOutcome, seconds: number): void;
  /** An error was answered. @param code - its `extensions.code` */
  error(code: string): void;
  /** A cancel has ended. */
  cancel(operation: (typeof CANCELS)[number], outcome: (typeof CANCEL_OUTCOMES)[number]): void;
  /** A call to the vendor has ended, its waiting and all its attempts. @param operation - a method of the client */
  vendorCall(operation: string, outcome: VendorOutcome, seconds: number): void;
  /** One request of a call to the vendor has ended. */
  vendorAttempt(operation: string, outcome: VendorOutcome, seconds: number): void;
  /** It was no success. @param vendorCode - absent where there was no answer that could be read */
  vendorFailure(operation: string, code: string, vendorCode: number | undefined): void;
  /** A record of the audit trail could not be written. */
  auditFailure(event: (typeof AUDIT_EVENTS)[number]): void;
}

/** Makes the metrics of a process, and those that Node.js tells of itself. */
export function createMetrics(sources: MetricsSources): Metrics & { readonly registry: Registry } {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  registerGauges(registers, sources);

  const durations = (name: string, help: string) => {
    const histogram = new Durations(
      { name, help, labelNames: ['operation', 'outcome'], bounds: SECONDS },
      registry,
    );
    return (operation: string, outcome: string, seconds: number) => {
      histogram.observe(seconds, operation, outcome);
    };
  };
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name, help, labelNames, registers });

  const http = new Durations(
    {
      name: 'http_server_request_duration_seconds',
      help: 'Duration of HTTP requests, from the headers to the answer.',
      labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
      bounds: SECONDS,
    },
    registry,
  );
  const request = durations(
    'vending_graphql_request_duration_seconds',
    'Duration of GraphQL requests. operation: the root field that was asked for, several, or none where there was no valid operation. outcome: OK; the worst of NOT_SENT, REJECTED and UNKNOWN that an error of a mutation says; or ERROR.',
  );
  const errors = counter(
    'vending_graphql_errors_total',
    'Errors that were answered, by extensions.code; other where it is not a documented one.',
    ['code'],
  );
  const cancels = countCancels(registers);
  const vendorCall = durations(
    'vending_vendor_call_duration_seconds',
    'Duration of calls to the vendor, with their waiting and all their attempts. operation: the method of the client. INFERRED: a cancel whose answer was lost, and whose record is gone.',
  );
  const vendorAttempt = durations(
    'vending_vendor_attempt_duration_seconds',
    'Duration of the single requests to the vendor; a call that is sent again has several.',
  );
  const vendorFailures = counter(
    'vending_vendor_failures_total',
    'Requests to the vendor that were no success, by extensions.code and the number that the vendor answered: one that is documented, other, or none where there was no answer that could be read.',
    ['operation', 'code', 'vendor_code'],
  );
  const auditFailures = counter(
    'vending_audit_failures_total',
    'Records of the audit trail that could not be written. intent: the cancel was refused. outcome: it was not, and the log has what the record would have said.',
    ['event'],
  );

  // What is there from the start is seen to grow by its first; rate() and increase() can't see a series appear.
  for (const event of AUDIT_EVENTS) auditFailures.inc({ event }, 0);
  const known = new Set(sources.errorCodes);
  for (const code of [...known, 'other']) errors.inc({ code }, 0);

  return {
    registry,
    contentType: registry.contentType,
    text: () => registry.metrics(),
    http(method, route = '', status, seconds) {
      http.observe(seconds, METHODS.includes(method) ? method : '_OTHER', route, status);
    },
    request,
    error(code) {
      errors.inc({ code: known.has(code) ? code : 'other' });
    },
    cancel(operation, outcome) {
      cancels[operation][outcome]++;
    },
    vendorCall,
    vendorAttempt,
    vendorFailure(operation, code, vendorCode) {
      const documented = vendorCode === undefined ? 'none' : sources.isDocumented(vendorCode) && vendorCode;
      vendorFailures.inc({ operation, code, vendor_code: documented || 'other' });
    },
    auditFailure(event) {
      auditFailures.inc({ event });
    },
  };
}

/** Counts in a field for each, and hands them over when somebody asks: prom-client takes eight times as long to count. */
function countCancels(registers: Registry[]) {
  const none = () => ({ ACKNOWLEDGED: 0, INFERRED: 0, REJECTED: 0, NOT_SENT: 0, UNKNOWN: 0 });
  const cancels = { cancelPickupCode: none(), cancelAllPickupCodes: none() };
  new Counter({
    name: 'vending_cancels_total',
    help: 'Cancels by what became of them, as the audit trail has it; each item of cancelPickupCodes is a cancelPickupCode. UNKNOWN: it may have been done, and somebody has to look.',
    labelNames: ['operation', 'outcome'],
    registers,
    collect() {
      this.reset();
      for (const operation of CANCELS) {
        for (const outcome of CANCEL_OUTCOMES) this.inc({ operation, outcome }, cancels[operation][outcome]);
      }
    },
  });
  return cancels;
}

/** What is looked up when somebody asks. */
function registerGauges(registers: Registry[], sources: MetricsSources) {
  const { version, circuit, load, keysFetchedAt, droppedLogLines = () => 0 } = sources;
  new Counter({
    name: 'vending_log_lines_dropped_total',
    help: 'Lines of the log that were dropped because standard output is read too slowly or not at all.',
    registers,
    collect() {
      this.reset();
      this.inc(droppedLogLines());
    },
  });
  new Gauge({
    name: 'vending_build_info',
    help: 'Always 1; the labels say which version runs on which Node.js.',
    labelNames: ['version', 'node_version'],
    registers,
  }).set({ version, node_version: process.version }, 1);
  new Gauge({
    name: 'vending_vendor_circuit_state',
    help: 'Circuit breaker of the calls to the vendor: 1 for the state that it is in, 0 for the others.',
    labelNames: ['state'],
    registers,
    collect() {
      const current = circuit();
      for (const state of CIRCUIT_STATES) this.set({ state }, state === current ? 1 : 0);
    },
  });
  new Gauge({
    name: 'vending_vendor_calls',
    help: 'Calls to the vendor at the moment, those that are in flight and those that wait for a place.',
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
    help: 'How many calls to the vendor there may be (VENDOR_MAX_CONNECTIONS, VENDOR_MAX_QUEUE).',
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
    help: 'When the keys that tokens are checked with were fetched last, in seconds since 1970, and 0 if they never were; their age is time() minus this. Absent where none are fetched.',
    registers,
    collect() {
      this.set(keysFetchedAt() / 1000);
    },
  });
}
