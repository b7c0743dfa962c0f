import { connect } from 'node:net';
import { once } from 'node:events';
import packageJson from '../../package.json' with { type: 'json' };
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const CANCEL = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';

describe('the HTTP face', () => {
  let subgraph: Subgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph();
  });
  afterAll(() => subgraph.close());

  const send = (
    init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
    path = '/graphql',
  ) =>
    fetch(subgraph.origin + path, {
      ...init,
      headers: { 'router-authorization': ROUTER_SECRETS[0], ...init.headers },
    });
  const json = { 'content-type': 'application/json' };

  it('is alive and ready, and says when it is not ready, to anybody', async () => {
    const get = async (path: string) => {
      const response = await fetch(subgraph.origin + path);
      return [response.status, (await response.json()) as unknown];
    };
    expect(await get('/livez')).toEqual([200, { status: 'ok', version: packageJson.version }]);
    expect(await get('/readyz')).toEqual([200, { status: 'ready', vendor: 'closed' }]);
    subgraph.state.ready = false;
    expect(await get('/readyz')).toEqual([503, { status: 'not ready', vendor: 'closed' }]);
    expect(await get('/livez')).toEqual([200, { status: 'ok', version: packageJson.version }]);
    subgraph.state.ready = true;
  });

  it.each(ROUTER_SECRETS)('lets in who carries a router secret: %s', async (secret) => {
    const { errors } = await post(subgraph.url, '{ __typename }', {
      headers: { 'router-authorization': secret },
    });
    expect(errors).toBeUndefined();
  });

  it.each(['', 'wrong', `${ROUTER_SECRETS[0]}x`, ROUTER_SECRETS.join()])(
    'turns away who carries %j, before anything is read',
    async (secret) => {
      const { status, errors } = await post(subgraph.url, CANCEL, {
        headers: { 'router-authorization': secret },
      });
      expect(status).toBe(401);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', retryable: false } }]);
    },
  );

  it('does not change anything by GET', async () => {
    const response = await send(
      { headers: { 'apollo-require-preflight': 'true' } },
      `/graphql?query=${encodeURIComponent(CANCEL)}`,
    );
    expect(response.status).toBe(405);
  });

  it('refuses what a browser can send without asking first', async () => {
    const get = await send({}, '/graphql?query={__typename}');
    expect(get.status).toBe(400);
    expect(await get.text()).toContain('CSRF');
    const plain = await send({
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: CANCEL }),
    });
    expect(plain.status).toBe(400);
  });

  it('takes no batches and no persisted queries', async () => {
    const batch = await send({ method: 'POST', headers: json, body: JSON.stringify([{ query: CANCEL }]) });
    expect(batch.status).toBe(400);
    const persisted = await send({
      method: 'POST',
      headers: json,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    });
    expect(await persisted.text()).toContain('PersistedQueryNotSupported');
  });

  it.each([
    ['no JSON', '{"query"', 400],
    ['more than 1 MiB', JSON.stringify({ query: CANCEL, variables: { x: 'x'.repeat(2 ** 20) } }), 413],
    ['a prototype', `{"query":${JSON.stringify(CANCEL)},"__proto__":{"x":1}}`, 400],
  ])('answers a body of %s in the form of GraphQL', async (_, body, status) => {
    const response = await send({ method: 'POST', headers: json, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('answers an operation that is not valid with 200 to who takes application/json, as gateways do', async () => {
    const asked = (accept: string) => post(subgraph.url, '{ nope }', { headers: { accept } });
    expect((await asked('application/graphql-response+json, application/json')).status).toBe(200);
    expect((await asked('*/*')).status).toBe(200);
    const strict = await asked('application/graphql-response+json');
    expect(strict.status).toBe(400);
    expect(strict.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it('takes the trace id from the gateway', async () => {
    const id = '4bf92f3577b34da6a3ce929d0e0e4736';
    const { errors } = await post(
      subgraph.url,
      'mutation { cancelPickupCode(machineNo: "1", id: "1") { id } }',
      {
        headers: { traceparent: `00-${id}-00f067aa0ba902b7-01` },
      },
    );
    expect(errors?.[0]?.extensions['traceId']).toBe(id);
  });

  it('hangs up on a request whose headers are not HTTP', async () => {
    const socket = connect(Number(new URL(subgraph.origin).port), '127.0.0.1');
    socket.end('POST /graphql HTTP/1.1\r\nrouter-authorization: a\r\n b\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 400/);
  });

  it('never told the vendor anything in all this', () => {
    expect(subgraph.sandbox.calls).toEqual([]);
  });
});

describe('introspection', () => {
  const ask = async (introspection: boolean) => {
    const subgraph = await startSubgraph({ introspection });
    const schema = await post(subgraph.url, '{ __schema { queryType { name } } }');
    const typo = await post(subgraph.url, '{ machin(machineNo: "16327129") { machineNo } }');
    const service = await post(subgraph.url, '{ _service { sdl } }');
    await subgraph.close();
    return { schema, typo, service };
  };

  it('answers when it is on', async () => {
    const { schema, typo } = await ask(true);
    expect(schema.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(typo.errors?.[0]?.message).toContain('Did you mean');
  });

  it('gives no hint of the schema when it is off, but to who composes', async () => {
    const { schema, typo, service } = await ask(false);
    expect(schema.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(typo.errors?.[0]?.message).not.toContain('Did you mean');
    expect(service.errors).toBeUndefined();
  });
});
