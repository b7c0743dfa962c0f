import type { Files } from './prepare.ts';

/** A server that is measured. */
export interface Contender {
  readonly name: string;
  /** The program. */
  readonly script: string;
  /** Its own settings, beside those of `commonEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether its callers have to send a token; they send the secret of the router with it. */
  readonly authenticated: boolean;
  /** The count of its histogram of requests at `/metrics`; undefined where it has no such duty. */
  readonly requestCount?: string;
}

export const ROUTER_SECRET = 'bench-router-secret-1';
export const ISSUER = 'https://login.example.com/';
export const AUDIENCE = 'vending';

/** The contenders by name; the first one is the baseline. */
export interface Contenders {
  /** Those that are compared in the goals. */
  readonly compared: readonly Contender[];
  /** vending with everything on. */
  readonly vending: Contender;
  readonly vendingAuditFile: Contender;
  readonly sameDutiesAuditFile: Contender;
}

/** Describes the contenders. */
export function contenders({ keys, audit }: Files): Contenders {
  const peer = (name: string, file: string): Contender => ({
    name,
    script: `bench/servers/${file}`,
    env: {},
    authenticated: false,
  });
  const auth = { AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE, AUTH_JWKS_FILE: keys };
  const vending: Contender = {
    name: 'vending',
    script: 'dist/main.js',
    env: { ...auth, ROUTER_SECRETS: `${ROUTER_SECRET},bench-router-secret-2` },
    authenticated: true,
    requestCount: 'vending_graphql_request_duration_seconds_count',
  };
  const vendingAuditFile: Contender = {
    ...vending,
    name: 'vending (audit file)',
    env: { ...vending.env, AUDIT_FILE: audit },
  };
  const sameDuties: Contender = {
    name: 'mercurius (same duties)',
    script: 'bench/servers/mercurius-same-duties.js',
    env: { ...auth, VENDOR_DEADLINE_MS: '8000' },
    authenticated: true,
    requestCount: 'http_request_duration_seconds_count',
  };
  const sameDutiesAuditFile: Contender = {
    ...sameDuties,
    name: 'mercurius (same duties, audit file)',
    env: { ...sameDuties.env, AUDIT_FILE: audit },
  };
  const compared = [
    peer('baseline', 'baseline.js'),
    vending,
    vendingAuditFile,
    {
      name: 'vending (bare)',
      script: 'dist/main.js',
      env: { ALLOW_ANONYMOUS: 'true', LOG_LEVEL: 'silent' },
      authenticated: false,
    },
    sameDuties,
    peer('mercurius', 'mercurius.js'),
    peer('@apollo/server', 'apollo.js'),
    peer('graphql-yoga', 'yoga.js'),
  ];
  return { compared, vending, vendingAuditFile, sameDutiesAuditFile };
}
