import { gateways, start } from './start.ts';

const CANCEL = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';

describe.each(gateways)('%s', (_, kind) => {
  let supergraph: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    supergraph = await start(kind);
  });
  afterEach(() => supergraph.stop());

  it('refuses an operation with 16 aliases, and nothing is sent', async () => {
    const fields = Array.from(
      { length: 16 },
      (_, i) => `c${i}: cancelPickupCode(machineNo: "16327129", id: "${1122223 + i}") { id }`,
    );
    const { body } = await supergraph.send(`mutation { ${fields.join(' ')} }`);
    expect(body.errors?.map(({ message }) => message).join()).toMatch(/[Aa]liases/);
    expect(supergraph.sandbox.calls).toEqual([]);
  });

  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(CANCEL)}`],
    ['application/graphql', CANCEL],
    ['text/plain', JSON.stringify({ query: CANCEL })],
  ])('takes no %s, which a page of another origin could send', async (type, body) => {
    const response = await fetch(supergraph.url, {
      method: 'POST',
      headers: { 'content-type': type, origin: 'http://evil.example' },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(supergraph.sandbox.calls).toEqual([]);
  });

  it('does not let a page of another origin ask', async () => {
    const response = await fetch(supergraph.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
