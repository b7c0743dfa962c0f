import * as z from 'zod';
import { flag, headerValue, httpsUrl, integer, list, oneOf, origin, proxyUrl, redisUrl } from './formats.ts';

/** The variables. Their descriptions become docs/configuration.md. */
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
  PORT: integer(0, 65_535, 4001).describe('the port to listen on; GraphQL is at `/graphql`'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
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
  EXPLORER: oneOf(['true', 'graphiql', 'false'])
    .optional()
    .describe(
      "the page for browsers at `/graphql`: `true`, Apollo's Explorer, which needs the internet; `graphiql`, which does not; or `false`. By default `graphiql`, in production `false`",
    ),
  VENDOR_URL: httpsUrl('is required: the base URL that the vendor gave to the merchant')
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
  VENDOR_DEADLINE_MS: integer(100, 60_000, 8000).describe(
    'the deadline of a call to the vendor, queueing and all attempts included, in milliseconds',
  ),
  VENDOR_CONNECT_TIMEOUT_MS: integer(100, 60_000, 1000).describe(
    'the timeout for a new connection to the vendor, in milliseconds',
  ),
  VENDOR_MAX_ATTEMPTS: integer(1, 10, 3).describe('the most attempts of a call that is safe to retry'),
  VENDOR_MAX_CONNECTIONS: integer(1, 10_000, 256).describe(
    'the most concurrent calls to the vendor, each on a connection of its own',
  ),
  VENDOR_MAX_QUEUE: integer(0, 100_000, 1024).describe(
    'the most calls that wait for a connection; more are rejected with `VENDOR_OVERLOADED`',
  ),
  HTTPS_PROXY: proxyUrl()
    .optional()
    .describe('the proxy for calls to the vendor when `VENDOR_URL` is https; `https_proxy` is read as well'),
  NO_PROXY: z
    .string()
    .optional()
    .describe('hosts that are called without the proxy, comma-separated; `no_proxy` is read as well'),
  SHUTDOWN_DELAY_MS: integer(0, 60_000, 0).describe(
    'the time between SIGTERM and the last accepted connection, while `/readyz` answers 503, in milliseconds; in Kubernetes 5000 or more',
  ),
  ROUTER_SECRETS: list()
    .pipe(z.array(headerValue()).min(1, 'must have at least one secret'))
    .default([])
    .describe(
      'the secrets that the router may send in `Router-Authorization`, comma-separated; two during a rotation',
    ),
  AUTH_JWKS_URL: httpsUrl()
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
  REDIS_URL: redisUrl()
    .optional()
    .describe('the Redis in which replicas share their rate limits: `redis://` or `rediss://`'),
  FAILED_LOOKUPS_PER_MINUTE: integer(1, 1_000_000, 10).describe(
    'the most `findPickupCode` without a result per caller and minute',
  ),
  CANCEL_ALL_PER_MINUTE: integer(1, 1_000_000, 6).describe(
    'the most `cancelAllPickupCodes` per caller, machine and minute',
  ),
  REQUEST_MAX_VENDOR_CALLS: integer(1, 100_000, 300).describe(
    'the most calls to the vendor per request; a field that needs more is `REQUEST_TOO_LARGE`',
  ),
  REQUEST_MAX_LIST_ITEMS: integer(1, 1_000_000, 20_000).describe(
    'the most list items and other objects per response; raise it only with the heap',
  ),
  REQUEST_MAX_REPRESENTATIONS: integer(1, 100_000, 1000).describe(
    'the most entities per request (`_entities`)',
  ),
  CORS_ORIGINS: list()
    .pipe(z.array(origin()))
    .default([])
    .describe('the origins whose pages may call GraphQL from a browser, comma-separated'),
});

export type Name = keyof z.infer<typeof variables>;

/** Variables that can be read from a file instead, which the variable with the suffix `_FILE` names. */
export const secretNames = [
  'VENDOR_APP_ID',
  'VENDOR_APP_SECRET',
  'VENDOR_MERCHANT_KEY',
  'ROUTER_SECRETS',
  'REDIS_URL',
] as const satisfies Name[];
