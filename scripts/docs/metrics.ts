import { errorCodes } from '../../src/graphql/error-codes.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { code, table } from './table.ts';

/** Whose metrics they are: ours, and those whose names are OpenTelemetry's. */
const OURS = /^(vending|http)_/;

function ours() {
  const { registry } = createMetrics({
    version: '',
    circuit: () => 'closed',
    load: () => ({ inFlight: 0, waiting: 0, maxInFlight: 0, maxWaiting: 0 }),
    keysFetchedAt: () => 0,
    errorCodes: Object.keys(errorCodes),
    isDocumented: () => true,
  });
  return registry
    .getMetricsAsArray()
    .map((metric) => {
      // The types of prom-client leave out the labels.
      const { name, type, help, labelNames } = metric as typeof metric & { labelNames: readonly string[] };
      return { name, type: String(type), help, labelNames };
    })
    .filter(({ name }) => OURS.test(name))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** `docs/metrics.md`, from the metrics themselves. */
export const metricsPage = () => `# Metrics

<!-- Written by \`npm run codegen\` from src/telemetry/metrics.ts. -->

\`GET /metrics\` has these in the text format of Prometheus, beside what prom-client tells of every process of Node.js
(\`process_*\`, \`nodejs_*\`: how late the event loop is is \`nodejs_eventloop_lag_p99_seconds\` and its like). Durations are
in seconds, in the buckets that OpenTelemetry recommends for HTTP servers. No label has a word of a client, a secret or a
number of a machine or code in it: each is one of few words, and so there are few series.

${table(
  ['metric', 'type', 'labels', 'meaning'],
  ours().map(({ name, type, labelNames, help }) => [code(name), type, labelNames.map(code).join(', '), help]),
)}

## Labels

${table(
  ['label', 'of', 'values'],
  [
    [
      code('operation'),
      'GraphQL requests',
      'the root field of the schema that was asked for, as `cancelPickupCode`, `machine`, `_entities`; `several`; `none` where there was no valid operation. Never the name that a client gave to its operation',
    ],
    [
      code('outcome'),
      'GraphQL requests',
      '`OK`: no errors. `UNKNOWN`, `REJECTED`, `NOT_SENT`: the worst that an error of a mutation says, in this order. `ERROR`: errors, and none of that kind',
    ],
    [
      code('operation'),
      'the vendor',
      '`cancelPickupCode`, `cancelAllPickupCodes`, `machines`, `machine`, `products` (a call for each page counts as one), `pickupCodes`',
    ],
    [
      code('outcome'),
      'the vendor',
      '`OK`; `INFERRED`, of a call only; `REJECTED`; `NOT_SENT`; `UNKNOWN`: it may have been done, or, of a read, there was no answer that could be read',
    ],
    [code('outcome'), 'cancels', '`ACKNOWLEDGED`, `INFERRED`, `REJECTED`, `NOT_SENT`, `UNKNOWN`'],
    [code('code'), 'errors', 'those of [errors.md](errors.md)'],
    [code('vendor_code'), 'the vendor', 'a number of [errors.md](errors.md), `other` or `none`'],
  ],
)}

Cancels, audit failures and errors have all their series from the start, with 0, so that \`increase()\` sees the first.

## Questions

| question                                            | PromQL                                                                                                                                      |
| --------------------------------------------------- | ------------------------------------------------------------------------------------------------------------------------------------------- |
| has a cancel ended and nobody knows how?            | \`sum by (operation) (increase(vending_cancels_total{outcome="UNKNOWN"}[5m])) > 0\` |
| can no cancel be recorded?                          | \`increase(vending_audit_failures_total[5m]) > 0\` |
| how slow is the vendor?                             | \`histogram_quantile(0.99, sum by (le) (rate(vending_vendor_attempt_duration_seconds_bucket[5m])))\` |
| how many attempts does a call take?                 | \`sum(rate(vending_vendor_attempt_duration_seconds_count[5m])) / sum(rate(vending_vendor_call_duration_seconds_count[5m]))\` |
| which part of the attempts fails at the vendor?     | \`sum(rate(vending_vendor_attempt_duration_seconds_count{outcome!~"OK\\|REJECTED"}[5m])) / sum(rate(vending_vendor_attempt_duration_seconds_count[5m]))\` |
| what does the vendor say no to us for?              | \`sum by (code, vendor_code) (rate(vending_vendor_failures_total[5m]))\` |
| are calls held up here?                             | \`vending_vendor_calls{state="waiting"} / vending_vendor_calls_max{state="waiting"}\` |
| is the circuit open?                                | \`vending_vendor_circuit_state{state="open"} == 1\` |
| how old are the keys that tokens are checked with?  | \`time() - vending_jwks_fetched_timestamp_seconds\` |
`;
