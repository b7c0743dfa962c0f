import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { reportRequest } from './request-log.ts';
import type { Context } from './context.ts';
import { completeErrors } from './errors.ts';
import { refuseRoundedNumbers } from './arguments.ts';
import type { OperationCache } from './operation-cache.ts';

/** Apollo Server's codes for requests that fail before execution. */
const REQUEST_ERRORS = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
];

/**
 * Apollo Server plugin: caches every valid document, completes the errors of a response, answers them with HTTP 200, and
 * reports the request.
 */
export function apolloPlugin(operations: OperationCache): ApolloServerPlugin<Context> {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- the type requires promises
    async requestDidStart() {
      return {
        // eslint-disable-next-line @typescript-eslint/require-await
        async didResolveOperation({ request, source, document }) {
          operations.add(source, document);
          refuseRoundedNumbers(request.variables ?? {});
        },
        // eslint-disable-next-line @typescript-eslint/require-await
        async willSendResponse(request) {
          const errors = complete(request);
          const { contextValue, document, operation, operationName, errors: thrown } = request;
          reportRequest(contextValue, { document, operation, operationName, thrown, errors });
        },
      };
    },
  };
}

/** Completes the errors of a response, and sets its HTTP status. @returns the errors */
function complete({
  contextValue,
  operation,
  request,
  response,
}: GraphQLRequestContextWillSendResponse<Context>) {
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return undefined;
  const errors = completeErrors(response.body.singleResult.errors, operation, contextValue.traceId);
  response.body.singleResult.errors = errors;

  // Gateways decorate or drop the errors of any other status, and GraphQL over HTTP requires 200 for application/json.
  // A client that accepts only application/graphql-response+json gets 400.
  const accept = request.http?.headers.get('accept') ?? '*/*';
  const isRequestError = errors.some(({ extensions }) =>
    REQUEST_ERRORS.includes(String(extensions?.['code'])),
  );
  if (isRequestError && [400, 500].includes(response.http.status ?? 200)) {
    const takesJson = /application\/(json|\*)|\*\/\*/.test(accept);
    response.http.status = takesJson ? 200 : 400;
    if (takesJson) response.http.headers.set('content-type', 'application/json; charset=utf-8');
  }
  return errors;
}
