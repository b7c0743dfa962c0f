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
import { createOpenSchema, createSchema } from './schema.ts';

/**
 * Creates and starts Apollo Server.
 *
 * @param introspection - whether introspection is allowed, and errors may suggest names of the schema
 * @returns the server, and the cache of the documents that it has validated
 */
export async function createApolloServer(
  introspection: boolean,
  logger: NonNullable<ApolloServerOptions<Context>['logger']>,
): Promise<{ apollo: ApolloServer<Context>; operations: OperationCache }> {
  const schema = createSchema();
  const operations = createOperationCache({ guarded: schema, open: createOpenSchema() });
  const apollo = new ApolloServer<Context>({
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
      apolloPlugin(operations),
      ApolloServerPluginInlineTrace(),
      // There is nothing to cache, and cache control takes 7 to 17 % of the CPU of the GraphQL layer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return { apollo, operations };
}
