import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { readToken } from './token.ts';

/**
 * Makes the client of the supergraph. It has no RetryLink: that one would send a mutation again whose answer was
 * lost, and nobody knows what became of the first.
 *
 * @param uri - where the gateway is
 */
export function createClient(uri: string): ApolloClient {
  const authorize = new SetContextLink(() => {
    const token = readToken();
    return token ? { headers: { authorization: `Bearer ${token}` } } : {};
  });
  return new ApolloClient({
    link: ApolloLink.from([authorize, new HttpLink({ uri })]),
    // An entity is known by its key, so that an answer to a mutation changes what is shown of it everywhere.
    cache: new InMemoryCache({ typePolicies: { Machine: { keyFields: ['machineNo'] } } }),
    // The service's log and audit name who asked.
    clientAwareness: { name: 'vending-example-web' },
  });
}
