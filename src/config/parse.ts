import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { secretNames, variables, type Name } from './variables.ts';

/** The environment, as it is read. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown with every fault that the environment has, a line each. No line shows the value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(['The configuration has faults:', ...faults].join('\n  '));
  }
}

/** A JSON Web Key Set (RFC 7517); jose checks each key when it is used. */
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

const names = Object.keys(variables.shape) as Name[];

const authNames = [
  'AUTH_JWKS_URL',
  'AUTH_JWKS_FILE',
  'AUTH_ISSUER',
  'AUTH_AUDIENCE',
] as const satisfies Name[];

/** Reads the file of keys, or adds a fault. */
function readKeySet(path: string, readFile: (path: string) => string, faults: string[]) {
  try {
    const { data } = keySet.safeParse(JSON.parse(readFile(path)));
    if (data) return data;
    faults.push('AUTH_JWKS_FILE must be a JSON Web Key Set: {"keys": [...]} with at least one key');
  } catch (error) {
    faults.push(
      error instanceof SyntaxError
        ? 'AUTH_JWKS_FILE must be JSON'
        : `AUTH_JWKS_FILE can't be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}`,
    );
  }
  return undefined;
}

/** Adds the faults of the four variables by which tokens are checked; none of them is needed, or all are. */
function checkAuth(given: Partial<Record<Name, string>>, faults: string[]): boolean {
  if (!authNames.some((name) => given[name])) return false;
  for (const name of ['AUTH_ISSUER', 'AUTH_AUDIENCE'] as const) {
    if (!given[name]) faults.push(`${name} is required where tokens are checked`);
  }
  if (given.AUTH_JWKS_URL && given.AUTH_JWKS_FILE) {
    faults.push('AUTH_JWKS_URL and AUTH_JWKS_FILE are both set; leave one out');
  } else if (!given.AUTH_JWKS_URL && !given.AUTH_JWKS_FILE) {
    faults.push('AUTH_JWKS_URL or AUTH_JWKS_FILE is required where tokens are checked');
  }
  return true;
}

const explorers = { true: 'apollo', graphiql: 'graphiql', false: undefined } as const;

/**
 * Reads the configuration.
 *
 * @param env - the environment; an empty variable counts as absent
 * @param readFile - reads the file of a secret; its last line break is dropped
 * @returns a frozen object
 * @throws ConfigError that lists every fault
 */
export function parseConfig(env: Environment, readFile = (path: string) => readFileSync(path, 'utf8')) {
  const faults: string[] = [];
  const given: Partial<Record<Name, string>> = {};
  for (const name of names) if (env[name]) given[name] = env[name];
  // Programs agree on these names in lower case too.
  for (const name of ['HTTPS_PROXY', 'NO_PROXY'] as const) {
    const value = env[name.toLowerCase()];
    if (value) given[name] ??= value;
  }
  for (const name of secretNames) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (given[name]) faults.push(`${name} and ${name}_FILE are both set; leave one out`);
    try {
      given[name] = readFile(path).replace(/\r?\n$/, '');
    } catch (error) {
      faults.push(`${name}_FILE can't be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}`);
      // The variable itself isn't missing; one fault is enough.
      given[name] = 'unread';
    }
  }

  // The message shows no value: it can be a secret.
  for (const [name, value] of Object.entries(given)) {
    if (/[\p{Cc}]|^\s|\s$/u.test(value) || /^(["']).*\1$/s.test(value)) {
      faults.push(`${name} must have no quotes or white space around it, and no control characters`);
    }
  }

  const parsed = variables.safeParse(given);
  for (const { path, message } of parsed.error?.issues ?? []) faults.push(`${String(path[0])} ${message}`);
  const usesTokens = checkAuth(given, faults);
  const jwks = given.AUTH_JWKS_FILE
    ? readKeySet(given.AUTH_JWKS_FILE, readFile, faults)
    : parsed.data?.AUTH_JWKS_URL;
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
  const explorer = vars.EXPLORER ?? (introspection && !production ? 'graphiql' : 'false');
  return Object.freeze({
    /** What can be shown of all this. */
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
 * The configuration as it can be shown: every variable that has a value, set or by default. Of a secret it only
 * says that there is one, or how many; of a URL nobody sees a user, a password or a query.
 */
function effective(values: z.infer<typeof variables>): Readonly<Record<string, unknown>> {
  const secret: ReadonlySet<string> = new Set(secretNames);
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, secret.has(name) ? count(value) : shown(value)]),
  );
}

const count = (value: unknown) => (Array.isArray(value) ? `[${value.length} set]` : '[set]');

function shown(value: unknown): unknown {
  const text = value instanceof URL ? value.href : value;
  if (typeof text !== 'string' || !URL.canParse(text)) return value;
  const { protocol, host, pathname } = new URL(text);
  return host ? `${protocol}//${host}${pathname}` : value;
}
