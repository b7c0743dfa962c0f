import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';

/**
 * What lets browsers use Hive Gateway in development.
 *
 * @param origins those whose pages may call it, as browsers send them
 * @param graphiql what GraphiQL is filled with
 */
export const forBrowsers = (origins: readonly string[], graphiql: Readonly<Record<string, unknown>> = {}) =>
  ({
    // Not a list of origins: to one that isn't in it Hive answers "null", which is the origin of sandboxed frames.
    cors: (request) => {
      const origin = request.headers.get('origin') ?? '';
      return origins.includes(origin) ? { origin, methods: ['POST'], credentials: false } : false;
    },
    graphiql: { title: 'vending', ...graphiql },
    // With all that it needs in one page, where the gateway's own loads itself from the internet.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
  }) satisfies Partial<GatewayConfigSupergraph>;
