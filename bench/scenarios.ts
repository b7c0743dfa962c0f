/** What the servers are asked, how often at once, and how slow the vendor is. */
export interface Scenario {
  readonly name: string;
  /** The operation in `load/load.lua`. */
  readonly operation: 'Cancel' | 'CancelMany' | 'Machine' | 'Entities';
  readonly connections: number;
  readonly vendorMs: number;
}

const cancel = (connections: number, vendorMs: number): Scenario => ({
  name: `cancel, vendor ${vendorMs} ms, ${connections} at once`,
  operation: 'Cancel',
  connections,
  vendorMs,
});

export const scenarios: readonly Scenario[] = [
  ...[1, 50, 200].map((connections) => cancel(connections, 0)),
  ...[1, 50, 200].map((connections) => cancel(connections, 20)),
  { name: '_entities of 100 machines, 50 at once', operation: 'Entities', connections: 50, vendorMs: 0 },
  { name: 'a machine with 60 products, 50 at once', operation: 'Machine', connections: 50, vendorMs: 0 },
  { name: 'cancelPickupCodes of 100, 10 at once', operation: 'CancelMany', connections: 10, vendorMs: 0 },
];

/** A server, how it is started, and what a caller has to bring. */
export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What wrk is told by its environment. */
  readonly load: Readonly<Record<string, string>>;
}

const ROUTER_SECRET = 'bench-router-secret-1';

/**
 * The servers, the limit first.
 *
 * @param keys - the file of the key set by which tokens are checked
 * @param tokens - the file of the tokens that callers bring
 * @param audit - where an audit file may be written
 */
export function contenders(keys: string, tokens: string, audit: string): readonly Contender[] {
  const peer = (name: string, file: string): Contender => ({
    name,
    command: ['node', `bench/servers/${file}`],
    env: {},
    load: {},
  });
  // As package.json starts it.
  const ours = ['node', '--enable-source-maps', 'dist/main.js'];
  const full = {
    env: {
      ROUTER_SECRETS: `${ROUTER_SECRET},bench-router-secret-2`,
      AUTH_ISSUER: 'https://login.example.com/',
      AUTH_AUDIENCE: 'vending',
      AUTH_JWKS_FILE: keys,
    },
    load: { ROUTER_SECRET, TOKENS: tokens },
  };
  return [
    peer('the limit', 'limit.js'),
    { name: 'vending', command: ours, ...full },
    {
      name: 'vending, audit file',
      command: ours,
      ...full,
      env: { ...full.env, AUDIT_FILE: audit },
    },
    {
      name: 'vending, bare',
      command: ours,
      env: { ALLOW_ANONYMOUS: 'true', LOG_LEVEL: 'silent' },
      load: {},
    },
    peer('mercurius, jit', 'mercurius.js'),
    peer('@apollo/server', 'apollo.js'),
    peer('graphql-yoga', 'yoga.js'),
  ];
}
