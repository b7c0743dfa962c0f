import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The environment, as it is read. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown with every fault that the environment has, a line each. No line shows the value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(['The configuration has faults:', ...faults].join('\n  '));
  }
}

const whole = (min: number, max: number, otherwise: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      error: ({ input }) => `must be a whole number from ${min} to ${max}, not ${JSON.stringify(input)}`,
    })
    .transform(Number)
    .default(otherwise);

const flag = () =>
  z
    .enum(['true', 'false'], { error: ({ input }) => `must be true or false, not ${JSON.stringify(input)}` })
    .transform((text) => text === 'true');

/** What can be sent as the value of an HTTP header; the message doesn't repeat it. */
const headerValue = (error = 'is required') =>
  z.string({ error }).regex(/^[\x21-\x7e]+$/, 'must be printable ASCII characters without spaces');

/** A URL over which nothing can be overheard or put in place of another. */
function safeUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
  const isAllowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback);
  return url && isAllowed && url.search + url.hash + url.username === '' ? url : undefined;
}

const url = (error: string) =>
  z.string({ error }).transform((text, context) => {
    const url = safeUrl(text);
    if (url) return url;
    context.addIssue('must be an https URL without user, query or fragment (http only on loopback)');
    return z.NEVER;
  });

/** A JSON Web Key Set (RFC 7517); jose checks each key when it is used. */
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

const variables = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('0.0.0.0'),
  PORT: whole(0, 65_535, 4001),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: ({ input }) =>
        `must be fatal, error, warn, info, debug, trace or silent, not ${JSON.stringify(input)}`,
    })
    .default('info'),
  AUDIT_FILE: z.string().optional(),
  INTROSPECTION: flag().optional(),
  VENDOR_URL: url('is required: the base URL that the vendor gave to the merchant'),
  VENDOR_APP_ID: headerValue(),
  VENDOR_APP_SECRET: headerValue(),
  VENDOR_MERCHANT_KEY: headerValue('is required: the merchant id, with which calls are signed'),
  VENDOR_DEADLINE_MS: whole(100, 60_000, 8000),
  VENDOR_CONNECT_TIMEOUT_MS: whole(100, 60_000, 1000),
  VENDOR_MAX_ATTEMPTS: whole(1, 10, 3),
  VENDOR_MAX_CONNECTIONS: whole(1, 10_000, 256),
  VENDOR_MAX_QUEUE: whole(0, 100_000, 1024),
  SHUTDOWN_DELAY_MS: whole(0, 60_000, 0),
  ROUTER_SECRETS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((secret) => secret.trim())
        .filter(Boolean),
    )
    .pipe(z.array(headerValue()).min(1, 'must have at least one secret'))
    .default([]),
  AUTH_JWKS_URL: url('').optional(),
  AUTH_JWKS_FILE: z.string().optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  ALLOW_ANONYMOUS: flag().optional(),
});

type Name = keyof z.infer<typeof variables>;
const names = Object.keys(variables.shape) as Name[];

/** These can also be read from the file that the variable with `_FILE` added names. */
const secretNames = [
  'VENDOR_APP_ID',
  'VENDOR_APP_SECRET',
  'VENDOR_MERCHANT_KEY',
  'ROUTER_SECRETS',
] as const satisfies Name[];

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

  const parsed = variables.safeParse(given);
  for (const { path, message } of parsed.error?.issues ?? []) faults.push(`${String(path[0])} ${message}`);
  const usesTokens = checkAuth(given, faults);
  const jwks = given.AUTH_JWKS_FILE
    ? readKeySet(given.AUTH_JWKS_FILE, readFile, faults)
    : parsed.data?.AUTH_JWKS_URL;
  const production = given.NODE_ENV === 'production';
  if (production && !given.ROUTER_SECRETS && !usesTokens && given.ALLOW_ANONYMOUS !== 'true') {
    faults.push(
      'ROUTER_SECRETS is required in production: the secrets that the router may send in Router-Authorization ' +
        '(or AUTH_*, and callers need a token; or ALLOW_ANONYMOUS=true, and anybody who reaches the port can ' +
        'cancel codes)',
    );
  }
  if (faults.length > 0 || !parsed.data) throw new ConfigError([...new Set(faults)]);

  const vars = parsed.data;
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = vars;
  return Object.freeze({
    host: vars.HOST,
    port: vars.PORT,
    logLevel: vars.LOG_LEVEL,
    auditFile: vars.AUDIT_FILE,
    introspection: vars.INTROSPECTION ?? !production,
    routerSecrets: Object.freeze(vars.ROUTER_SECRETS),
    auth: issuer && audience && jwks ? Object.freeze({ issuer, audience, jwks }) : undefined,
    shutdownDelayMs: vars.SHUTDOWN_DELAY_MS,
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
    }),
  });
}
