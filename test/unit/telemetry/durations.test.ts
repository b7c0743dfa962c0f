import { Histogram, Registry } from 'prom-client';
import { Durations } from '../../../src/telemetry/durations.ts';

const options = { name: 'd_seconds', help: 'Some.', labelNames: ['operation', 'status'], bounds: [0.1, 1] };

describe('the histogram of durations', () => {
  it('is written as that of prom-client is', async () => {
    const ours = new Registry();
    const theirs = new Registry();
    const durations = new Durations(options, ours);
    const histogram = new Histogram({ ...options, buckets: [...options.bounds], registers: [theirs] });
    // On a bound, between two, beyond all; and other labels, of which some are alike.
    for (const [seconds, operation, status] of [
      [0, 'a', 200],
      [0.1, 'a', 200],
      [0.100001, 'a', 200],
      [1.5, 'a', 200],
      [0.5, 'a', 404],
      [0.25, 'b "quoted"', 200],
    ] as const) {
      durations.observe(seconds, operation, status);
      histogram.observe({ operation, status }, seconds);
    }
    expect(await ours.metrics()).toBe(await theirs.metrics());
  });

  it('is there before anything was observed', async () => {
    const registry = new Registry();
    new Durations(options, registry);
    expect(await registry.metrics()).toBe('# HELP d_seconds Some.\n# TYPE d_seconds histogram\n');
  });
});
