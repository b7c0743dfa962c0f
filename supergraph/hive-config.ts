import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import type { GatewayConfigSupergraph, GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import { subgraphHeaders } from './gateway.ts';
import { requireSafeNumbers } from './safe-numbers.ts';

/** Limits the aliases of an operation, and thus how many codes it can cancel with one field each. */
const MAX_ALIASES = 15;

/**
 * Passes errors on without the request to the subgraph. The errors of the subgraph are part of its contract: clients
 * need code, outcome and trace id, so none is masked. If a subgraph is unreachable, however, the gateway adds the
 * request to the error, and its variables can contain the digits of a pickup code.
 */
function withoutRequest(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return new GraphQLError('The gateway failed.');
  // Returns the same error: if it is replaced, the gateway logs the original in full.
  delete error.extensions['request'];
  return error;
}

/** Rejects a POST without JSON, which browsers send from any page without a CORS preflight: it can be a mutation. */
const onlyJson: GatewayPlugin = {
  onRequest(hook) {
    const type = hook.request.headers.get('content-type') ?? '';
    if (hook.request.method !== 'POST' || /^application\/json\b/i.test(type)) return;
    hook.endResponse(new hook.fetchAPI.Response('Send application/json.\n', { status: 415 }));
  },
};

/** Rejects integers that would lose digits. */
const safeNumbers: GatewayPlugin = {
  onExecute({ args }) {
    const { document, variableValues } = args as ExecutionArgs;
    requireSafeNumbers(document, variableValues);
  },
};

/**
 * Configures Hive Gateway so that nothing is lost or sent twice between a client and `vending`.
 *
 * @param routerSecret - one of the `ROUTER_SECRETS` of `vending`, sent to it in `Router-Authorization`
 */
export const hiveConfig = (routerSecret: string) =>
  ({
    maskedErrors: { maskError: withoutRequest },
    // Pages of other origins cannot read responses.
    cors: false,
    // Hive sends each root field of a mutation as a separate request, so the subgraph cannot count them.
    plugins: () => [onlyJson, safeNumbers, maxAliasesPlugin({ n: MAX_ALIASES }) as GatewayPlugin],
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) =>
        subgraphHeaders(subgraphName, (name) => request.headers.get(name), routerSecret),
    },
    // A read after a cancel must not share the response of a read that started before the cancel.
    transportEntries: { vending: { options: { deduplicateInflightRequests: false } } },
    // `upstreamRetry`, and `retry` among the options above, stay unset: both repeat mutations that may have taken
    // effect. There is no timeout either: the subgraph limits the duration of each of its own calls.
  }) satisfies Omit<GatewayConfigSupergraph, 'supergraph'>;
