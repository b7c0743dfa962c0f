import type { FastifyInstance, FastifyReply, FastifyRequest, onResponseHookHandler } from 'fastify';
import type { Metrics } from '../telemetry/metrics.ts';

/** Measures every request of an app, by its route. Only routes that are added after this one are measured. */
export function measureRequests(app: FastifyInstance, metrics: Pick<Metrics, 'http'>): void {
  const measure = ({ method, raw }: FastifyRequest, reply: FastifyReply, route?: string) => {
    const elapsedMs = raw.begun ? performance.now() - raw.begun.startedAt : reply.elapsedTime;
    metrics.http(method, route, reply.statusCode, elapsedMs / 1000);
  };
  // Each route measures its own: to ask a request for its route makes an object of a dozen fields.
  app.addHook('onRoute', (route) => {
    const measureRoute: onResponseHookHandler = (request, reply, done) => {
      measure(request, reply, route.url);
      done();
    };
    route.onResponse = [route.onResponse ?? [], measureRoute].flat();
  });
  app.addHook('onResponse', (request, reply, done) => {
    if (request.is404) measure(request, reply);
    done();
  });
}
