import { pino } from 'pino';
import { createSandbox, defaultCredentials } from '../../sandbox/app.ts';
import { createServer } from '../../src/server.ts';
import type { TokenVerifier } from '../../src/auth/token-verifier.ts';
import { createRateLimits } from '../../src/rate-limit/limits.ts';
import { createAuditTrail } from '../../src/audit/trail.ts';
import { createVendorClient } from '../../src/vendor-client/index.ts';
import { composeSupergraph, withoutScopes, type Subgraph } from '../../supergraph/compose.ts';
import { createApolloGateway } from '../../supergraph/apollo-gateway.ts';
import type { Gateway, GatewayOptions } from '../../supergraph/gateway.ts';
import { createHiveGateway } from '../../supergraph/hive-gateway.ts';
import { vending } from '../../supergraph/subgraphs.ts';

const local = { host: '127.0.0.1', port: 0 };
const routerSecret = 'the-secret-of-this-test';

/** A gateway, and what it is told of this project's subgraph. */
export interface Kind {
  readonly create: (options: GatewayOptions) => Gateway;
  readonly ours: (url: string) => Subgraph;
}

/** The gateways that every test of this folder is run with. */
export const gateways: [string, Kind][] = [
  ['Hive Gateway', { create: createHiveGateway, ours: vending }],
  ['@apollo/gateway', { create: createApolloGateway, ours: (url) => withoutScopes(vending(url)) }],
];

/** Sandbox, subgraph and gateway over real HTTP, and what a client can do with them. */
export async function start(
  { create, ours }: Kind,
  neighbours: readonly Subgraph[] = [],
  tokens?: TokenVerifier,
) {
  const sandbox = createSandbox();
  const vendor = createVendorClient({
    ...defaultCredentials,
    url: new URL(await sandbox.listen(local)),
    deadlineMs: 5000,
    connectTimeoutMs: 1000,
    maxAttempts: 3,
    maxConnections: 16,
    maxQueue: 16,
  });
  const app = await createServer({
    vendor,
    log: pino({ level: 'silent' }),
    audit: createAuditTrail({
      append: () => Promise.resolve(),
      reopen: () => Promise.resolve(),
      close: () => Promise.resolve(),
    }),
    routerSecrets: [routerSecret],
    tokens,
    introspection: false,
    // All of it shares one event loop here, and a busy machine is not what is tested.
    maxEventLoopDelayMs: 60_000,
    corsOrigins: [],
    rateLimits: createRateLimits({ failedLookups: 10, cancelAll: 6 }),
    isReady: () => true,
  });
  /** The headers of every request that the subgraph was sent, oldest first. */
  const received: Record<string, unknown>[] = [];
  app.addHook('onRequest', (request, _reply, done) => {
    received.push(request.headers);
    done();
  });
  /** The errors in the subgraph's own answers, oldest first. */
  const answered: Answer['errors'][] = [];
  const network = { losesAnswers: false };
  app.addHook<string>('onSend', (request, _reply, payload, done) => {
    if (network.losesAnswers) request.raw.socket.resetAndDestroy();
    else answered.push((JSON.parse(payload) as Answer).errors);
    done();
  });
  const subgraph = await app.listen(local);
  const gateway = create({
    supergraph: composeSupergraph([ours(`${subgraph}/graphql`), ...neighbours]),
    routerSecret,
  });
  const url = await gateway.listen(local);

  return {
    url,
    sandbox,
    subgraph,
    received,
    answered,
    /** Lets the answers of the subgraph be lost on their way to the gateway. */
    network,
    routerSecret,
    async send(query: string, headers: Record<string, string> = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return { status: response.status, body: (await response.json()) as Answer };
    },
    async stop() {
      await gateway.close();
      await app.close();
      await sandbox.close();
    },
  };
}

/** The body of a GraphQL answer. */
export interface Answer {
  data: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}
