import { once } from 'node:events';
import { connect } from 'node:net';
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const CANCEL = JSON.stringify({
  query: 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }',
});
const SECRET = `router-authorization: ${ROUTER_SECRETS[0]}\r\n`;
const JSON_TYPE = 'content-type: application/json\r\n';
const LENGTH = `content-length: ${CANCEL.length}\r\n`;

describe('an attack on the socket', () => {
  let subgraph: Subgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph();
    // An operation that is known takes another road than one that isn't.
    const known = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';
    await post(subgraph.url, known, { headers: { accept: 'application/json' } });
  });
  afterAll(() => subgraph.close());

  /** Writes bytes as they are. @returns all that was answered until the service hung up */
  async function send(bytes: string): Promise<string> {
    const socket = connect(Number(new URL(subgraph.origin).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.on('error', () => undefined);
    socket.write(bytes);
    await once(socket, 'close');
    return answer;
  }
  const request = (headers: string, body = CANCEL, line = 'POST /graphql HTTP/1.1') =>
    `${line}\r\nhost: x\r\nconnection: close\r\n${headers}\r\n${body}`;

  it.each<[string, number, string]>([
    ['two lengths', 400, request(`${SECRET}${JSON_TYPE}${LENGTH}content-length: 5\r\n`)],
    [
      'a length and chunks',
      400,
      request(
        `${SECRET}${JSON_TYPE}content-length: 4\r\ntransfer-encoding: chunked\r\n`,
        `${CANCEL.length.toString(16)}\r\n${CANCEL}\r\n0\r\n\r\n`,
      ),
    ],
    ['an unknown encoding', 400, request(`${SECRET}${JSON_TYPE}transfer-encoding: xchunked\r\n`)],
    ['lines without CR', 400, request(`${SECRET}${JSON_TYPE}${LENGTH}`).replaceAll('\r\n', '\n')],
    ['a folded header', 400, request(`x: a\r\n b\r\n${SECRET}${JSON_TYPE}${LENGTH}`)],
    ['a zero byte in a header', 400, request(`x: a\0b\r\n${SECRET}${JSON_TYPE}${LENGTH}`)],
    [
      'a bare CR in a header',
      400,
      request(`x: a\rrouter-authorization: b\r\n${SECRET}${JSON_TYPE}${LENGTH}`),
    ],
    [
      'an escape sequence for a terminal',
      400,
      request(`apollographql-client-name: \x1b[2J\r\n${SECRET}${LENGTH}`),
    ],
    ['a header of 17 kB', 431, request(`${SECRET}x: ${'a'.repeat(17_000)}\r\n${JSON_TYPE}${LENGTH}`)],
    [
      'the secret twice, once wrong',
      401,
      request(`router-authorization: x\r\n${SECRET}${JSON_TYPE}${LENGTH}`),
    ],
    [
      'the secret in a header with another name',
      401,
      request(`${SECRET.replace('-', '_')}${JSON_TYPE}${LENGTH}`),
    ],
    [
      'another writing of the path',
      401,
      request(`${JSON_TYPE}${LENGTH}`, CANCEL, 'POST /%67raphql HTTP/1.1'),
    ],
    [
      'a whole address for a path',
      401,
      request(`${JSON_TYPE}${LENGTH}`, CANCEL, 'POST http://x/graphql HTTP/1.1'),
    ],
    [
      'a type that a form can have',
      400,
      request(`${SECRET}content-type: text/plain; application/json\r\n${LENGTH}`),
    ],
    ['no type', 415, request(`${SECRET}${LENGTH}`)],
    ['another method', 404, request(`${SECRET}${JSON_TYPE}${LENGTH}`, CANCEL, 'PUT /graphql HTTP/1.1')],
  ])('by %s reaches nobody: %i', async (_, status, bytes) => {
    const before = subgraph.sandbox.calls.length;
    expect(await send(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(subgraph.sandbox.calls).toHaveLength(before);
  });

  it.each([
    ['shorter by one', ROUTER_SECRETS[0].slice(0, -1)],
    ['longer by one', `${ROUTER_SECRETS[0]}0`],
    ['another only at its end', `${ROUTER_SECRETS[0].slice(0, -1)}~`],
    ['two in one', ROUTER_SECRETS.join(',')],
  ])('by a secret that is %s reaches nobody', async (_, secret) => {
    const before = subgraph.sandbox.calls.length;
    const answer = await send(request(`router-authorization: ${secret}\r\n${JSON_TYPE}${LENGTH}`));
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(subgraph.sandbox.calls).toHaveLength(before);
  });

  it.each([
    ['__proto__', '{"__proto__": {"machineNo": "16327129"}}'],
    ['an escaped __proto__', '{"\\u005f_proto__": {"machineNo": "16327129"}}'],
    ['a constructor', '{"constructor": {"prototype": {"machineNo": "16327129"}}}'],
  ])('by JSON with %s in the variables reaches nobody', async (_, variables) => {
    const before = subgraph.sandbox.calls.length;
    const query = 'mutation ($machineNo: ID!) { cancelAllPickupCodes(machineNo: $machineNo) { __typename } }';
    const body = `{"query": ${JSON.stringify(query)}, "variables": ${variables}}`;
    const answer = await send(request(`${SECRET}${JSON_TYPE}content-length: ${body.length}\r\n`, body));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(subgraph.sandbox.calls).toHaveLength(before);
    expect(Object.prototype).not.toHaveProperty('machineNo');
  });

  it('by variables of 200,000 levels is answered as any other', async () => {
    const body = `{"query":"{ __typename }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    const answer = await send(request(`${SECRET}${JSON_TYPE}content-length: ${body.length}\r\n`, body));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('{"data":{"__typename":"Query"}}');
  });

  it.each(['\r\n', '\n', '\u2028', '\r\nset-cookie: a=b\r\n\r\n{"level":"info"}'])(
    'by %j in an id makes no line of its own in the log, and reaches nobody',
    async (text) => {
      const before = subgraph.sandbox.calls.length;
      const [lines, records] = [subgraph.lines.length, subgraph.records.length];
      const query = 'mutation A($no: ID!, $id: ID!) { cancelPickupCode(machineNo: $no, id: $id) { id } }';
      for (const variables of [
        { no: `16327129${text}`, id: '1' },
        { no: '16327129', id: `1${text}` },
      ]) {
        const { errors, headers } = await post(subgraph.url, query, { variables });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', outcome: 'NOT_SENT' });
        expect(headers.get('set-cookie')).toBeNull();
      }
      expect(subgraph.sandbox.calls).toHaveLength(before);
      expect(subgraph.records).toHaveLength(records);
      for (const line of subgraph.lines.slice(lines)) {
        expect(line.trimEnd()).not.toMatch(/[\r\n]/);
        expect(JSON.parse(line)).toHaveProperty('traceId');
      }
    },
  );

  it.each([
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\x85{"level":"info"}',
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
    '4bf92f3577b34da6a3ce929d0e0e4736"},{"a":"',
  ])('by a trace id that is none, %j, is logged under a new one', async (traceparent) => {
    const body = '{"query":"mutation { cancelPickupCode(machineNo: \\"1\\", id: \\"1\\") { id } }"}';
    const answer = await send(
      request(`${SECRET}${JSON_TYPE}traceparent: ${traceparent}\r\ncontent-length: ${body.length}\r\n`, body),
    );
    const [, id] = /"traceId":"([^"]*)"/.exec(answer) ?? [];
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(id).not.toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(subgraph.lines.join('')).not.toContain('{"a":"');
  });

  it('finds no secret in health, metrics or the schema', async () => {
    const shown = await Promise.all(
      ['/livez', '/readyz', '/metrics'].map((path) => fetch(subgraph.origin + path).then((r) => r.text())),
    );
    const service = await post(subgraph.url, '{ _service { sdl } }');
    shown.push(JSON.stringify(service.data));
    for (const secret of [...ROUTER_SECRETS, 'sandbox-app-secret', 'sandbox-merchant-key']) {
      expect(shown.join()).not.toContain(secret);
    }
  });
});
