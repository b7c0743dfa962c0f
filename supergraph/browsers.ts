import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';

/**
 * Options that let browsers use Hive Gateway in development.
 *
 * @param origins - the allowed origins, as browsers send them
 * @param page - the HTML of GraphiQL; default: the gateway's own page, which loads GraphiQL from the internet
 */
export const forBrowsers = (origins: readonly string[], page?: string) =>
  ({
    // Not a list: Hive answers an origin that is not in it with "null", which is the origin of sandboxed frames.
    cors: (request) => {
      const origin = request.headers.get('origin') ?? '';
      return origins.includes(origin) ? { origin, methods: ['POST'], credentials: false } : false;
    },
    ...(page !== undefined && { renderGraphiQL: () => page }),
  }) satisfies Partial<GatewayConfigSupergraph>;
