import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime, type GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import type { Gateway, GatewayOptions } from './gateway.ts';
import { hiveConfig } from './hive-config.ts';

/**
 * Hive Gateway as a library. Serves GraphQL at `/`, with GraphiQL for browsers, and a readiness probe at `/readiness`.
 *
 * @param changes - options that extend or override those of `hiveConfig`
 */
export function createHiveGateway(
  { supergraph, routerSecret }: GatewayOptions,
  changes: Partial<GatewayConfigSupergraph> = {},
): Gateway {
  const runtime = createGatewayRuntime({
    ...hiveConfig(routerSecret),
    ...changes,
    supergraph,
    graphqlEndpoint: '/',
    landingPage: false,
    logging: 'error',
  });
  const server = createServer((request, response) => {
    void runtime(request, response);
  });
  return {
    async listen(address) {
      server.listen(address);
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      return `http://localhost:${port}/`;
    },
    async close() {
      server.close();
      server.closeIdleConnections();
      await runtime.dispose();
    },
  };
}
