import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { closeAll, gated, logged, roundTrips, start } from '../support/held-vendor.ts';
import { ROUTER_SECRETS } from '../support/subgraph.ts';
import { ok, reset } from '../support/vendor.ts';

describe('a client that disconnects', () => {
  afterEach(closeAll);

  /** Sends an operation; gives the function that hangs up. */
  const call = (url: string, query: string) => {
    const sent = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'router-authorization': ROUTER_SECRETS[0] },
    });
    sent.on('error', () => undefined);
    sent.end(JSON.stringify({ query }));
    return () => {
      sent.destroy();
    };
  };
  const mutation = (id: number) => `mutation { cancelPickupCode(machineNo: "16327129", id: "${id}") { id } }`;

  it('drops a waiting mutation, which frees its slot, and finishes the one that was sent', async () => {
    const { behavior, release } = gated();
    const { vendor, subgraph, cancel } = await start([behavior], { maxConnections: 1, maxQueue: 1 });
    const hangUp = call(subgraph.url, mutation(1));
    await vendor.hasReceived(1);
    const hangUpToo = call(subgraph.url, mutation(2));
    await roundTrips(subgraph.origin);
    hangUpToo();
    hangUp();
    await logged(subgraph.lines, '"pickupCodeId":"2"');
    const third = cancel('16327129', '3');
    await roundTrips(subgraph.origin);
    release();
    expect((await third).data).toEqual({ cancelPickupCode: { confirmation: 'ACKNOWLEDGED' } });
    expect(vendor.received.map(({ id }) => id)).toEqual(['1', '3']);
    const [dropped, done] = subgraph.lines.filter((line) => line.includes('"msg":"request"'));
    expect(dropped).toContain('"outcome":"NOT_SENT"');
    // The first was finished: its line has no error, and the audit trail has what came of it.
    expect(done).not.toContain('errors');
    const outcomes = subgraph.records.filter(({ event }) => event === 'outcome');
    expect(outcomes).toMatchObject([
      { pickupCodeId: '2', outcome: 'NOT_SENT', attempts: 0 },
      { pickupCodeId: '1', outcome: 'ACKNOWLEDGED', attempts: 1 },
      { pickupCodeId: '3', outcome: 'ACKNOWLEDGED', attempts: 1 },
    ]);
  });

  it('retries a mutation that may have been done', async () => {
    const { vendor, subgraph } = await start([
      (response, request) => {
        hangUp();
        setImmediate(() => {
          reset(response, request);
        });
      },
      ok,
    ]);
    const hangUp = call(subgraph.url, mutation(1));
    await vendor.hasReceived(2);
    await logged(subgraph.lines, '"msg":"request"');
    const done = subgraph.lines.find((line) => line.includes('"msg":"request"'));
    expect(done).not.toContain('outcome');
  });

  it('starts no more mutations of the same document', async () => {
    const { behavior, release } = gated();
    const { vendor, subgraph } = await start([behavior]);
    const hangUp = call(
      subgraph.url,
      `mutation { a: cancelPickupCode(machineNo: "16327129", id: "1") { id } b: cancelPickupCode(machineNo: "16327129", id: "2") { id } }`,
    );
    await vendor.hasReceived(1);
    hangUp();
    await roundTrips(subgraph.origin);
    release();
    await logged(subgraph.lines, '"msg":"request"');
    expect(vendor.received).toHaveLength(1);
    expect(subgraph.lines.join()).toContain('"outcome":"NOT_SENT"');
  });

  it('sends nothing to the vendor if it disconnects while its body is decompressed', async () => {
    const { vendor, subgraph } = await start([ok]);
    const body = gzipSync(JSON.stringify({ query: mutation(1) + ' '.repeat(1_000_000) }));
    const head = [
      'POST /graphql HTTP/1.1',
      'host: x',
      `router-authorization: ${ROUTER_SECRETS[0]}`,
      'content-type: application/json',
      'content-encoding: gzip',
      `content-length: ${body.length}`,
    ].join('\r\n');
    const client = connect(Number(new URL(subgraph.origin).port), '127.0.0.1');
    client.write(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]), () => client.destroy());
    await logged(subgraph.lines, '"msg":"request"');
    expect(subgraph.lines.join()).toContain('"outcome":"NOT_SENT"');
    expect(vendor.received).toEqual([]);
  });
});
