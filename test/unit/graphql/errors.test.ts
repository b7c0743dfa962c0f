import { VendorFailure, VendorRefusal } from '../../../src/vendor-client/index.ts';

const target = { machineNo: '16327129' };

describe('whether an error is worth sending the same operation again', () => {
  it.each([
    ['NOT_SENT', true, true],
    ['NOT_SENT', false, true],
    ['UNKNOWN', true, true],
    // It may have been done, and a second one would do more.
    ['UNKNOWN', false, false],
  ] as const)('%s, idempotent %s: %s', (outcome, idempotent, retryable) => {
    expect(new VendorFailure('VENDOR_TIMEOUT', 'x', { outcome, target, idempotent }).retryable).toBe(
      retryable,
    );
  });

  it('follows the kind of a refusal', () => {
    const refusal = (code: 'MACHINE_OFFLINE' | 'PICKUP_CODE_USED') =>
      new VendorRefusal(
        { code, vendorCode: 1, vendorMessage: 'x' },
        { outcome: 'REJECTED', target, idempotent: false },
      );
    expect(refusal('MACHINE_OFFLINE').retryable).toBe(true);
    expect(refusal('PICKUP_CODE_USED').retryable).toBe(false);
  });
});
