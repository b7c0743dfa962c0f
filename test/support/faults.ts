import { Writable } from 'node:stream';
import type { AuditSink } from '../../src/audit/sinks.ts';
import type { SharedCounts } from '../../src/rate-limit/counters.ts';
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

/** Traces that can't begin the span of an attempt. */
export const tracesWithoutAttempts: Traces = {
  request: () => ({
    attempt() {
      throw new Error('a fault of ours');
    },
    end: () => undefined,
  }),
  close: () => Promise.resolve(),
};

/** A log that fails to be written from the first request on: the start of a server logs too. */
export function createBrokenLog(): Writable {
  const output = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const write = output.write.bind(output);
  return Object.assign(output, {
    write(line: string) {
      if (!line.includes('Server listening')) throw new Error('a fault of ours');
      return write(line);
    },
  });
}

/** An audit trail that records intents and no outcomes. */
export const createSinkWithoutOutcomes = (): AuditSink => ({
  append: (lines) =>
    lines.includes('"outcome"') ? Promise.reject(new Error('a fault of ours')) : Promise.resolve(),
  reopen: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

/** Counts of replicas with which every cancel of all codes ends in this error. */
export const countsThatReject = (error: Error): SharedCounts => ({
  counter: () => ({ penalty: () => Promise.reject(error), get: () => Promise.resolve(null) }),
  health: 'ready',
  close: () => Promise.resolve(),
});
