import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type ApolloCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { map } from 'rxjs';
import { readToken } from './token.ts';

/** Adds the HTTP status to `extensions`: 400 says that the gateway began nothing, and has no other sign of it. */
const noteStatus = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const response: unknown = operation.getContext()['response'];
      const httpStatus = response instanceof Response ? response.status : undefined;
      return { ...result, extensions: { ...result.extensions, httpStatus } };
    }),
  ),
);

/**
 * Creates the client of the supergraph. It has no RetryLink: that one would send a mutation again whose answer was
 * lost.
 *
 * @param uri - where the gateway is
 */
export function createClient(uri: string): ApolloClient {
  const authorize = new SetContextLink(() => {
    const token = readToken();
    return token ? { headers: { authorization: `Bearer ${token}` } } : {};
  });
  return new ApolloClient({
    link: ApolloLink.from([authorize, noteStatus, new HttpLink({ uri })]),
    cache: new InMemoryCache({
      typePolicies: {
        // The answer to cancel-all has the codes that are left: they replace those of before.
        // As the schema's keys: ids count within their machine.
        MachineProduct: { keyFields: ['machineNo', 'id'] },
        PickupCode: { keyFields: ['machineNo', 'id'] },
        Machine: { keyFields: ['machineNo'], fields: { pickupCodes: { merge: false } } },
      },
    }),
    // The service's log and audit name the client.
    clientAwareness: { name: 'vending-example-web' },
  });
}

/** Takes a code out of every list, because it can't be used any more. */
export function removeCode(cache: ApolloCache, machineNo: string, id: string): void {
  cache.evict({ id: cache.identify({ __typename: 'PickupCode', machineNo, id }) ?? '' });
  cache.gc();
}
