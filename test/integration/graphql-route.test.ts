import { request as httpRequest } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { brokenTraces } from '../support/faults.ts';
import { ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const PAGE = 'https://app.example.com';
const NAME = '{ machine(machineNo: "16327129") { name } }';
const KNOWN = JSON.stringify({ query: NAME });

interface Request {
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly path?: string;
  /** Whether the body comes without its length. */
  readonly isChunked?: boolean;
  /** How long the body comes after the headers, in milliseconds. */
  readonly pauseMs?: number;
}

/** Sends bytes as they are, and gives back what a client can see of the answer. */
function send({ origin }: Subgraph, { body = KNOWN, method = 'POST', path = '/graphql', ...more }: Request) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = httpRequest(origin + path, {
        method,
        headers: {
          'content-type': 'application/json',
          'router-authorization': ROUTER_SECRETS[0],
          traceparent: `00-${TRACE_ID}-b7ad6b7169203331-01`,
          ...(more.isChunked
            ? { 'transfer-encoding': 'chunked' }
            : { 'content-length': String(Buffer.byteLength(body)) }),
          ...more.headers,
        },
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        const { date, ...headers } = response.headers;
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          // It can be answered before it has ended.
          sent.destroy();
          resolve({ status: response.statusCode, headers: { ...headers, hasDate: Boolean(date) }, text });
        });
      });
      sent.flushHeaders();
      setTimeout(() => sent.end(body), more.pauseMs ?? 0);
    },
  );
}

/** Makes Apollo Server execute an operation although it is cached. */
const BY_APOLLO = { 'apollo-federation-include-trace': 'none' };
const CANCEL = 'mutation ($id: ID!) { cancelPickupCode(machineNo: "16327129", id: $id) { confirmation } }';
const GET = { method: 'GET', body: '', headers: { 'apollo-require-preflight': 'x' } };

