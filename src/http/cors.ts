import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** How long a browser may cache a preflight response, in seconds. */
const PREFLIGHT_MAX_AGE = 600;

/**
 * Allows pages of these origins to call the routes of a scope, with any header but without cookies: no route reads one.
 *
 * @param scope - must have no routes yet
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
