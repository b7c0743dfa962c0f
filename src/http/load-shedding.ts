import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import type { SendError } from './error-response.ts';

const RESOLUTION_MS = 10;
const SAMPLE_MS = 1000;

/**
 * Measures the delay of the event loop, once a second. Not `@fastify/under-pressure`: its timer reads the memory, which
 * throws without free descriptors and ends the process; and it refuses with 503 and Retry-After, on which gateways send
 * mutations again.
 *
 * @param maxDelayMs - the mean delay above which the service is overloaded, in milliseconds
 * @returns whether the service was overloaded in the last second
 */
export function watchEventLoop(app: FastifyInstance, maxDelayMs: number): () => boolean {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  let delayMs = 0;
  const timer = setInterval(() => {
    delayMs = Math.max(0, histogram.mean / 1e6 - RESOLUTION_MS);
    histogram.reset();
  }, SAMPLE_MS).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer);
    histogram.disable();
    done();
  });
  return () => delayMs > maxDelayMs;
}

/** Creates the hook that refuses requests while the service is overloaded, before their body is read. */
export const shedLoad =
  (isOverloaded: () => boolean, sendError: SendError): onRequestHookHandler =>
  (request, reply, done) => {
    if (!isOverloaded()) {
      done();
      return;
    }
    sendError(request, reply, {
      status: 200,
      code: 'VENDOR_OVERLOADED',
      message:
        'This service is overloaded: the operation was not executed, and nothing was sent to the vendor.',
      outcome: 'NOT_SENT',
      retryable: true,
    });
  };
