import { once } from 'node:events';
import { connect } from 'node:net';
import { CANCEL, closeAll, gated, roundTrips, start } from '../support/held-vendor.ts';
import { ROUTER_SECRETS } from '../support/subgraph.ts';

describe('graceful shutdown', () => {
  afterEach(closeAll);

  it('answers the last request with NOT_SENT and finishes what was sent', async () => {
    const { behavior, release } = gated();
    const { vendor, subgraph, cancel } = await start([behavior], { maxConnections: 1 });
    const sent = cancel('16327129', '1');
    await vendor.hasReceived(1);
    const waiting = cancel('16327129', '2');
    // Half of a request: the end of the service can't count it as idle.
    const body = JSON.stringify({ query: CANCEL, variables: { machineNo: '16327130', id: '3' } });
    const late = connect(Number(new URL(subgraph.origin).port), '127.0.0.1');
    let answer = '';
    late.setEncoding('utf8').on('data', (text: string) => (answer += text));
    late.write(`POST /graphql HTTP/1.1\r\nhost: x\r\nrouter-authorization: ${ROUTER_SECRETS[0]}\r\n`);
    await roundTrips(subgraph.origin);
    const closed = subgraph.close();
    // The calls that wait are aborted before this one is answered.
    expect((await waiting).errors).toMatchObject([
      { extensions: { outcome: 'NOT_SENT', pickupCodeId: '2' } },
    ]);
    late.write(`content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    await once(late, 'close');
    release();
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(answer).toContain('"outcome":"NOT_SENT"');
    const { data, headers } = await sent;
    expect(data).toEqual({ cancelPickupCode: { confirmation: 'ACKNOWLEDGED' } });
    expect(headers.get('connection')).toBe('close');
    await closed;
    expect(vendor.received).toHaveLength(1);
  });
});
