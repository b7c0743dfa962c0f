import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** What the metrics are read from. */
export interface MetricsSources {
  /** Whether calls go to the vendor at the moment. */
  readonly circuit: () => 'closed' | 'half-open' | 'open';
}

const circuitStates = ['closed', 'half-open', 'open'] as const;

/** Makes the registry of a process: what Node.js tells of itself, and the state of the road to the vendor. */
export function createMetrics({ circuit }: MetricsSources): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = new Gauge({
    name: 'vending_vendor_circuit_state',
    help: 'Circuit breaker of the calls to the vendor: 1 for the state that it is in, 0 for the others.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const current = circuit();
      for (const state of circuitStates) gauge.set({ state }, state === current ? 1 : 0);
    },
  });
  return registry;
}
