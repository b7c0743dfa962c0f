import { closeAll, start } from '../support/held-vendor.ts';
import { reset } from '../support/vendor.ts';

describe('the circuit breaker', () => {
  afterEach(closeAll);

  it('opens for a failing vendor; then nothing is sent, and the replica stays ready', async () => {
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

  it('does not claim that nothing was sent when it opened between two attempts', async () => {
    const { vendor, cancel } = await start([reset]);
    while (vendor.received.length < 18) await cancel('16327129', '1');
    const { errors } = await cancel('16327129', '2');
    expect(vendor.received).toHaveLength(20);
    expect(errors).toMatchObject([{ extensions: { code: 'VENDOR_UNAVAILABLE', outcome: 'UNKNOWN' } }]);
    expect(errors?.[0]?.message).not.toMatch(/nothing/);
  });
});
