/*
 * mercurius with the duties that vending has on every cancel: a verified token with scopes, a log line, an audit record
 * before and after, a histogram, and a deadline for calls to the vendor.
 *
 * Fairness. Where its ecosystem offers a choice, the faster one was taken that its documentation supports:
 * - Tokens: @fastify/jwt with the cache of fast-jwt, through the synchronous `app.jwt.verify`, which is cheaper than
 *   `request.jwtVerify`. The key of the cache is the token itself, so no two tokens share one (fast-jwt warns of keys
 *   that do); the default would hash the token at each request.
 * - Log: fastify's own pino, one line for each request, written asynchronously. fastify's two default lines are off.
 * - Audit: vending batches records, so this does too. The records of one turn are one write, and in a file one
 *   fdatasync; a cancel waits for its first record before it calls the vendor, and for the second before it answers.
 * - Scopes: a function around the resolver, with less work at each field than the directives of mercurius-auth.
 * - Metrics: one histogram of prom-client for HTTP requests. vending also measures its calls to the vendor.
 * - Deadline: AbortSignal.timeout, as undici documents it (vendor.js).
 * What vending does beyond these is left out here: router secret, request budget, retries, bulkhead, circuit breaker,
 * load shedding, trace ids, redaction of secrets, rate limits.
 */
import { createPublicKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastifyJwt from '@fastify/jwt';
import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import fastify, { LogController } from 'fastify';
import mercurius from 'mercurius';
import pino from 'pino';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';
import { openAuditLog } from './audit-log.js';
import { createContext, resolvers } from './resolvers.js';
import { typeDefs } from './schema.js';

const { AUDIT_FILE, AUTH_AUDIENCE, AUTH_ISSUER, AUTH_JWKS_FILE, PORT } = process.env;

const loggerInstance = pino({ base: null }, pino.destination({ sync: false }));
const logController = new LogController({ disableRequestLogging: true });
const app = fastify({ loggerInstance, logController });
const writeAudit = await openAuditLog(AUDIT_FILE);

collectDefaultMetrics();
const duration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of HTTP requests.',
  labelNames: ['method', 'route', 'status_code'],
});
app.addHook('onResponse', async (request, reply) => {
  const { method, routeOptions, body, log } = request;
  const { statusCode, elapsedTime } = reply;
  duration.observe({ method, route: routeOptions.url, status_code: statusCode }, elapsedTime / 1000);
  if (routeOptions.url !== '/graphql') return;
  log.info(
    { operationName: body?.operationName, statusCode, durationMs: Math.round(elapsedTime) },
    'request',
  );
});
app.get('/metrics', async (_request, reply) =>
  reply.type(register.contentType).send(await register.metrics()),
);

const [key] = JSON.parse(readFileSync(AUTH_JWKS_FILE, 'utf8')).keys;
await app.register(fastifyJwt, {
  secret: { public: createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }) },
  verify: {
    algorithms: ['RS256'],
    allowedIss: AUTH_ISSUER,
    allowedAud: AUTH_AUDIENCE,
    requiredClaims: ['exp'],
    cache: 1000,
    cacheKeyBuilder: (token) => token,
  },
});

/** The claims of the bearer token; undefined where there is no valid one. */
function authenticate({ headers: { authorization = '' } }) {
  if (!authorization.startsWith('Bearer ')) return undefined;
  try {
    return app.jwt.verify(authorization.slice('Bearer '.length));
  } catch {
    return undefined;
  }
}

const requireScope = (scope, resolve) => (parent, args, context) => {
  const { user } = context;
  if (!user) throw new mercurius.ErrorWithProps('A valid token is required.', { code: 'UNAUTHENTICATED' });
  if (!user.scope?.split(' ').includes(scope)) {
    throw new mercurius.ErrorWithProps(`The scope ${scope} is required.`, { code: 'FORBIDDEN' });
  }
  return resolve(parent, args, context);
};

/** Calls between two audit records. */
async function audited(subject, { user, requestId }, call) {
  const record = { audit: true, id: randomUUID(), ...subject, requestId, caller: user.sub };
  const write = (event, outcome) =>
    writeAudit(`${JSON.stringify({ ...record, event, outcome, time: new Date().toISOString() })}\n`);
  await write('intent');
  try {
    const result = await call();
    await write('outcome', result.confirmation);
    return result;
  } catch (error) {
    await write('outcome', 'FAILED');
    throw error;
  }
}

const cancel = (machineNo, id, context) =>
  audited({ operation: 'cancelPickupCode', machineNo, pickupCodeId: id }, context, () =>
    resolvers.Mutation.cancelPickupCode(undefined, { machineNo, id }),
  );

await app.register(mercuriusFederationPlugin, {
  schema: typeDefs,
  resolvers: {
    Query: { machine: requireScope('machine:read', resolvers.Query.machine) },
    Mutation: {
      cancelPickupCode: requireScope('pickup_code:cancel', (_, { machineNo, id }, context) =>
        cancel(machineNo, id, context),
      ),
      cancelPickupCodes: requireScope('pickup_code:cancel', (_, { machineNo, ids }, context) =>
        Promise.all(ids.map((id) => cancel(machineNo, id, context))),
      ),
    },
    Machine: {
      ...resolvers.Machine,
      __resolveReference: requireScope('machine:read', ({ machineNo }, _, { machines }) =>
        machines.load(machineNo),
      ),
    },
  },
  context: (request) => ({ ...createContext(), user: authenticate(request), requestId: request.id }),
  jit: 1,
});
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
