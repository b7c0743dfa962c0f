import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { checkAuth } from './auth.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { secretNames, variables } from './variables.ts';

export type { Environment } from './environment.ts';

/** The environment is invalid. The message has all faults, one per line, and no value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(['The configuration has faults:', ...faults].join('\n  '));
  }
}

const explorers = { true: 'apollo', graphiql: 'graphiql', false: undefined } as const;

/**
 * Parses the configuration.
 *
 * @param readFile - reads the file of a secret, whose last line break is dropped, or of keys
 * @returns a frozen object
 * @throws ConfigError with all faults
 */
export function parseConfig(env: Environment, readFile = (path: string) => readFileSync(path, 'utf8')) {
  const faults: string[] = [];
  const given = readEnvironment(env, readFile, faults);
  const parsed = variables.safeParse(given);
  for (const { path, message } of parsed.error?.issues ?? []) faults.push(`${String(path[0])} ${message}`);
  const { usesTokens, keys } = checkAuth(given, readFile, faults);
  // No value, or one such as prod, must not open the service to anonymous callers.
  const production = !['development', 'test'].includes(given.NODE_ENV ?? '');
  if (production && !given.ROUTER_SECRETS && !usesTokens && given.ALLOW_ANONYMOUS !== 'true') {
    faults.push(
      'ROUTER_SECRETS is required in production: the secrets that the router may send in Router-Authorization ' +
        '(or AUTH_*, and callers need a token; or ALLOW_ANONYMOUS=true, and anybody who reaches the port can ' +
        'cancel codes)',
    );
  }
  const introspection = given.INTROSPECTION ? given.INTROSPECTION === 'true' : !production;
  if (!introspection && (given.EXPLORER === 'true' || given.EXPLORER === 'graphiql')) {
    faults.push(
      `EXPLORER=${given.EXPLORER} needs INTROSPECTION=true: the page asks for the schema (in production it is off by default)`,
    );
  }
  if (faults.length > 0 || !parsed.data) throw new ConfigError([...new Set(faults)]);

  const vars = parsed.data;
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = vars;
  const jwks = keys ?? vars.AUTH_JWKS_URL;
  const explorer = vars.EXPLORER ?? (introspection && !production ? 'graphiql' : 'false');
  return Object.freeze({
    effective: Object.freeze(effective({ ...vars, INTROSPECTION: introspection, EXPLORER: explorer })),
    host: vars.HOST,
    port: vars.PORT,
    logLevel: vars.LOG_LEVEL,
    auditFile: vars.AUDIT_FILE,
    introspection,
    explorer: explorers[explorer],
    corsOrigins: Object.freeze(vars.CORS_ORIGINS),
    routerSecrets: Object.freeze(vars.ROUTER_SECRETS),
    auth: issuer && audience && jwks ? Object.freeze({ issuer, audience, jwks }) : undefined,
    redisUrl: vars.REDIS_URL,
    rateLimits: Object.freeze({
      failedLookups: vars.FAILED_LOOKUPS_PER_MINUTE,
      cancelAll: vars.CANCEL_ALL_PER_MINUTE,
    }),
    budget: Object.freeze({
      vendorCalls: vars.REQUEST_MAX_VENDOR_CALLS,
      listItems: vars.REQUEST_MAX_LIST_ITEMS,
      representations: vars.REQUEST_MAX_REPRESENTATIONS,
    }),
    shutdownDelayMs: vars.SHUTDOWN_DELAY_MS,
    traces: vars.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    vendorTrace: vars.VENDOR_TRACE,
    vendor: Object.freeze({
      url: vars.VENDOR_URL,
      appId: vars.VENDOR_APP_ID,
      appSecret: vars.VENDOR_APP_SECRET,
      merchantKey: vars.VENDOR_MERCHANT_KEY,
      deadlineMs: vars.VENDOR_DEADLINE_MS,
      connectTimeoutMs: vars.VENDOR_CONNECT_TIMEOUT_MS,
      maxAttempts: vars.VENDOR_MAX_ATTEMPTS,
      maxConnections: vars.VENDOR_MAX_CONNECTIONS,
      maxQueue: vars.VENDOR_MAX_QUEUE,
      proxy: vars.HTTPS_PROXY && { httpsProxy: vars.HTTPS_PROXY.href, noProxy: vars.NO_PROXY },
    }),
  });
}

/**
 * The configuration in a form that can be shown: every variable with a value, set or by default. A secret is shown as
 * `[set]`, or by how many there are; a URL without user, password and query.
 */
function effective(values: z.infer<typeof variables>): Readonly<Record<string, unknown>> {
  const secret: ReadonlySet<string> = new Set(secretNames);
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, secret.has(name) ? count(value) : withoutCredentials(value)]),
  );
}

const count = (value: unknown) => (Array.isArray(value) ? `[${value.length} set]` : '[set]');

function withoutCredentials(value: unknown): unknown {
  const text = value instanceof URL ? value.href : value;
  if (typeof text !== 'string' || !URL.canParse(text)) return value;
  const { protocol, host, pathname } = new URL(text);
  return host ? `${protocol}//${host}${pathname}` : value;
}
