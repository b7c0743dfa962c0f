import type { Traces } from '../../src/telemetry/traces.ts';

/** Traces whose spans of requests can't be ended: the report of each request fails after its operation was executed. */
export const brokenTraces: Traces = {
  request: () => ({
    attempt: () => ({ traceparent: '', end: () => undefined }),
    end() {
      throw new Error('a fault of ours');
    },
  }),
  close: () => Promise.resolve(),
};
