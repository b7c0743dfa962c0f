import { getEventListeners } from 'node:events';
import type { CancelResult, VendorClient, VendorClientOptions } from '../../src/vendor-client/index.ts';
import { clientOf, code, hang, ok, reset, startVendor, status, type Behavior } from '../support/vendor.ts';

const MACHINE = '16327129';

describe('a call that is sent again', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  async function start(behaviors: Behavior[], options: Partial<VendorClientOptions> = {}) {
    const vendor = await startVendor(...behaviors);
    const client = clientOf(vendor.url, options);
    closing.push(
      () => vendor.close(),
      () => client.close(),
    );
    return { vendor, client };
  }

  /** What a call ends as: its confirmation, or code and outcome of its error. */
  const end = (call: Promise<unknown>) =>
    call.then(
      (result) => (result as CancelResult | undefined)?.confirmation ?? 'done',
      (error: unknown) => {
        const { code, outcome, retryable } = error as Record<string, unknown>;
        return `${String(code)} ${String(outcome)} ${retryable ? 'retryable' : 'final'}`;
      },
    );
  const cancel = (client: VendorClient) => end(client.forRequest({}).cancelPickupCode(MACHINE, '1122223'));
  const cancelAll = (client: VendorClient) => end(client.forRequest({}).cancelAllPickupCodes(MACHINE));

  it.each<[string, Behavior[], string, number]>([
    ['reset, ok', [reset, ok], 'ACKNOWLEDGED', 2],
    ['reset, reset, ok', [reset, reset, ok], 'ACKNOWLEDGED', 3],
    ['503, 429, ok', [status(503), status(429), ok], 'ACKNOWLEDGED', 3],
    ['reset, 80002', [reset, code(80002)], 'INFERRED', 2],
    ['reset, 4004', [reset, code(4004)], 'INFERRED', 2],
    ['502, 429, 80002', [status(502), status(429), code(80002)], 'INFERRED', 3],
    // A first attempt, or one after attempts that were turned away, infers nothing.
    ['80002', [code(80002)], 'PICKUP_CODE_NOT_FOUND REJECTED final', 1],
    ['429, 80002', [status(429), code(80002)], 'PICKUP_CODE_NOT_FOUND REJECTED final', 2],
    // Another code than "no such record" infers nothing either.
    ['reset, 6033', [reset, code(6033)], 'PICKUP_CODE_USED UNKNOWN final', 2],
    ['reset, 30003', [reset, code(30003)], 'MACHINE_NOT_FOUND UNKNOWN final', 2],
    ['reset, 30002', [reset, code(30002)], 'MACHINE_OFFLINE UNKNOWN retryable', 2],
    ['30002', [code(30002)], 'MACHINE_OFFLINE REJECTED retryable', 1],
    ['429 for ever', [status(429)], 'VENDOR_UNAVAILABLE REJECTED retryable', 3],
    ['reset, then 429', [reset, status(429)], 'VENDOR_UNAVAILABLE UNKNOWN retryable', 3],
    ['never an answer', [hang], 'VENDOR_TIMEOUT UNKNOWN retryable', 3],
    ['no answer, 80002', [hang, code(80002)], 'INFERRED', 2],
  ])('cancel of one code: %s', async (_, behaviors, expected, requests) => {
    const { vendor, client } = await start(behaviors);
    expect(await cancel(client)).toBe(expected);
    expect(vendor.received).toHaveLength(requests);
  });

  it.each<[string, Behavior[], string, number]>([
    ['ok', [ok], 'ACKNOWLEDGED', 1],
    ['reset', [reset, ok], 'VENDOR_UNAVAILABLE UNKNOWN final', 1],
    ['503', [status(503), ok], 'VENDOR_UNAVAILABLE UNKNOWN final', 1],
    ['no answer', [hang, ok], 'VENDOR_TIMEOUT UNKNOWN final', 1],
    ['429, ok', [status(429), ok], 'ACKNOWLEDGED', 2],
    ['429, reset', [status(429), reset, ok], 'VENDOR_UNAVAILABLE UNKNOWN final', 2],
    ['80002', [code(80002)], 'PICKUP_CODE_NOT_FOUND REJECTED final', 1],
    ['30002', [code(30002), ok], 'MACHINE_OFFLINE REJECTED retryable', 1],
  ])('cancel of all codes: %s', async (_, behaviors, expected, requests) => {
    const { vendor, client } = await start(behaviors, { deadlineMs: 600 });
    expect(await cancelAll(client)).toBe(expected);
    expect(vendor.received).toHaveLength(requests);
  });

  it.each<[string, Behavior[], string, number]>([
    ['reset, ok', [reset, ok], 'done', 2],
    ['30002, ok', [code(30002), ok], 'done', 2],
    ['10014', [code(10014), ok], 'VENDOR_CREDENTIALS_REJECTED REJECTED final', 1],
  ])('read: %s', async (_, behaviors, expected, requests) => {
    const { vendor, client } = await start(behaviors);
    expect(await end(client.ping())).toBe(expected);
    expect(vendor.received).toHaveLength(requests);
  });

  it('goes out when the vendor is back, if it never left before', async () => {
    const vendor = await startVendor(ok);
    await vendor.close();
    const sleep = async () => {
      if (pauses++ === 1) await vendor.listen();
    };
    let pauses = 0;
    const client = clientOf(vendor.url, { sleep });
    closing.push(
      () => vendor.close(),
      () => client.close(),
    );
    expect(await cancelAll(client)).toBe('ACKNOWLEDGED');
    expect(pauses).toBe(2);
    expect(vendor.received).toHaveLength(1);
  });

  it('stays in doubt when the vendor is gone afterwards, and does not say that nothing was sent', async () => {
    const { vendor, client } = await start([reset], { sleep: () => vendor.close() });
    const error = client.forRequest({}).cancelPickupCode(MACHINE, '1122223');
    await expect(error).rejects.toMatchObject({ code: 'VENDOR_UNAVAILABLE', outcome: 'UNKNOWN' });
    await expect(error).rejects.not.toThrow(/sent/);
    expect(vendor.received).toHaveLength(1);
    await vendor.listen();
  });

  it('is signed anew, with the time of the attempt', async () => {
    let now = Date.UTC(2026, 10, 23);
    const { vendor, client } = await start([reset, reset, ok], {
      now: () => now,
      sleep: () => {
        now += 61_000;
        return Promise.resolve();
      },
    });
    expect(await cancel(client)).toBe('ACKNOWLEDGED');
    const first = Date.UTC(2026, 10, 23) / 1000;
    expect(vendor.received.map(({ timestamp }) => Number(timestamp))).toEqual([
      first,
      first + 61,
      first + 122,
    ]);
    expect(new Set(vendor.received.map(({ sign }) => sign)).size).toBe(3);
  });

  it('waits as long as the vendor asks for, if the deadline allows it', async () => {
    const slept: number[] = [];
    const sleep = (ms: number) => {
      slept.push(ms);
      return Promise.resolve();
    };
    const { client } = await start([status(503, { 'retry-after': '1' }), ok], { sleep });
    expect(await cancel(client)).toBe('ACKNOWLEDGED');
    const other = await start([status(429, { 'retry-after': '2' }), ok], { sleep });
    expect(await cancel(other.client)).toBe('VENDOR_UNAVAILABLE REJECTED retryable');
    expect(other.vendor.received).toHaveLength(1);
    expect(slept).toEqual([1000]);
  });

  it.each<[string, Behavior, string, number]>([
    ['was turned away, is not sent again', status(429), 'VENDOR_UNAVAILABLE REJECTED retryable', 1],
    ['may have been done, is asked about', reset, 'ACKNOWLEDGED', 2],
  ])('and whose caller hangs up in the pause after it %s', async (_, behavior, expected, sent) => {
    const caller = new AbortController();
    const sleep = () => {
      caller.abort();
      return Promise.resolve();
    };
    const { vendor, client } = await start([behavior, ok], { sleep });
    const scope = { signal: caller.signal };
    expect(await end(client.forRequest(scope).cancelPickupCode(MACHINE, '1122223'))).toBe(expected);
    expect(vendor.received).toHaveLength(sent);
  });

  it.each<[string, Behavior[], number]>([
    ['succeeds', [reset, ok], 2],
    ['is inferred', [reset, code(80002)], 2],
    ['is refused', [status(429), code(80002)], 2],
    ['gets no answer', [reset], 3],
  ])('tells how many attempts it took when it %s', async (_, behaviors, attempts) => {
    const { client } = await start(behaviors);
    const result: unknown = await client
      .forRequest({})
      .cancelPickupCode(MACHINE, '1122223')
      .catch((error: unknown) => error);
    expect(result).toMatchObject({ attempts });
  });

  it('ends with the deadline of its request, if that comes first', async () => {
    const { vendor, client } = await start([hang], { deadlineMs: 60_000 });
    const until = (ms: number) => client.forRequest({ deadline: performance.now() + ms });
    expect(await end(until(300).machines())).toBe('VENDOR_TIMEOUT UNKNOWN retryable');
    const sent = vendor.received.length;
    expect(await end(until(0).machines())).toBe('VENDOR_OVERLOADED NOT_SENT retryable');
    expect(vendor.received).toHaveLength(sent);
  });

  it('leaves nothing behind that listens to its caller', async () => {
    const { client } = await start([status(503), ok]);
    const { signal } = new AbortController();
    await end(client.forRequest({ signal }).machines());
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends with its deadline, however many attempts are left', async () => {
    const { vendor, client } = await start([hang], { deadlineMs: 700, maxAttempts: 10 });
    const startedAt = performance.now();
    expect(await cancel(client)).toBe('VENDOR_TIMEOUT UNKNOWN retryable');
    expect(performance.now() - startedAt).toBeLessThan(1000);
    // 350, 175 and 100 ms; what is left then is too little for another.
    expect(vendor.received).toHaveLength(3);
  });
});
