import { request as httpRequest } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { breakAccounting } from '../support/faults.ts';
import { ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

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
          traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
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

/** Enough to be left to fastify and Apollo Server, and nothing else. */
const BY_FASTIFY = { 'apollo-federation-include-trace': 'none' };

describe('a request that a gateway could send', () => {
  let subgraph: Subgraph;
  let withCors: Subgraph;
  const byApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

  beforeAll(async () => {
    [subgraph, withCors] = await Promise.all([startSubgraph(), startSubgraph({ corsOrigins: [PAGE] })]);
    for (const one of [subgraph, withCors]) await send(one, {});
  });
  beforeEach(() => byApollo.mockClear());
  afterAll(() => {
    byApollo.mockRestore();
    return Promise.all([subgraph.close(), withCors.close()]);
  });

  /** Sends it as it is and so that it is left to fastify; says whether the first time Apollo Server had no part in it. */
  async function compare(request: Request, to = subgraph): Promise<boolean> {
    const actual = await send(to, request);
    const isFast = byApollo.mock.calls.length === 0;
    expect(actual).toEqual(await send(to, { ...request, headers: { ...request.headers, ...BY_FASTIFY } }));
    return isFast && actual.status === 200;
  }

  it.each<[string, Request]>([
    ['as it is', {}],
    ['with another spelling of its type', { headers: { 'content-type': 'Application/JSON;charset=UTF-8' } }],
    ['with spaces and other members', { body: ` {"query": ${JSON.stringify(NAME)}, "id": 1}\n` }],
    [
      'with a name in it that is no ASCII',
      { body: `{"query":${JSON.stringify(NAME)},"variables":{"名":"é"}}` },
    ],
    ['with a byte order mark', { body: `\ufeff${KNOWN}` }],
  ])('is answered at once, and as fastify does: %s', async (_, request) => {
    expect(await compare(request)).toBe(true);
  });

  it.each<[string, Request]>([
    ['another method', { method: 'PUT' }],
    ['another path', { path: '/graphql/' }],
    ['a query in its address', { path: '/graphql?query={__typename}' }],
    ['no length of its body', { isChunked: true }],
    ['no body', { body: '' }],
    ['another type', { headers: { 'content-type': 'text/plain' } }],
    ['a type that begins like it', { headers: { 'content-type': 'application/json5' } }],
    ['no JSON', { body: KNOWN.slice(0, -1) }],
    ['a list', { body: `[${KNOWN}]` }],
    ['null', { body: 'null' }],
    ['a string', { body: JSON.stringify(NAME) }],
    ['a prototype', { body: `{"query":${JSON.stringify(NAME)},"variables":{"__proto__":{"x":1}}}` }],
    ['a constructor', { body: `{"query":${JSON.stringify(NAME)},"constructor":{"prototype":{"x":1}}}` }],
    ['compressed bytes', { body: Buffer.from([31, 139, 8, 0]), headers: { 'content-encoding': 'gzip' } }],
    ['an operation that is not known', { body: '{"query":"{ a: __typename }"}' }],
    [
      'variables that do not fit',
      { body: '{"query":"query ($a: ID!) { machine(machineNo: $a) { name } }"}' },
    ],
    ['no secret', { headers: { 'router-authorization': '' } }],
    ['another secret', { headers: { 'router-authorization': 'test-router-secret-3' } }],
    ['no answer that it takes', { headers: { accept: 'text/html' } }],
    ['more than is read', { headers: { 'content-length': String(2 ** 20 + 1) } }],
  ])('is left to fastify with %s', async (_, request) => {
    expect(await compare(request)).toBe(false);
  });

  it('is left to fastify when a page sends it, and caches are told that pages could', async () => {
    expect(await compare({}, withCors)).toBe(true);
    expect((await send(withCors, {})).headers).toMatchObject({ vary: 'Origin' });
    const { headers } = await send(withCors, { headers: { origin: PAGE } });
    expect(headers).toMatchObject({ 'access-control-allow-origin': PAGE });
  });

  it('is not executed again when its execution fails', async () => {
    const query = 'mutation ($id: ID!) { cancelPickupCode(machineNo: "16327129", id: $id) { id } }';
    const cancel = (id: string) => send(subgraph, { body: JSON.stringify({ query, variables: { id } }) });
    await cancel('1');
    const restore = breakAccounting();
    byApollo.mockClear();
    subgraph.records.length = subgraph.lines.length = 0;
    const { status, text } = await cancel('1122223');
    restore();
    expect(byApollo).not.toHaveBeenCalled();
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'The service failed; its log has the reason.',
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            retryable: false,
            traceId: '0af7651916cd43dd8448eb211c80319c',
          },
        },
      ],
    });
    expect(subgraph.records.map(({ event, outcome }) => outcome ?? event)).toEqual([
      'intent',
      'ACKNOWLEDGED',
    ]);
    expect(subgraph.lines.join()).toContain('a fault of ours');
  });

  it('is measured as fastify does, from its headers to the answer', async () => {
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
    const before = { count: await read('count'), sum: await read('sum') };
    await send(subgraph, {});
    await send(subgraph, { headers: BY_FASTIFY });
    expect(await read('count')).toBe(before.count + 2);

    // Known or not, a body that takes its time is part of it.
    for (const query of [NAME, '{ b: __typename }']) {
      const { count, sum } = { count: await read('count'), sum: await read('sum') };
      await send(subgraph, { body: JSON.stringify({ query }), pauseMs: 100 });
      expect(await read('count')).toBe(count + 1);
      expect((await read('sum')) - sum).toBeGreaterThan(0.09);
    }
  });
});
