import { closeAll, gated, start } from '../support/held-vendor.ts';
import { hang } from '../support/vendor.ts';

describe('the concurrency limits', () => {
  afterEach(closeAll);

  it('rejects a call when the queue is full, and nothing is sent', async () => {
    const { behavior, release } = gated();
    const { vendor, cancel } = await start([behavior], { maxConnections: 1, maxQueue: 0 });
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

  it('lets a call wait for a slot until its deadline, and nothing is sent', async () => {
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

  it('has at most 8 calls of one machine in flight, and lets other machines pass', async () => {
    const { behavior, release } = gated();
    const { vendor, cancel } = await start([behavior]);
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
});
