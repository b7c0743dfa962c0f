import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import type { GatewayConfigSupergraph, GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import { subgraphHeaders } from './gateway.ts';
import { requireSafeNumbers } from './safe-numbers.ts';

/** How many codes one operation can cancel with a field of its own each. */
const MAX_ALIASES = 15;

/**
 * The subgraph's errors are its contract: code, outcome and trace id have to arrive, so nothing is masked. But
 * when a subgraph can't be reached, the gateway adds the request that it sent, and its variables can be the
 * digits of a pickup code.
 */
function withoutRequest(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return new GraphQLError('The gateway failed.');
  // The same error, because the gateway logs whole what is masked by another.
  delete error.extensions['request'];
  return error;
}

/** What is not JSON a browser sends from any page without asking first, and it could be a mutation. */
const onlyJson: GatewayPlugin = {
  onRequest(hook) {
    const type = hook.request.headers.get('content-type') ?? '';
    if (hook.request.method !== 'POST' || /^application\/json\b/i.test(type)) return;
    hook.endResponse(new hook.fetchAPI.Response('Send application/json.\n', { status: 415 }));
  },
};

/** Refuses numbers that would lose digits. */
const safeNumbers: GatewayPlugin = {
  onExecute({ args }) {
    const { document, variableValues } = args as ExecutionArgs;
    requireSafeNumbers(document, variableValues);
  },
};

/**
 * What Hive Gateway has to be told so that nothing is lost or sent twice between a client and `vending`.
 *
 * @param routerSecret what `vending` wants to see in `Router-Authorization`
 */
export const hiveConfig = (routerSecret: string) =>
  ({
    maskedErrors: { maskError: withoutRequest },
    // No other origin may read an answer.
    cors: false,
    // Hive sends each root field of a mutation as a request of its own, so the subgraph can't count them.
    plugins: () => [onlyJson, safeNumbers, maxAliasesPlugin({ n: MAX_ALIASES }) as GatewayPlugin],
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) =>
        subgraphHeaders(subgraphName, (name) => request.headers.get(name), routerSecret),
    },
    // Who cancels a code and then reads must not be given an answer that was begun before the cancel.
    transportEntries: { vending: { options: { deduplicateInflightRequests: false } } },
    // No `upstreamRetry` and no `retry` among the options above: either sends a mutation again that may have been
    // done. There is no time-out either; the subgraph bounds every call of its own.
  }) satisfies Omit<GatewayConfigSupergraph, 'supergraph'>;
