import { once } from 'node:events';
import { connect } from 'node:net';
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const HEAD = `POST /graphql HTTP/1.1\r\nhost: x\r\nrouter-authorization: ${ROUTER_SECRETS[0]}\r\n`;
const CANCEL = JSON.stringify({
  query: 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }',
});

describe('a client that takes its time', () => {
  let subgraph: Subgraph;
  beforeEach(async () => {
    subgraph = await startSubgraph({ requestTimeoutMs: 500 });
  });
  afterEach(() => subgraph.close());

  /** Sends a beginning, then a byte at a time, until the service hangs up. @returns what was answered */
  async function drip(beginning: string, byte: string): Promise<string> {
    const socket = connect(Number(new URL(subgraph.origin).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    // Written to after the other side is gone.
    socket.on('error', () => undefined);
    socket.write(beginning);
    const timer = setInterval(() => byte !== '' && socket.write(byte), 20);
    await once(socket, 'close');
    clearInterval(timer);
    return answer;
  }

  it.each([
    ['nothing', '', ''],
    ['headers', HEAD, 'x'],
    ['one header after the other', HEAD, 'x: y\r\n'],
    ['a body', `${HEAD}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":"`, ' '],
    [
      'a body in chunks',
      `${HEAD}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
      '1\r\n \r\n',
    ],
    [
      'the last byte of a mutation',
      `${HEAD}content-type: application/json\r\ncontent-length: ${CANCEL.length + 1}\r\n\r\n${CANCEL}`,
      '',
    ],
  ])('to send %s is hung up on, and nothing is sent', async (_, beginning, byte) => {
    expect(await drip(beginning, byte)).toMatch(/^HTTP\/1\.1 408 /);
    expect(subgraph.sandbox.calls).toEqual([]);
    // Others are served meanwhile and after.
    expect((await post(subgraph.url, '{ __typename }')).status).toBe(200);
  });
});

describe('a client that hangs up with requests that wait behind another one', () => {
  it('leaves nothing behind that an ending service would wait for', async () => {
    const subgraph = await startSubgraph();
    const port = Number(new URL(subgraph.origin).port);
    const before = subgraph.sandbox.calls.length;
    const slow = JSON.stringify({
      query: 'mutation { cancelPickupCode(machineNo: "99800006", id: "1") { id } }',
    });
    const client = connect(port, '127.0.0.1');
    client.on('error', () => undefined);
    client.write(
      `${HEAD}content-type: application/json\r\ncontent-length: ${slow.length}\r\n\r\n${slow}${'GET /livez HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(100)}`,
    );
    while (subgraph.sandbox.calls.length === before) await post(subgraph.url, '{ __typename }');
    client.destroy();
    await once(client, 'close');
    // It never sends a request, so only the end of the service closes it: once nothing is under way.
    const idle = connect(port, '127.0.0.1');
    await once(idle, 'connect');
    await Promise.all([subgraph.close(), once(idle, 'close')]);
  });
});
