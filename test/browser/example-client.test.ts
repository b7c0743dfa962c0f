import { CombinedGraphQLErrors, gql, type ApolloClient } from '@apollo/client';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

const CANCEL = gql`
  mutation Cancel($machineNo: ID!, $id: ID!) {
    cancelPickupCode(machineNo: $machineNo, id: $id) {
      id
    }
  }
`;

it("takes a gateway's 400, which has no code and no outcome, for a cancel that was not sent", async () => {
  const { error } = await client.mutate({
    mutation: CANCEL,
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

const html = { type: 'text/html', body: '<h1>No</h1>' };
const json = { type: 'application/json', body: '{"errors":[{"message":"No"}]}' };

it.each([
  [401, html, { text: 'UNAUTHENTICATED', outcome: 'NOT_SENT', retryable: false }],
  [401, json, { text: 'UNAUTHENTICATED', outcome: 'NOT_SENT', retryable: false }],
  [413, html, { text: 'BAD_REQUEST', outcome: 'NOT_SENT', retryable: false }],
  [429, html, { text: 'GATEWAY_BUSY', outcome: 'NOT_SENT', retryable: true }],
  [429, json, { text: 'GATEWAY_BUSY', outcome: 'NOT_SENT', retryable: true }],
  // The gateway gave up waiting: the cancel may have been sent.
  [408, html, { text: 'NO_ANSWER', outcome: 'UNKNOWN', retryable: true }],
  [408, json, { outcome: 'UNKNOWN', retryable: true }],
  [502, html, { text: 'NO_ANSWER', outcome: 'UNKNOWN', retryable: true }],
])(
  "says after a gateway's own %i what the table of outcomes says",
  async (status, { type, body }, failure) => {
    const gateway = createServer((request, response) => {
      request.resume();
      response.writeHead(status, { 'content-type': type, connection: 'close' }).end(body);
    }).listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    try {
      const { port } = gateway.address() as AddressInfo;
      const variables = { machineNo: '16327129', id: '1122223' };
      const mutation = createClient(`http://127.0.0.1:${port}/`).mutate({
        mutation: CANCEL,
        variables,
        errorPolicy: 'all',
      });
      const { error } = await mutation;
      if (!error) throw new Error('the cancel did not fail');
      expect(failureOf(error, 'cancel codes')).toMatchObject(failure);
    } finally {
      gateway.close();
    }
  },
);
