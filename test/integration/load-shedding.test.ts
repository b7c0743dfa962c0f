import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { brokenTraces } from '../support/faults.ts';
import { post, ROUTER_SECRETS, startSubgraph } from '../support/subgraph.ts';
import { hang, ok, reset, startVendor, type Behaviour } from '../support/vendor.ts';

const CANCEL = `mutation ($machineNo: ID!, $id: ID!) { cancelPickupCode(machineNo: $machineNo, id: $id) { confirmation } }`;

describe('the bounds', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  async function start(behaviours: Behaviour[], options: Parameters<typeof startSubgraph>[0] = {}) {
    const vendor = await startVendor(...behaviours);
    const subgraph = await startSubgraph({ vendorUrl: vendor.url, ...options });
    closing.push(
      () => vendor.close(),
      () => subgraph.close(),
    );
    const cancel = (machineNo: string, id: string) =>
      post(subgraph.url, CANCEL, { variables: { machineNo, id } });
    const readyz = async () => {
      const response = await fetch(`${subgraph.origin}/readyz`);
      return [response.status, (await response.json()) as unknown];
    };
    const circuit = async () => {
      const metrics = await (await fetch(`${subgraph.origin}/metrics`)).text();
      return /^vending_vendor_circuit_state\{state="([a-z-]+)"\} 1$/m.exec(metrics)?.[1];
    };
    return { vendor, subgraph, cancel, readyz, circuit };
  }

  /** A vendor's behaviour that keeps answers back until it is told to give them. */
  function gated() {
    const kept: (() => void)[] = [];
    let open = false;
    const behaviour: Behaviour = (response, request) => {
      const answer = () => {
        ok(response, request);
      };
      if (open) answer();
      else kept.push(answer);
    };
    const release = () => {
      open = true;
      for (const answer of kept) answer();
    };
    return { behaviour, release };
  }

  it('turn away a call for which there is no place in the queue, and nothing is sent', async () => {
    const { behaviour, release } = gated();
    const { vendor, cancel } = await start([behaviour], { maxConnections: 1, maxQueue: 0 });
    const first = cancel('16327129', '1');
    await vendor.hasReceived(1);
    const { status, headers, data, errors } = await cancel('16327130', '2');
    expect([status, headers.get('retry-after'), data]).toEqual([200, null, { cancelPickupCode: null }]);
    expect(errors).toMatchObject([
      {
        message: 'This service is too busy: the queue of calls is full, so nothing was sent.',
        extensions: {
          code: 'VENDOR_OVERLOADED',
          outcome: 'NOT_SENT',
          retryable: true,
          machineNo: '16327130',
          pickupCodeId: '2',
        },
      },
    ]);
    release();
    expect((await first).data).toEqual({ cancelPickupCode: { confirmation: 'ACKNOWLEDGED' } });
    expect(vendor.received).toHaveLength(1);
  });

  it('let a call wait for a place until its deadline, and nothing is sent', async () => {
    const { vendor, cancel } = await start([hang], { maxConnections: 1, deadlineMs: 800 });
    // At the same time: one gets the only place and keeps it until its deadline, the other waits for it.
    const answers = await Promise.all([cancel('16327129', '1'), cancel('16327130', '2')]);
    const waiting = answers.filter(({ errors }) => errors?.[0]?.extensions['code'] === 'VENDOR_OVERLOADED');
    expect(waiting).toMatchObject([
      {
        errors: [
          {
            message: 'This service is too busy: no slot was free in time, so nothing was sent.',
            extensions: { outcome: 'NOT_SENT', retryable: true },
          },
        ],
      },
    ]);
    expect(new Set(vendor.received.map(({ machine_no }) => machine_no)).size).toBe(1);
  });

  it('have at most 8 calls of one machine at the vendor, and let other machines pass', async () => {
    const { behaviour, release } = gated();
    const { vendor, cancel } = await start([behaviour]);
    const busy = Array.from({ length: 12 }, (_, i) => cancel('16327129', String(i + 1)));
    await vendor.hasReceived(8);
    const other = cancel('16327130', '99');
    await vendor.hasReceived(9);
    expect(vendor.received.map(({ machine_no }) => machine_no).sort()).toEqual([
      ...Array.from({ length: 8 }, () => '16327129'),
      '16327130',
    ]);
    release();
    for (const { errors } of await Promise.all([...busy, other])) expect(errors).toBeUndefined();
    expect(vendor.received).toHaveLength(13);
  });

  it('open the circuit for an ill vendor; then nothing is sent, and the replica stays ready', async () => {
    const { vendor, cancel, readyz, circuit } = await start([reset]);
    expect(await readyz()).toEqual([200, { status: 'ready', vendor: 'closed' }]);
    expect(await circuit()).toBe('closed');
    while (vendor.received.length < 20) await cancel('16327129', '1');
    expect(await readyz()).toEqual([200, { status: 'ready', vendor: 'open' }]);
    expect(await circuit()).toBe('open');
    const { errors } = await cancel('16327129', '2');
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/nothing was sent/) as string,
        extensions: { code: 'VENDOR_UNAVAILABLE', outcome: 'NOT_SENT', retryable: true },
      },
    ]);
    expect(vendor.received).toHaveLength(20);
  });

  it('say nothing of nothing sent where the circuit opened between two attempts', async () => {
    const { vendor, cancel } = await start([reset]);
    while (vendor.received.length < 18) await cancel('16327129', '1');
    const { errors } = await cancel('16327129', '2');
    expect(vendor.received).toHaveLength(20);
    expect(errors).toMatchObject([{ extensions: { code: 'VENDOR_UNAVAILABLE', outcome: 'UNKNOWN' } }]);
    expect(errors?.[0]?.message).not.toMatch(/nothing/);
  });

  it('turn operations away while the event loop is late, but not who asks for health', async () => {
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
  });

  it('answer an operation that was begun although the event loop is late, even if its report fails', async () => {
    const { behaviour, release } = gated();
    const { vendor, subgraph, cancel } = await start([ok, behaviour], {
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

  it('hold while the service ends: who comes last is answered, and nothing is sent any more', async () => {
    const { behaviour, release } = gated();
    const { vendor, subgraph, cancel } = await start([behaviour], { maxConnections: 1 });
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
    // The calls that were not begun have been called off when this one is answered.
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

  describe('when a caller hangs up', () => {
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
    const mutation = (id: number) =>
      `mutation { cancelPickupCode(machineNo: "16327129", id: "${id}") { id } }`;

    it('drop a mutation that waits, which frees its place, and finish the one that was sent', async () => {
      const { behaviour, release } = gated();
      const { vendor, subgraph, cancel } = await start([behaviour], { maxConnections: 1, maxQueue: 1 });
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

    it('ask again about a mutation that may have been done', async () => {
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

    it('begin no more mutations of the same document', async () => {
      const { behaviour, release } = gated();
      const { vendor, subgraph } = await start([behaviour]);
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
  });
});

/** Lets the service come to know what happened before: it has answered others since, on the same thread. */
async function roundTrips(origin: string) {
  for (let i = 0; i < 5; i++) await fetch(`${origin}/livez`);
}

/** Waits until a line was logged. */
async function logged(lines: readonly string[], text: string) {
  while (!lines.some((line) => line.includes(text))) await new Promise(setImmediate);
}
