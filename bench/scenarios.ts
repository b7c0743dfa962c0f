/** What the servers are asked, how often at once, and how slow the vendor is. */
export interface Scenario {
  readonly name: string;
  /** The operation in `load/load.lua`. */
  readonly operation: 'Cancel' | 'CancelMany' | 'Machine' | 'Entities';
  readonly connections: number;
  readonly vendorMs: number;
}

const AT_ONCE = [1, 50, 200];

const at = (name: string, operation: Scenario['operation'], connections: number, vendorMs = 0): Scenario => ({
  name: `${name}, ${connections} at once`,
  operation,
  connections,
  vendorMs,
});

export const scenarios: readonly Scenario[] = [
  ...AT_ONCE.map((connections) => at('cancel, vendor 0 ms', 'Cancel', connections)),
  ...AT_ONCE.map((connections) => at('cancel, vendor 20 ms', 'Cancel', connections, 20)),
  ...AT_ONCE.map((connections) => at('_entities of 100 machines', 'Entities', connections)),
  ...AT_ONCE.map((connections) => at('a machine with 60 products', 'Machine', connections)),
  // Not more: what waits for the vendor is bounded (VENDOR_MAX_QUEUE), and 50 of these would be refused in part.
  ...[1, 10].map((connections) => at('cancelPickupCodes of 100', 'CancelMany', connections)),
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
  const ours = ['node', '--max-semi-space-size=32', 'dist/main.js'];
  const memory = { MALLOC_ARENA_MAX: '2' };
  const full = {
    env: {
      ...memory,
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
      env: { ...memory, ALLOW_ANONYMOUS: 'true', LOG_LEVEL: 'silent' },
      load: {},
    },
    peer('mercurius, jit', 'mercurius.js'),
    peer('@apollo/server', 'apollo.js'),
    peer('graphql-yoga', 'yoga.js'),
  ];
}
