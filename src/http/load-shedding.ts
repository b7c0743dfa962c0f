import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';

/**
 * Watches how late the event loop is.
 *
 * @param maxEventLoopDelay - how late it may be, in milliseconds
 * @returns a function that says whether it is later now
 */
export async function watchEventLoop(
  app: FastifyInstance,
  maxEventLoopDelay: number,
): Promise<() => boolean> {
  let isLate = () => false;
  // In a scope without routes, because the plugin's own answer has status 503 and Retry-After, upon which
  // gateways send mutations again.
  await app.register(async (scope) => {
    await scope.register(underPressure, { maxEventLoopDelay });
    isLate = () => scope.isUnderPressure();
  });
  return () => isLate();
}
