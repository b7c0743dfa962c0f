import { CombinedGraphQLErrors, gql, type ApolloClient } from '@apollo/client';
import { createClient } from '../../examples/web/src/client.ts';
import { failureOf } from '../../examples/web/src/failure.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let client: ApolloClient;
beforeAll(async () => {
  stack = await startStack();
  const token = await stack.token();
  Object.assign(globalThis, { sessionStorage: { getItem: () => token } });
  client = createClient(stack.gateway);
}, 240_000);
afterAll(() => stack.stop());

it("takes a gateway's 400, which has no code and no outcome, for a cancel that was not sent", async () => {
  const { error } = await client.mutate({
    mutation: gql`
      mutation Cancel($machineNo: ID!, $id: ID!) {
        cancelPickupCode(machineNo: $machineNo, id: $id) {
          id
        }
      }
    `,
    variables: { machineNo: '16327129' },
    errorPolicy: 'all',
  });
  if (!CombinedGraphQLErrors.is(error)) throw new Error('the gateway answered no GraphQL', { cause: error });
  expect(error.errors[0]?.extensions?.['outcome']).toBeUndefined();
  expect(failureOf(error, 'cancel codes')).toMatchObject({
    text: 'BAD_REQUEST',
    outcome: 'NOT_SENT',
    retryable: false,
  });
  expect(stack.sandbox.calls).toEqual([]);
});
