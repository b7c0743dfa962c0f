import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../telemetry/metrics.ts';

/** Records the duration of every HTTP request, by its method, route and status. */
export function recordRequestMetrics(app: FastifyInstance, metrics: Pick<Metrics, 'http'>): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? undefined : request.routeOptions.url;
    metrics.http(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}
