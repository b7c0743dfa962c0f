import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime, type GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import type { Gateway, GatewayOptions } from './gateway.ts';
import { hiveConfig } from './hive-config.ts';

/**
 * Hive Gateway as a library: GraphQL at `/`, GraphiQL for a browser there, `/readiness` when it can answer.
 *
 * @param changes what else it is told, or told otherwise
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
