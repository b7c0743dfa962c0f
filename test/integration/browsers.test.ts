import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const APP = 'https://app.example.com';
/** The hosted Explorer. */
const STUDIO = 'https://studio.apollographql.com';
const EVIL = 'https://app.example.com.evil.example';
const CANCEL = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';
const HEADERS =
  'apollo-require-preflight,apollographql-client-name,authorization,content-type,router-authorization,traceparent';

describe('a page of another origin', () => {
  let open: Subgraph;
  let closed: Subgraph;
  beforeAll(async () => {
    open = await startSubgraph({ corsOrigins: [APP, 'http://localhost:5173', STUDIO] });
    closed = await startSubgraph();
  });
  afterAll(() => Promise.all([open.close(), closed.close()]));

  const ask = ({ origin }: Subgraph, page: string, path = '/graphql') =>
    fetch(origin + path, {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'POST',
        'access-control-request-headers': HEADERS,
      },
    });
  const allowed = ({ headers }: { headers: Headers }) =>
    [...headers].filter(([name]) => name.startsWith('access-control-'));

  it.each([APP, 'http://localhost:5173', STUDIO])('may ask when its origin is named: %s', async (page) => {
    // Without the secret of the router, which a browser doesn't send with this.
    const preflight = await ask(open, page);
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(allowed(preflight))).toEqual({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': HEADERS,
      'access-control-max-age': '600',
    });
    const answer = await post(open.url, '{ __typename }', { headers: { origin: page } });
    expect(answer.data).toEqual({ __typename: 'Query' });
    expect(allowed(answer)).toEqual([['access-control-allow-origin', page]]);
    expect(answer.headers.get('vary')).toMatch(/origin/i);
  });

  it('is told why it is turned away, too', async () => {
    const headers = { origin: APP, 'router-authorization': 'wrong' };
    const answer = await post(open.url, CANCEL, { headers });
    expect(answer.status).toBe(401);
    expect(allowed(answer)).toEqual([['access-control-allow-origin', APP]]);
  });

  it.each([EVIL, 'http://app.example.com', 'null', 'https://app.example.com:8443'])(
    'may not when its origin is another: %s',
    async (page) => {
      expect((await ask(open, page)).headers.get('access-control-allow-origin')).toBeNull();
      const answer = await post(open.url, '{ __typename }', { headers: { origin: page } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may not when no origin is named', async () => {
    const preflight = await ask(closed, APP);
    expect(preflight.status).toBe(404);
    expect(allowed(preflight)).toEqual([]);
    expect(allowed(await post(closed.url, '{ __typename }', { headers: { origin: APP } }))).toEqual([]);
  });

  it('may not read health and metrics', async () => {
    for (const path of ['/livez', '/readyz', '/metrics']) {
      expect(allowed(await fetch(open.origin + path, { headers: { origin: APP } }))).toEqual([]);
    }
  });
});

describe('every answer', () => {
  let subgraph: Subgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph();
  });
  afterAll(() => subgraph.close());

  it.each<[string, string, RequestInit, number]>([
    ['an operation', '/graphql', { method: 'POST', body: '{"query":"{ __typename }"}' }, 200],
    ['no operation', '/graphql', { method: 'POST', body: '{' }, 400],
    ['a browser that looks', '/graphql', { headers: { accept: 'text/html' } }, 406],
    ['nothing', '/nowhere', {}, 404],
    ['health', '/livez', {}, 200],
    ['readiness', '/readyz', {}, 200],
    ['metrics', '/metrics', {}, 200],
  ])('to %s lets a browser do nothing with it', async (_, path, init, status) => {
    const response = await fetch(subgraph.origin + path, {
      ...init,
      headers: {
        'content-type': 'application/json',
        'router-authorization': ROUTER_SECRETS[0],
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    expect(response.status).toBe(status);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(headers['content-type']).not.toContain('html');
  });
});
