import { pino } from 'pino';
import { createSandbox, defaultCredentials } from '../../sandbox/app.ts';
import { createApp } from '../../src/app.ts';
import type { Tokens } from '../../src/auth/tokens.ts';
import { createAuditTrail } from '../../src/telemetry/audit.ts';
import { createVendorClient } from '../../src/vendor/index.ts';
import { composeSupergraph, type Subgraph } from '../../supergraph/compose.ts';
import type { Gateway, GatewayOptions } from '../../supergraph/gateway.ts';
import { vending } from '../../supergraph/subgraphs.ts';

const local = { host: '127.0.0.1', port: 0 };
const routerSecret = 'the-secret-of-this-test';

/** Sandbox, subgraph and gateway over real HTTP, and what a client can do with them. */
export async function start(
  createGateway: (options: GatewayOptions) => Gateway,
  neighbours: readonly Subgraph[] = [],
  tokens?: Tokens,
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
  const app = await createApp({
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
    isReady: () => true,
  });
  /** The headers of every request that the subgraph was sent, oldest first. */
  const received: Record<string, unknown>[] = [];
  app.addHook('onRequest', (request, _reply, done) => {
    received.push(request.headers);
    done();
  });
  const subgraph = await app.listen(local);
  const gateway = createGateway({
    supergraph: composeSupergraph([vending(`${subgraph}/graphql`), ...neighbours]),
    routerSecret,
  });
  const url = await gateway.listen(local);

  return {
    url,
    sandbox,
    subgraph,
    received,
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
