import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../graphql/context.ts';

/** What the fast path has begun of a request that is left to fastify after all. */
export interface Begun {
  /** When its headers came (`performance.now()`). */
  readonly startedAt: number;
  readonly traceId: string;
  readonly body: Buffer;
  /** Made if it came to that. */
  readonly context: Context | Promise<Context> | undefined;
  /** Why its execution failed. It must not be executed again. */
  readonly failed: { readonly error: unknown } | undefined;
}

declare module 'node:http' {
  interface IncomingMessage {
    begun?: Begun;
  }
}

/**
 * Lets an app go on with what the fast path has begun.
 *
 * @param app - has no hooks yet: none of them may answer what has failed
 */
export function continueBegun(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { begun } }, _reply, done) => {
    if (begun?.failed) done(new Error('its execution failed', { cause: begun.failed.error }));
    else done();
  });
  app.addHook('preParsing', ({ raw: { begun } }, _reply, payload, done) => {
    done(null, begun ? Readable.from([begun.body]) : payload);
  });
}
