import { once } from 'node:events';
import { connect } from 'node:net';
import type { World } from '../world.ts';

const CANCEL = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';

/** Requests that a gateway should not take from anybody. */
export function requests(world: () => World): void {
  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(CANCEL)}`],
    ['application/graphql', CANCEL],
    ['text/plain', JSON.stringify({ query: CANCEL })],
  ])('%s, which a page of another origin could send, is refused', async (type, body) => {
    const response = await fetch(world().url, {
      method: 'POST',
      headers: { 'content-type': type, origin: 'http://evil.example' },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(world().sandbox.calls).toEqual([]);
  });

  it('no page of another origin may ask', async () => {
    const response = await fetch(world().url, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    const allowed = response.headers.get('access-control-allow-origin');
    expect(['*', 'http://evil.example']).not.toContain(allowed);
  });

  it('a browser gets no page at /graphql', async () => {
    const url = new URL('/graphql', world().url);
    const { ok, headers } = await fetch(url, { headers: { accept: 'text/html' } });
    expect(ok && headers.get('content-type')?.includes('html')).toBe(false);
  });

  it.each(['\r\nrouter-authorization: x', '\n', '\u2028'])(
    'an id with %j is passed on as a value, which the subgraph refuses',
    async (text) => {
      const document = `mutation { cancelPickupCode(machineNo: ${JSON.stringify(`16327129${text}`)}, id: "1") { id } }`;
      const { status, body } = await world().send(document);
      expect(status).toBe(200);
      expect(body.errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT', traceId: expect.any(String) } },
      ]);
      expect(world().sandbox.calls).toEqual([]);
    },
  );

  it.each([
    ['a fold', 'traceparent: 00-a\r\n router-authorization: x\r\n'],
    ['an escape sequence', 'traceparent: 00-\x1b[2J\r\n'],
  ])('a header with %s in it is refused, and the subgraph sees nothing', async (_, header) => {
    const { hostname, port, pathname } = new URL(world().url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    const body = JSON.stringify({ query: CANCEL });
    socket.write(
      `POST ${pathname} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${header}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
    expect(world().wire.received).toEqual([]);
  });

  it('a trace id is no text of the client', async () => {
    const { body } = await world().send('mutation { cancelPickupCode(machineNo: "1", id: "1") { id } }', {
      traceparent: '00-","level":"info-1-1',
    });
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.extensions?.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(world().sandbox.calls).toEqual([]);
  });
}
