import { brokenTraces } from '../support/faults.ts';
import { closeAll, gated, start } from '../support/held-vendor.ts';
import { post } from '../support/subgraph.ts';
import { ok } from '../support/vendor.ts';

describe('load shedding', () => {
  afterEach(closeAll);

  it('rejects operations while the event loop is late, but not health checks', async () => {
    const { vendor, subgraph, readyz, cancel } = await start([ok], { maxEventLoopDelayMs: 1e-6 });
    // Measured once a second; the plugin's first look comes by itself.
    let answer = await cancel('16327129', '1');
    while (!answer.errors) answer = await cancel('16327129', '1');
    const sent = vendor.received.length;
    expect(answer).toMatchObject({
      status: 200,
      errors: [{ extensions: { code: 'VENDOR_OVERLOADED', outcome: 'NOT_SENT', retryable: true } }],
    });
    expect(answer.headers.get('retry-after')).toBeNull();
    expect((await readyz())[0]).toBe(200);
    expect((await fetch(`${subgraph.origin}/livez`)).status).toBe(200);
    expect(vendor.received).toHaveLength(sent);
    // The router's secret is checked first: a client without it learns nothing about the load.
    const headers = { 'router-authorization': '' };
    expect(await post(subgraph.url, '{ __typename }', { headers })).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('answers an operation that had started before the event loop was late, even if its report fails', async () => {
    const { behavior, release } = gated();
    const { vendor, subgraph, cancel } = await start([ok, behavior], {
      maxEventLoopDelayMs: 1e-6,
      traces: brokenTraces,
    });
    // Before the first sample.
    expect((await cancel('16327129', '1')).errors).toBeUndefined();
    const failing = cancel('16327129', '2');
    await vendor.hasReceived(2);
    let answer = await post(subgraph.url, '{ __typename }');
    while (!answer.errors) answer = await post(subgraph.url, '{ __typename }');
    release();
    const { status, data } = await failing;
    expect([status, data]).toEqual([200, { cancelPickupCode: { confirmation: 'ACKNOWLEDGED' } }]);
  });
});
