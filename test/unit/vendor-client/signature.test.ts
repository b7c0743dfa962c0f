import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertSigning, payload, sign } from '../../../src/vendor-client/signature.ts';

interface Vector {
  readonly name: string;
  readonly key: string;
  readonly params: Record<string, string>;
  readonly sign: string;
  readonly payload: string;
}

const vectors = JSON.parse(
  readFileSync(join(__dirname, '../../data/signature-vectors.json'), 'utf8'),
) as Vector[];

describe("the signature, against what the vendor's own libraries made", () => {
  it.each(vectors)('signs: $name', ({ key, params, sign: expected }) => {
    expect(sign(params, key)).toBe(expected);
  });

  it.each(vectors)('wraps: $name', ({ key, params, payload: expected }) => {
    expect(payload(params, key)).toBe(expected);
  });
});

describe('MD5', () => {
  it('is found to be available, or missing', () => {
    expect(assertSigning).not.toThrow();
    const hash = jest.spyOn(crypto, 'hash').mockImplementation(() => {
      throw new Error('unsupported');
    });
    expect(assertSigning).toThrow('MD5 is not available');
    hash.mockRestore();
  });
});
