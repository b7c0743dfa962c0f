import documented from '../data/error-codes.json' with { type: 'json' };
import { refusalCode, refusals } from '../../src/vendor-client/error-codes.ts';

describe('the codes of the vendor', () => {
  it.each(documented)('$code ($message) is $kind', ({ code, message, kind }) => {
    expect(refusalCode(code, message)).toBe(kind);
  });

  it('are VENDOR_ERROR when nobody has documented them', () => {
    expect(refusalCode(70707, '未知错误')).toBe('VENDOR_ERROR');
  });

  it('that the table knows are all documented, and in one kind only', () => {
    const known = Object.values(refusals).flatMap(({ codes }) => codes);
    expect(known).toHaveLength(new Set(known).size);
    expect(documented.map(({ code }) => code)).toEqual(expect.arrayContaining(known));
  });
});
