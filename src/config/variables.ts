import * as z from 'zod';

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
  return url && isAllowed && url.search + url.hash + url.username + url.password === '' ? url : undefined;
}

const url = (error: string) =>
  z.string({ error }).transform((text, context) => {
    const url = safeUrl(text);
    if (url) return url;
    context.addIssue('must be an https URL without user, query or fragment (http only on loopback)');
    return z.NEVER;
  });

const list = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** An origin as a browser sends it: scheme, host and, where it isn't the scheme's own, port. */
const origin = z.string().refine((text) => safeUrl(text)?.origin === text && !text.includes('*'), {
  error: ({ input }) =>
    'must be origins with commas between them, such as https://app.example.com: no path, not even a slash, ' +
    `and no * (http only on loopback); ${JSON.stringify(input)} is none`,
});

/** The message does not quote the value: it can have a password. */
const proxyUrl = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol) && url.search + url.hash === '') return url;
  context.addIssue('must be a URL such as http://user:password@proxy.example.com:3128');
  return z.NEVER;
});

const isEncoded = (text: string) => !/%(?![0-9A-Fa-f]{2})/.test(text);

/** The message doesn't repeat it: it can have a password. */
const redisUrl = z.string().transform((text, context) => {
  const url = URL.canParse(text) && isEncoded(text) ? new URL(text) : undefined;
  const isRedis = url && ['redis:', 'rediss:'].includes(url.protocol) && url.hostname !== '';
  if (isRedis && url.search + url.hash === '' && /^(\/\d*)?$/.test(url.pathname)) return url;
  context.addIssue('must be a URL such as rediss://user:password@host:6379/0 (redis:// without TLS)');
  return z.NEVER;
});

