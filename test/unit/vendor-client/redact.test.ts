import { redact } from '../../../src/vendor-client/redact.ts';

describe("the vendor's words, before they are passed on", () => {
  it.each([
    ['查不到对应记录', '查不到对应记录'],
    ['machine 16327129 has no record 1122223', 'machine 16327129 has no record 1122223'],
    ['code 123456 is used', 'code [redacted] is used'],
    ['bad secret s3cret!', 'bad secret [redacted]'],
    ['sign should be 577836AE2A4F2B020A7355F59CAE4D88', 'sign should be [redacted]'],
  ])('%s', (message, shown) => {
    expect(redact(message, ['s3cret!'], ['16327129', '1122223'])).toBe(shown);
  });

  it('are cut where they go on and on', () => {
    expect(redact('天'.repeat(100_000), [], []).length).toBeLessThan(400);
  });
});
