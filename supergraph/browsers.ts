import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';

/**
 * What lets browsers use Hive Gateway in development.
 *
 * @param origins - those whose pages may call it, as browsers send them
 * @param page - the HTML of GraphiQL; default: the gateway's own, which loads itself from the internet
 */
export const forBrowsers = (origins: readonly string[], page?: string) =>
  ({
    // Not a list of origins: to one that isn't in it Hive answers "null", which is the origin of sandboxed frames.
    cors: (request) => {
      const origin = request.headers.get('origin') ?? '';
      return origins.includes(origin) ? { origin, methods: ['POST'], credentials: false } : false;
    },
    ...(page !== undefined && { renderGraphiQL: () => page }),
  }) satisfies Partial<GatewayConfigSupergraph>;
