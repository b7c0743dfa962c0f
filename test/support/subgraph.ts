import { Writable } from 'node:stream';
import { createServer } from '../../src/server.ts';
import { createTokenVerifier, type TokenVerifierOptions } from '../../src/auth/token-verifier.ts';
import type { BudgetLimits } from '../../src/graphql/budget.ts';
import type { Explorer } from '../../src/http/explorer/serve.ts';
import { createRateLimits, type RateLimitOptions } from '../../src/rate-limit/limits.ts';
import { openAuditFile, type AuditSink } from '../../src/audit/sinks.ts';
import { createAuditTrail, type AuditRecord } from '../../src/audit/trail.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import type { Traces } from '../../src/telemetry/traces.ts';
import { logUnknownValues } from '../../src/telemetry/unknown-values.ts';
import { createVendorClient } from '../../src/vendor-client/index.ts';
import { createSandbox, defaultCredentials } from '../../sandbox/app.ts';

export const ROUTER_SECRETS = ['test-router-secret-1', 'test-router-secret-2'] as const;

/** The answer to an operation, as a front end reads it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors:
    | readonly { message: string; path?: readonly (string | number)[]; extensions: Record<string, unknown> }[]
    | undefined;
}

/** Sends an operation over HTTP. */
export async function post(
  url: string,
  query: string,
  { variables, headers }: { variables?: Record<string, unknown>; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'router-authorization': ROUTER_SECRETS[0], ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data, errors };
}

/**
 * Starts a subgraph over real HTTP, in front of a sandbox of its own or of another vendor.
 *
 * @param vendorUrl - where the vendor is; default: the sandbox
 * @param auditFile - where audit records go; default: `records`
 */
export async function startSubgraph({
  vendorUrl,
  auditFile,
  auditSink,
  deadlineMs = 5000,
  maxAttempts = 3,
  introspection = true,
  explorer,
  corsOrigins = [],
  rateLimits = { failedLookups: 10, cancelAll: 6 },
  budget,
  routerSecrets = ROUTER_SECRETS,
  auth,
  maxConnections = 256,
  maxQueue = 1024,
  maxEventLoopDelayMs,
  requestTimeoutMs,
  requestDeadlineMs,
  readTimeoutMs,
  traces,
  logOutput,
  now = Date.now,
}: {
  vendorUrl?: string;
  auditFile?: string;
  auditSink?: AuditSink;
  deadlineMs?: number;
  maxAttempts?: number;
  introspection?: boolean;
  explorer?: Explorer;
  corsOrigins?: readonly string[];
  rateLimits?: RateLimitOptions;
  budget?: BudgetLimits;
  routerSecrets?: readonly string[];
  /** Whose tokens are believed; default: no token is needed. */
  auth?: Omit<TokenVerifierOptions, 'log'>;
  maxConnections?: number;
  maxQueue?: number;
  maxEventLoopDelayMs?: number;
  requestTimeoutMs?: number;
  requestDeadlineMs?: number;
  readTimeoutMs?: number;
  traces?: Traces;
  /** Where the log goes. Default: `lines`. */
  logOutput?: Writable;
  now?: () => number;
} = {}) {
  const sandbox = createSandbox({ slowMs: 50 });
  const sandboxUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });

  const lines: string[] = [];
  const { appSecret, merchantKey } = defaultCredentials;
  const log = createLogger(
    { level: 'trace', secrets: [appSecret, merchantKey, ...routerSecrets] },
    logOutput ??
      new Writable({
        write(chunk: Buffer, _, done) {
          lines.push(chunk.toString());
          done();
        },
      }),
  );
  const records: AuditRecord[] = [];
  const sink = auditSink ?? (auditFile === undefined ? collect(records) : await openAuditFile(auditFile));
  const state = { ready: true };
  const app = await createServer({
    vendor: createVendorClient({
      ...defaultCredentials,
      url: new URL(vendorUrl ?? sandboxUrl),
      deadlineMs,
      connectTimeoutMs: 1000,
      maxAttempts,
      maxConnections,
      maxQueue,
      now,
      // What is sent again is sent at once.
      random: () => 0,
      onUnknown: logUnknownValues(log),
    }),
    log,
    audit: createAuditTrail(sink, [appSecret, merchantKey, ...routerSecrets]),
    budget,
    routerSecrets,
    tokens: auth && createTokenVerifier({ ...auth, log }),
    introspection,
    explorer,
    corsOrigins,
    rateLimits: createRateLimits(rateLimits),
    isReady: () => state.ready,
    ...(maxEventLoopDelayMs !== undefined && { maxEventLoopDelayMs }),
    ...(requestTimeoutMs !== undefined && { requestTimeoutMs }),
    requestDeadlineMs,
    readTimeoutMs,
    traces,
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });

  return {
    sandbox,
    origin,
    url: `${origin}/graphql`,
    /** What was logged, a JSON object a line. */
    lines,
    /** The audit trail. */
    records,
    state,
    /** Closes both; what is under way at the vendor ends at once. */
    async close() {
      await sandbox.close();
      await app.close();
    },
  };
}

/** Keeps audit records where a test can read them. */
function collect(records: AuditRecord[]): AuditSink {
  return {
    append(lines) {
      for (const line of lines.trim().split('\n')) records.push(JSON.parse(line) as AuditRecord);
      return Promise.resolve();
    },
    reopen: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** A subgraph that is running. */
export type Subgraph = Awaited<ReturnType<typeof startSubgraph>>;
