import type { FastifyInstance } from 'fastify';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import type { RateLimits } from '../rate-limit/limits.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { VendorClient } from '../vendor-client/index.ts';
import { version } from '../version.ts';

export interface HealthSources {
  readonly isReady: () => boolean;
  readonly vendor: Pick<VendorClient, 'breakerState'>;
  readonly tokens: Pick<TokenVerifier, 'keys'> | undefined;
  readonly rateLimits: Pick<RateLimits, 'shared'>;
  readonly metrics: Metrics['registry'];
}

/** Adds `/livez`, `/readyz` and `/metrics`. */
export function healthRoutes(app: FastifyInstance, sources: HealthSources): void {
  const { isReady, vendor, tokens, rateLimits, metrics } = sources;
  app.get('/livez', () => ({ status: 'ok', version }));

  app.get('/readyz', (_request, reply) => {
    const keys = tokens?.keys();
    const ready = isReady() && keys !== 'missing';
    // An unavailable vendor makes no replica unready: all of them would be, and none could answer with the reason.
    return reply.code(ready ? 200 : 503).send({
      status: ready ? 'ready' : 'not ready',
      vendor: vendor.breakerState,
      ...(keys !== 'fresh' && { keys }),
      // Until Redis is back, each replica counts alone.
      ...(rateLimits.shared === 'unreachable' && { redis: 'unreachable' }),
    });
  });

  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  );
}
