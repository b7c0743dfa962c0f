import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { Kind, parse, type DocumentNode, type VariableDefinitionNode } from 'graphql';
import { readOperations } from '../../src/http/explorer/operations.ts';
import { anyEntities, anyOperation, anyValue } from '../support/random-operations.ts';
import { AUDIENCE, bearer, createSigner, ISSUER, SCOPES, type Signer } from '../support/tokens.ts';
import { ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const collection = readOperations().map(({ document }) => document);

interface Request {
  readonly body: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** What a client can see of an answer. */
async function send({ url }: Subgraph, { body, headers }: Request) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'router-authorization': ROUTER_SECRETS[0],
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const { date, ...shown } = Object.fromEntries(response.headers);
  return {
    status: response.status,
    headers: { ...shown, hasDate: Boolean(date) },
    text: withoutSeconds(await response.text()),
  };
}

/** The services started at different moments, so one may say to wait a second less. */
const withoutSeconds = (text: string) => text.replace(/"retryAfter":\d+/g, '"retryAfter":"seconds"');

/** Not the value that asks for a trace, but enough to be left to Apollo Server. */
const BY_APOLLO = { 'apollo-federation-include-trace': 'none' };

describe('an operation that was asked before', () => {
  let signer: Signer;
  let apollo: Subgraph;
  let lane: Subgraph;
  const executed = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

  beforeAll(async () => {
    signer = await createSigner('known');
    const auth = { jwks: { keys: [signer.jwk] }, issuer: ISSUER, audience: AUDIENCE };
    // Each has a vendor of its own, so that what is canceled at one is still there at the other.
    [apollo, lane] = await Promise.all([startSubgraph({ auth }), startSubgraph({ auth })]);
  });
  afterAll(async () => {
    executed.mockRestore();
    await Promise.all([apollo.close(), lane.close()]);
  });

  /** Sends a request down both roads; says whether the second one didn't need Apollo Server. */
  async function compare(request: Request): Promise<boolean> {
    // Nothing is executed for a name that there isn't, but the text is known after it.
    await send(lane, { ...request, body: { ...request.body, operationName: '-' } });
    for (const { lines } of [apollo, lane]) lines.length = 0;
    const expected = await send(apollo, { ...request, headers: { ...request.headers, ...BY_APOLLO } });
    executed.mockClear();
    const actual = await send(lane, request);
    const wasFast = executed.mock.calls.length === 0;
    expect(actual).toEqual(expected);
    expect(lane.lines.map(comparable)).toEqual(apollo.lines.map(comparable));
    return wasFast;
  }

  const all = async () => bearer(await signer.sign());

  it.each(collection.map((query) => ({ query, names: operations(query).map(({ name }) => name) })))(
    'is answered as Apollo Server does, and without it: $names',
    async ({ query }) => {
      const headers = await all();
      const found = operations(query);
      expect(found).not.toEqual([]);
      for (const { name, variables } of found) {
        const values = Object.fromEntries(variables.map((variable) => [variable, usual[variable]]));
        expect(await compare({ body: { query, operationName: name, variables: values }, headers })).toBe(
          true,
        );
      }
    },
  );

  it('is answered as Apollo Server does, with variables of any kind', async () => {
    const headers = await all();
    const texts = [...collection, CANCEL, ENTITIES];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.infiniteStream(anyValue), async (query, values) => {
        for (const operation of operations(query)) {
          const variables = Object.fromEntries(
            operation.variables.map((name) => [name, values.next().value as unknown]),
          );
          await compare({ body: { query, operationName: operation.name, variables }, headers });
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is answered as Apollo Server does, whatever it selects and whoever asks', async () => {
    let fast = 0;
    await fc.assert(
      fc.asyncProperty(anyOperation, fc.subarray([...SCOPES]), anyValue, async (query, scopes, value) => {
        const headers = bearer(await signer.sign({ scope: scopes.join(' ') }));
        const variables = { yes: true, no: false, machineNo: value, id: value };
        if (await compare({ body: { query, variables }, headers })) fast++;
      }),
      { numRuns: 100 },
    );
    expect(fast).toBeGreaterThan(30);
  }, 60_000);

  it('is answered as Apollo Server does, whichever entities a gateway refers to', async () => {
    let fast = 0;
    await fc.assert(
      fc.asyncProperty(anyEntities, fc.subarray([...SCOPES]), async ({ query, representations }, scopes) => {
        const headers = bearer(await signer.sign({ scope: scopes.join(' ') }));
        if (await compare({ body: { query, variables: { representations } }, headers })) fast++;
      }),
      { numRuns: 100 },
    );
    expect(fast).toBeGreaterThan(30);
  }, 60_000);

  it('is answered as Apollo Server does, whatever surrounds it', async () => {
    const token = await all();
    const query = CANCEL;
    const variables = { machineNo: '16327130', id: '1' };
    const two = 'query A { machine(machineNo: "16327129") { name } } query B { __typename }';
    const requests: Request[] = [
      ...[undefined, null, '', '-', 'Cancel', 1, ['Cancel'], {}].map((operationName) => ({
        body: { query, operationName, variables },
      })),
      ...[undefined, null, '', 'A', 'B', 'C'].map((operationName) => ({
        body: { query: two, operationName },
      })),
      ...[undefined, null, [], [variables], 'x', 1, true, {}, { ...variables, more: 1 }].map((given) => ({
        body: { query, variables: given },
      })),
      ...[null, {}, [], 'x', { persistedQuery: { version: 1, sha256Hash: 'x' } }].map((extensions) => ({
        body: { query, variables, extensions },
      })),
      ...[null, 1, {}, [], [query], ` ${query}`, `${query} #`].map((other) => ({
        body: { query: other, variables },
      })),
      ...[
        'application/json',
        'application/graphql-response+json',
        'application/graphql-response+json, application/json;q=0.9',
        'application/json, application/graphql-response+json',
        'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8, multipart/mixed',
        'multipart/mixed;deferSpec=20220824, application/json',
        'text/html, */*;q=0.1',
        'text/html',
        'application/*',
        '',
        'nonsense',
      ].flatMap((accept) => [
        { body: { query, variables }, headers: { accept } },
        { body: { query, variables: {} }, headers: { accept } },
      ]),
      { body: { query, variables }, headers: { 'content-type': 'application/json; charset=utf-8' } },
      { body: { query, variables }, headers: { 'content-type': 'text/plain' } },
      { body: { query, variables }, headers: { authorization: 'Bearer x' } },
      { body: { query, variables: {} }, headers: { authorization: 'Bearer x' } },
      { body: { query, variables }, headers: { authorization: '' } },
    ];
    for (const request of requests) await compare({ ...request, headers: { ...token, ...request.headers } });
  });

  it('is refused to who lacks a scope of it, after it was compiled for who has all', async () => {
    const requests = [
      { body: { query: CANCEL, variables: { machineNo: '16327129', id: '1' } }, needs: 'pickup_code:cancel' },
      {
        body: { query: ENTITIES, variables: { representations: usual['representations'] } },
        needs: 'machine:read',
      },
    ];
    for (const { needs, ...request } of requests) {
      for (let i = 0; i < 2; i++) await compare({ ...request, headers: await all() });
      for (const scope of [...SCOPES, '']) {
        const headers = bearer(await signer.sign({ scope }));
        expect(await compare({ ...request, headers })).toBe(true);
        const { text } = await send(lane, { ...request, headers });
        expect(text.includes('"code":"FORBIDDEN"')).toBe(scope !== needs);
      }
      expect(await compare(request)).toBe(true);
      expect((await send(lane, request)).text).toContain('"code":"UNAUTHENTICATED"');
    }
  });

  it('is executed once, and not by Apollo Server', async () => {
    const request = {
      body: { query: CANCEL, variables: { machineNo: '16327131', id: '1140021' } },
      headers: await all(),
    };
    expect(await compare(request)).toBe(true);
    const { text } = await send(lane, request);
    expect(text).toContain('PICKUP_CODE_NOT_FOUND');
  });

  it('is traced when a router asks for that', async () => {
    const request = { body: { query: '{ machine(machineNo: "16327129") { name } }' }, headers: await all() };
    await compare(request);
    const traced = await send(lane, {
      ...request,
      headers: { ...request.headers, 'apollo-federation-include-trace': 'ftv1' },
    });
    const { extensions } = JSON.parse(traced.text) as { extensions: { ftv1: string } };
    // The names of the fields are readable in it.
    expect(Buffer.from(extensions.ftv1, 'base64').toString('latin1')).toMatch(/machine.*name/s);
    expect(await compare(request)).toBe(true);
  });
});

const CANCEL =
  'mutation Cancel($machineNo: ID!, $id: ID!) { cancelPickupCode(machineNo: $machineNo, id: $id) { id confirmation machine { machineNo name } } }';
const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Machine { machineNo name online operating } } }';

/** Values for variables that are called so. */
const usual: Record<string, unknown> = {
  machineNo: '16327129',
  id: '1122225',
  ids: ['1122226', '1', '1122226'],
  code: '7163684',
  representations: [{ __typename: 'Machine', machineNo: '16327129' }],
};

/** A line of the log without what time it was, how long it took and through which functions an error came. */
function comparable(line: string): unknown {
  const { time, durationMs, err, ...rest } = JSON.parse(withoutSeconds(line)) as Record<string, unknown>;
  return { ...rest, timed: [typeof time, typeof durationMs], err: { ...(err as object), stack: undefined } };
}

/** The operations of a text, with the names of their variables. */
function operations(text: string): { name: string | undefined; variables: string[] }[] {
  const { definitions }: DocumentNode = parse(text);
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { name: definition.name?.value, variables: (definition.variableDefinitions ?? []).map(nameOf) }
      : [],
  );
}

function nameOf({ variable }: VariableDefinitionNode): string {
  return variable.name.value;
}
