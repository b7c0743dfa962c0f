import { once } from 'node:events';
import { connect } from 'node:net';
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

  it.each(['\r\nrouter-authorization: x', '\n', '\u2028'])(
    'passes an id with %j on as a value, which is refused, and nothing is sent',
    async (text) => {
      const document = `mutation { cancelPickupCode(machineNo: ${JSON.stringify(`16327129${text}`)}, id: "1") { id } }`;
      const { status, body } = await supergraph.send(document);
      expect(status).toBe(200);
      expect(body.errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT', traceId: expect.any(String) } },
      ]);
      expect(supergraph.sandbox.calls).toEqual([]);
    },
  );

  it.each([
    ['a line break in it', 'traceparent: 00-a\nrouter-authorization: x\r\n'],
    ['a fold in it', 'traceparent: 00-a\r\n router-authorization: x\r\n'],
    ['an escape sequence in it', 'traceparent: 00-\x1b[2J\r\n'],
  ])('takes no header with %s, and the subgraph sees nothing', async (_, header) => {
    const { hostname, port } = new URL(supergraph.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    const body = JSON.stringify({ query: CANCEL });
    const before = supergraph.received.length;
    socket.write(
      `POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${header}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(supergraph.received).toHaveLength(before);
    expect(supergraph.sandbox.calls).toEqual([]);
  });

  it("puts its own secret in the place of a client's, and its trace id is no text of the client's", async () => {
    const { body } = await supergraph.send('mutation { cancelPickupCode(machineNo: "1", id: "1") { id } }', {
      'router-authorization': 'wrong',
      traceparent: '00-","level":"info-1-1',
    });
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.extensions['traceId']).toMatch(/^[0-9a-f]{32}$/);
    expect(supergraph.sandbox.calls).toEqual([]);
  });
});
