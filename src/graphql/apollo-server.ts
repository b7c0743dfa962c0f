import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { createOperationCache, type OperationCache } from './operation-cache.ts';
import { limitRules, limits } from './limits.ts';
import { apolloPlugin } from './apollo-plugin.ts';
import { createSchema } from './schema.ts';

/** What Apollo Server is told. */
export interface GraphQLServerOptions {
  /** Whether the schema can be asked for, and errors may hint at it. */
  readonly introspection: boolean;
  readonly logger: NonNullable<ApolloServerOptions<Context>['logger']>;
}

/** Apollo Server, and what it has found valid. */
export interface GraphQLServer {
  readonly server: ApolloServer<Context>;
  readonly known: OperationCache;
}

/** Builds Apollo Server over the schema; it is started, and knows no HTTP server yet. */
export async function createApolloServer(options: GraphQLServerOptions): Promise<GraphQLServer> {
  const { introspection, logger } = options;
  const schema = createSchema();
  const known = createOperationCache(schema);
  const server = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    formatError,
    validationRules: limitRules,
    parseOptions: { maxLexicalTokens: limits.tokens },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    logger,
    plugins: [
      apolloPlugin(known),
      ApolloServerPluginInlineTrace(),
      // Measured: without it the GraphQL layer is 7 to 17 % cheaper, and there is nothing to cache here.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return { server, known };
}
