import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** How long a browser may remember what it was answered, in seconds. */
const PREFLIGHT_MAX_AGE = 600;

/**
 * Lets pages of some origins call the routes of a scope. They may send any header, such as `authorization`, but no
 * cookies: nothing here reads one.
 *
 * @param scope - must have no routes yet
 * @param origins - as browsers send them; with none, no page of another origin can read an answer
 */
export async function allowOrigins(scope: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await scope.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    credentials: false,
    maxAge: PREFLIGHT_MAX_AGE,
  });
}
