import { Counter, Gauge, type Registry } from 'prom-client';

const CIRCUIT_STATES = ['closed', 'half-open', 'open'] as const;

/** Read when `/metrics` is. */
export interface GaugeSources {
  readonly version: string;
  readonly circuit: () => (typeof CIRCUIT_STATES)[number];
  readonly load: () => Readonly<Record<'inFlight' | 'waiting' | 'maxInFlight' | 'maxWaiting', number>>;
  /** When the JWKS was fetched, in milliseconds since 1970; 0 before that. Undefined if none is fetched. */
  readonly keysFetchedAt?: (() => number) | undefined;
  /** How many log lines were dropped since the start. Default: none. */
  readonly droppedLogLines?: (() => number) | undefined;
}

/** Registers the metrics whose value is read from the parts of the service. */
export function registerGauges(registers: Registry[], sources: GaugeSources): void {
  const { version, circuit, load, keysFetchedAt, droppedLogLines = () => 0 } = sources;

  const gaugeByState = (name: string, help: string, read: () => Readonly<Record<string, number>>) =>
    new Gauge({
      name,
      help,
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, value] of Object.entries(read())) this.set({ state }, value);
      },
    });

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
  gaugeByState(
    'vending_vendor_circuit_state',
    'State of the circuit breaker for calls to the vendor: 1 for the current state, 0 for the others.',
    () => Object.fromEntries(CIRCUIT_STATES.map((state) => [state, state === circuit() ? 1 : 0])),
  );
  gaugeByState(
    'vending_vendor_calls',
    'Current calls to the vendor, in flight and waiting in the queue.',
    () => ({ in_flight: load().inFlight, waiting: load().waiting }),
  );
  gaugeByState(
    'vending_vendor_calls_max',
    'The most calls to the vendor, in flight (VENDOR_MAX_CONNECTIONS) and waiting (VENDOR_MAX_QUEUE).',
    () => ({ in_flight: load().maxInFlight, waiting: load().maxWaiting }),
  );
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