/** The variables, in the order in which they are documented. */
export const variables = z.object({
  NODE_ENV: z
    .string()
    .default('production')
    .describe(
      'every value except `development` and `test` means production, which requires authentication and disables introspection and the explorer by default',
    ),
  HOST: z
    .string()
    .optional()
    .describe(
      'the address to listen on; by default `::`, which accepts IPv4 as well, or `0.0.0.0` on a machine without IPv6',
    ),
  PORT: whole(0, 65_535, 4001).describe('the port to listen on; GraphQL is at `/graphql`'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: ({ input }) =>
        `must be fatal, error, warn, info, debug, trace or silent, not ${JSON.stringify(input)}`,
    })
    .default('info')
    .describe('fatal, error, warn, info, debug, trace or silent'),
  AUDIT_FILE: z
    .string()
    .optional()
    .describe('the file to which audit records are appended; by default they go to standard output'),
  INTROSPECTION: flag()
    .optional()
    .describe(
      'whether introspection is enabled and errors suggest names of the schema; by default except in production',
    ),
  EXPLORER: z
    .enum(['true', 'graphiql', 'false'], {
      error: ({ input }) => `must be true, graphiql or false, not ${JSON.stringify(input)}`,
    })
    .optional()
    .describe(
      "the page for browsers at `/graphql`: `true`, Apollo's Explorer, which needs the internet; `graphiql`, which does not; or `false`. By default `graphiql`, in production `false`",
    ),
  VENDOR_URL: url('is required: the base URL that the vendor gave to the merchant')
    .refine(
      ({ pathname }) => !/\/api\/openapi\/v1\/*$/.test(pathname),
      'must end before /api/openapi/v1, which the service adds',
    )
    .describe("the vendor's base URL: https, or http on loopback"),
  VENDOR_APP_ID: headerValue().describe('the header `Appid`, from the vendor'),
  VENDOR_APP_SECRET: headerValue().describe('the header `AppSecret`, from the vendor'),
  VENDOR_MERCHANT_KEY: headerValue('is required: the merchant id, with which calls are signed').describe(
    'the merchant id (商户ID, AppKey), which signs requests; not the AppSecret',
  ),
  VENDOR_DEADLINE_MS: whole(100, 60_000, 8000).describe(
    'the deadline of a call to the vendor, queueing and all attempts included, in milliseconds',
  ),
  VENDOR_CONNECT_TIMEOUT_MS: whole(100, 60_000, 1000).describe(
    'the timeout for a new connection to the vendor, in milliseconds',
  ),
  VENDOR_MAX_ATTEMPTS: whole(1, 10, 3).describe('the most attempts of a call that is safe to retry'),
  VENDOR_MAX_CONNECTIONS: whole(1, 10_000, 256).describe(
    'the most concurrent calls to the vendor, each on a connection of its own',
  ),
  VENDOR_MAX_QUEUE: whole(0, 100_000, 1024).describe(
    'the most calls that wait for a connection; more are rejected with `VENDOR_OVERLOADED`',
  ),
  HTTPS_PROXY: proxyUrl
    .optional()
    .describe('the proxy for calls to the vendor when `VENDOR_URL` is https; `https_proxy` is read as well'),
  NO_PROXY: z
    .string()
    .optional()
    .describe('hosts that are called without the proxy, comma-separated; `no_proxy` is read as well'),
  SHUTDOWN_DELAY_MS: whole(0, 60_000, 0).describe(
    'the time between SIGTERM and the last accepted connection, while `/readyz` answers 503, in milliseconds; in Kubernetes 5000 or more',
  ),
  ROUTER_SECRETS: z
    .string()
    .transform(list)
    .pipe(z.array(headerValue()).min(1, 'must have at least one secret'))
    .default([])
    .describe(
      'the secrets that the router may send in `Router-Authorization`, comma-separated; two during a rotation',
    ),
  AUTH_JWKS_URL: url('')
    .optional()
    .describe("the URL of the issuer's public keys: https, or http on loopback"),
  AUTH_JWKS_FILE: z
    .string()
    .optional()
    .describe('a file with the public keys in place of `AUTH_JWKS_URL`, read at the start'),
  AUTH_ISSUER: z.string().optional().describe('the required `iss` of a token'),
  AUTH_AUDIENCE: z.string().optional().describe('the required `aud` of a token'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
      'must be an http or https URL',
    )
    .optional()
    .describe(
      'the collector for traces (OTLP over HTTP, JSON), such as `http://127.0.0.1:4318`; by default traces are off. The other variables of OpenTelemetry apply as well',
    ),
  VENDOR_TRACE: flag()
    .default(false)
    .describe('`true` sends the header `traceparent` (W3C Trace Context) to the vendor'),
  ALLOW_ANONYMOUS: flag()
    .optional()
    .describe('`true` allows production without `ROUTER_SECRETS` and `AUTH_*`: anybody may do everything'),
  REDIS_URL: redisUrl
    .optional()
    .describe('the Redis in which replicas share their rate limits: `redis://` or `rediss://`'),
  FAILED_LOOKUPS_PER_MINUTE: whole(1, 1_000_000, 10).describe(
    'the most `findPickupCode` without a result per caller and minute',
  ),
  CANCEL_ALL_PER_MINUTE: whole(1, 1_000_000, 6).describe(
    'the most `cancelAllPickupCodes` per caller, machine and minute',
  ),
  REQUEST_MAX_VENDOR_CALLS: whole(1, 100_000, 300).describe(
    'the most calls to the vendor per request; a field that needs more is `REQUEST_TOO_LARGE`',
  ),
  REQUEST_MAX_LIST_ITEMS: whole(1, 1_000_000, 20_000).describe(
    'the most list items and other objects per response; raise it only with the heap',
  ),
  REQUEST_MAX_REPRESENTATIONS: whole(1, 100_000, 1000).describe(
    'the most entities per request (`_entities`)',
  ),
  CORS_ORIGINS: z
    .string()
    .transform(list)
    .pipe(z.array(origin))
    .default([])
    .describe('the origins whose pages may call GraphQL from a browser, comma-separated'),
});

/** The name of a variable. */
export type Name = keyof z.infer<typeof variables>;

/** Variables that can also be read from a file: the one that the variable with the suffix `_FILE` names. */
export const secretNames = [
  'VENDOR_APP_ID',
  'VENDOR_APP_SECRET',
  'VENDOR_MERCHANT_KEY',
  'ROUTER_SECRETS',
  'REDIS_URL',
] as const satisfies Name[];
