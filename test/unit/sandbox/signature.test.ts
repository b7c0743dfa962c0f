import { isSigned } from '../../../sandbox/signature.ts';
import vectors from '../../data/signature-vectors.json' with { type: 'json' };

interface Vector {
  readonly name: string;
  readonly key: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly sign: string;
  readonly sign_go?: string;
}

function paramsOf(vector: Vector, sign: string): Record<string, string> {
  const given = Object.entries(vector.params).map(([name, value]) => [name, value ?? '']);
  return { ...(Object.fromEntries(given) as Record<string, string>), sign };
}

describe.each<Vector>(vectors)("the vendor's vector: $name", (vector) => {
  const signed = paramsOf(vector, vector.sign);

  it('is accepted with the signature of the PHP library', () => {
    expect(isSigned(signed, vector.key)).toBe(true);
  });

  it('is accepted with the signature of the Go library', () => {
    expect(isSigned(paramsOf(vector, vector.sign_go ?? vector.sign), vector.key)).toBe(true);
  });

  it('is refused when any one character of a signed value is another', () => {
    const counted = Object.entries(signed).filter(
      ([name, value]) => name !== 'sign' && value !== '' && value !== 'NULL',
    );
    for (const [name, value] of counted) {
      for (let i = 0; i < value.length; i++) {
        const changed = value.slice(0, i) + (value[i] === '0' ? '1' : '0') + value.slice(i + 1);
        expect(isSigned({ ...signed, [name]: changed }, vector.key)).toBe(false);
      }
    }
  });

  it('is refused under another key, with a parameter more, and with another sign', () => {
    expect(isSigned(signed, `${vector.key}0`)).toBe(false);
    expect(isSigned({ ...signed, more: '1' }, vector.key)).toBe(false);
    expect(isSigned({ ...signed, sign: vector.sign.toLowerCase() }, vector.key)).toBe(false);
    expect(isSigned({ ...signed, sign: '' }, vector.key)).toBe(false);
  });
});

it('takes half a surrogate pair for a wrong signature instead of failing', () => {
  expect(isSigned({ name: '\ud800', sign: 'X' }, 'abc')).toBe(false);
});
