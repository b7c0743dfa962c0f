import { connect } from 'node:net';
import { post, ROUTER_SECRETS, startSubgraph } from '../support/subgraph.ts';
import { hang, startVendor } from '../support/vendor.ts';

const cancel = (alias: string, id: string) =>
  `${alias}: cancelPickupCode(machineNo: "16327129", id: "${id}") { id }`;

describe('a request past its deadline', () => {
  it('sends nothing more, and says of each field what became of it', async () => {
    const vendor = await startVendor(hang);
    const subgraph = await startSubgraph({
      vendorUrl: vendor.url,
      deadlineMs: 3000,
      requestDeadlineMs: 2000,
    });
    const { status, errors } = await post(
      subgraph.url,
      `mutation { ${cancel('a', '1')} ${cancel('b', '2')} ${cancel('c', '3')} }`,
    );
    expect(status).toBe(200);
    expect(errors?.map(({ path, extensions }) => [path?.[0], extensions['outcome']])).toEqual([
      ['a', 'UNKNOWN'],
      ['b', 'NOT_SENT'],
      ['c', 'NOT_SENT'],
    ]);
    expect(new Set(vendor.received.map(({ id }) => id))).toEqual(new Set(['1']));
    await Promise.all([subgraph.close(), vendor.close()]);
  });

  it('is answered although its execution never ends', async () => {
    const vendor = await startVendor(hang);
    const subgraph = await startSubgraph({ vendorUrl: vendor.url, deadlineMs: 5000, requestDeadlineMs: 200 });
    const { status, data, errors } = await post(subgraph.url, `mutation { ${cancel('a', '1')} }`);
    expect([status, data]).toEqual([200, undefined]);
    expect(errors).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR', outcome: 'UNKNOWN', retryable: false } },
    ]);
    await Promise.all([subgraph.close(), vendor.close()]);
  });
});

it('closes the connection of a client that does not read its response', async () => {
  const subgraph = await startSubgraph({ readTimeoutMs: 200 });
  const socket = connect(Number(new URL(subgraph.origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  const body = JSON.stringify({
    query: '{ __schema { types { name description fields { name description } } } }',
  });
  const request = `POST /graphql HTTP/1.1\r\nhost: x\r\nrouter-authorization: ${ROUTER_SECRETS[0]}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  // More than the buffers of both sides hold.
  socket.write(request.repeat(500));
  // A client that does not read learns of it when it writes.
  const writer = setInterval(() => socket.write('x'), 50);
  await new Promise((resolve) => socket.on('close', resolve));
  clearInterval(writer);
  await subgraph.close();
}, 30_000);