describe('the GraphQL route', () => {
  let subgraph: Subgraph;
  let withCors: Subgraph;
  const byApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

  beforeAll(async () => {
    [subgraph, withCors] = await Promise.all([startSubgraph(), startSubgraph({ corsOrigins: [PAGE] })]);
    for (const one of [subgraph, withCors]) await send(one, {});
  });
  beforeEach(() => {
    byApollo.mockClear();
    subgraph.records.length = subgraph.lines.length = 0;
  });
  afterAll(() => {
    byApollo.mockRestore();
    return Promise.all([subgraph.close(), withCors.close()]);
  });

  /** Sends a request as it is, then so that Apollo Server executes it; returns whether the first was executed from the cache. */
  async function isCached(request: Request, to = subgraph): Promise<boolean> {
    const actual = await send(to, request);
    const fromCache = byApollo.mock.calls.length === 0;
    const expected = await send(to, { ...request, headers: { ...request.headers, ...BY_APOLLO } });
    expect(actual).toEqual(expected);
    return fromCache && actual.status === 200;
  }

  it.each<[string, Request]>([
    ['as it is', {}],
    ['with another spelling of its type', { headers: { 'content-type': 'Application/JSON;charset=UTF-8' } }],
    ['with other parameters of its type', { headers: { 'content-type': 'application/json; x=y' } }],
    ['with spaces and other members', { body: ` {"query": ${JSON.stringify(NAME)}, "id": 1}\n` }],
    ['with a name that is not ASCII', { body: `{"query":${JSON.stringify(NAME)},"variables":{"名":"é"}}` }],
    ['with a byte order mark', { body: `\ufeff${KNOWN}` }],
    ['without the length of its body', { isChunked: true }],
    ['by GET', { ...GET, path: `/graphql?query=${encodeURIComponent(NAME)}` }],
    ['by GET with variables', { ...GET, path: `/graphql?query=${encodeURIComponent(NAME)}&variables={}` }],
    ['compressed', { body: gzipSync(KNOWN), headers: { 'content-encoding': 'gzip' } }],
  ])('executes a cached operation, and answers as Apollo Server does: %s', async (_, request) => {
    expect(await isCached(request)).toBe(true);
  });

  it('executes a cached operation for a page of an allowed origin', async () => {
    expect(await isCached({ headers: { origin: PAGE } }, withCors)).toBe(true);
    const { headers } = await send(withCors, { headers: { origin: PAGE } });
    expect(headers).toMatchObject({ vary: 'Origin', 'access-control-allow-origin': PAGE });
  });

  it.each<[string, Request]>([
    ['another method', { method: 'PUT' }],
    ['another path', { path: '/graphql/' }],
    ['no body', { body: '' }],
    ['another type', { headers: { 'content-type': 'text/plain' } }],
    ['a type that begins like it', { headers: { 'content-type': 'application/json5' } }],
    ['no JSON', { body: KNOWN.slice(0, -1) }],
    ['a list', { body: `[${KNOWN}]` }],
    ['null', { body: 'null' }],
    ['a string', { body: JSON.stringify(NAME) }],
    ['a prototype', { body: `{"query":${JSON.stringify(NAME)},"variables":{"__proto__":{"x":1}}}` }],
    ['a constructor', { body: `{"query":${JSON.stringify(NAME)},"constructor":{"prototype":{"x":1}}}` }],
    ['an operation that is not cached', { body: '{"query":"{ a: __typename }"}' }],
    [
      'a GET without CSRF header',
      { ...GET, headers: {}, path: `/graphql?query=${encodeURIComponent(NAME)}` },
    ],
    ['a GET of a mutation', { ...GET, path: `/graphql?query=${encodeURIComponent(CANCEL)}` }],
    [
      'a GET with variables that are no JSON',
      { ...GET, path: `/graphql?query=${encodeURIComponent(NAME)}&variables={` },
    ],
    [
      'variables that do not fit',
      { body: '{"query":"query ($a: ID!) { machine(machineNo: $a) { name } }"}' },
    ],
    ['no secret', { headers: { 'router-authorization': '' } }],
    ['another secret', { headers: { 'router-authorization': 'test-router-secret-3' } }],
    ['more than is read', { headers: { 'content-length': String(2 ** 20 + 1) } }],
  ])('does not execute from the cache: %s', async (_, request) => {
    expect(await isCached(request)).toBe(false);
  });

  it.each<[string, string, Buffer]>([
    ['gzip', 'gzip', gzipSync(KNOWN)],
    ['deflate', 'deflate', deflateSync(KNOWN)],
    ['br', 'br', brotliCompressSync(KNOWN)],
  ])('decompresses a body: %s', async (_, encoding, body) => {
    const { status, text } = await send(subgraph, { body, headers: { 'content-encoding': encoding } });
    expect([status, text]).toEqual([200, expect.stringContaining('"data"')]);
  });

  it.each<[string, number, Request]>([
    [
      'that is larger than the limit once decompressed',
      413,
      { body: gzipSync('{'.repeat(2 ** 22)), headers: { 'content-encoding': 'gzip' } },
    ],
    ['with an unknown encoding', 415, { headers: { 'content-encoding': 'zstd' } }],
    [
      'that is not what its encoding says',
      400,
      { body: Buffer.from([1, 2, 3]), headers: { 'content-encoding': 'gzip' } },
    ],
    ['of another type', 415, { headers: { 'content-type': 'text/html' } }],
    ['that is longer than the limit', 413, { headers: { 'content-length': String(2 ** 20 + 1) } }],
  ])('refuses a body %s, and says that nothing was sent', async (_, expected, request) => {
    const { status, text } = await send(subgraph, request);
    expect([status, JSON.parse(text)]).toMatchObject([
      expected,
      { errors: [{ extensions: { code: 'BAD_REQUEST', outcome: 'NOT_SENT', retryable: false } }] },
    ]);
  });

  it('negotiates the media type before it executes a mutation', async () => {
    const body = JSON.stringify({ query: CANCEL, variables: { id: '1122223' } });
    for (const cached of [false, true]) {
      const { status, text } = await send(subgraph, { body, headers: { accept: 'text/html' } });
      expect([cached, status, JSON.parse(text)]).toMatchObject([
        cached,
        406,
        { errors: [{ extensions: { code: 'BAD_REQUEST', outcome: 'NOT_SENT', traceId: TRACE_ID } }] },
      ]);
      await send(subgraph, { body: JSON.stringify({ query: CANCEL, variables: { id: '1' } }) });
    }
    expect(subgraph.records.some((record) => record.pickupCodeId === '1122223')).toBe(false);
  });

  it('answers a cancel that is done, whatever fails in its report', async () => {
    const broken = await startSubgraph({ traces: brokenTraces });
    // By Apollo Server, then from the cache.
    for (const id of ['1122223', '1122224']) {
      const { status, text } = await send(broken, {
        body: JSON.stringify({ query: CANCEL, variables: { id } }),
      });
      expect([status, text]).toEqual([
        200,
        '{"data":{"cancelPickupCode":{"confirmation":"ACKNOWLEDGED"}}}\n',
      ]);
    }
    expect(broken.lines.join('').match(/a fault of ours/g)).not.toBeNull();
    expect(broken.records).toHaveLength(4);
    await broken.close();
  });

  it.each([
    ['before', (a: string, b: string) => a + b],
    ['after', (a: string, b: string) => b + a],
  ])('answers a field of a mutation %s one with null for a variable with a default', async (_, inOrder) => {
    const query = `mutation ($ids: [ID!] = ["1"], $id: ID!) { ${inOrder(
      'a: cancelPickupCode(machineNo: "16327129", id: $id) { confirmation } ',
      'b: cancelPickupCodes(machineNo: "16327129", ids: $ids) { id } ',
    )} }`;
    const ids = subgraph.sandbox.pickupCodes('16327129').slice(-2);
    for (const id of ids.map(({ id }) => String(id))) {
      const { status, text } = await send(subgraph, {
        body: JSON.stringify({ query, variables: { ids: null, id } }),
      });
      expect([status, JSON.parse(text)]).toMatchObject([
        200,
        {
          data: { a: { confirmation: 'ACKNOWLEDGED' }, b: null },
          errors: [{ path: ['b'], extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT' } }],
        },
      ]);
    }
  });

  it.each<[string, number, Record<string, string>]>([
    ['without the secret', 401, { 'router-authorization': 'wrong' }],
    ['with a body over the limit', 413, { 'content-length': String(2 ** 20 + 1) }],
    ['with an unknown encoding', 415, { 'content-encoding': 'zstd' }],
    ['with a body of another type', 415, { 'content-type': 'text/html' }],
  ])('closes the connection of a client %s, before it has read the body', async (_, expected, given) => {
    const { status, headers, text } = await send(subgraph, {
      headers: { connection: 'keep-alive', ...given },
      pauseMs: 20,
    });
    expect([status, headers['connection']]).toEqual([expected, 'close']);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { outcome: 'NOT_SENT' } }] });
  });

  it('is measured from the headers to the answer', async () => {
    const read = async (which: 'count' | 'sum') => {
      const text = await (await fetch(`${subgraph.origin}/metrics`)).text();
      const name = `http_server_request_duration_seconds_${which}{http_request_method="POST",http_route="/graphql",http_response_status_code="200"}`;
      return Number(
        text
          .split('\n')
          .find((line) => line.startsWith(name))
          ?.slice(name.length),
      );
    };
    // Cached or not, a body that takes its time counts.
    for (const query of [NAME, '{ b: __typename }']) {
      const { count, sum } = { count: await read('count'), sum: await read('sum') };
      await send(subgraph, { body: JSON.stringify({ query }), pauseMs: 100 });
      expect(await read('count')).toBe(count + 1);
      expect((await read('sum')) - sum).toBeGreaterThan(0.05);
    }
  });
});
