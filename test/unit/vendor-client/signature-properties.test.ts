import fc from 'fast-check';
import { readParams, refuseParams } from '../../../sandbox/checks.ts';
import { payload } from '../../../src/vendor-client/signature.ts';

const NOW = 1_714_185_061_000;
const KEY = 'merchant-1';
const TIMESTAMP = String(NOW / 1000);

// What a vendor takes as a value: `sign` and `timestamp` are its own, and NULL is left out.
const name = fc.stringMatching(/^[A-Za-z][A-Za-z_]{0,11}$/).filter((n) => n !== 'sign' && n !== 'timestamp');
const value = fc.string({ minLength: 1, maxLength: 20 }).filter((v) => v !== 'NULL');
const parameters = fc.dictionary(name, value, { minKeys: 1, maxKeys: 6 });

/** The sandbox's verdict on a payload: its own reading and its own signature. */
const refusal = (base64: string) =>
  refuseParams(readParams(JSON.stringify({ payload: base64 })), KEY, NOW)?.envelope.code;

const rewrite = (base64: string, change: (object: Record<string, string>) => void) => {
  const object = JSON.parse(Buffer.from(base64, 'base64').toString()) as Record<string, string>;
  change(object);
  return Buffer.from(JSON.stringify(object)).toString('base64');
};

describe('what the client signs and the sandbox checks', () => {
  it('is accepted, whatever the parameters are', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        expect(refusal(payload({ ...given, timestamp: TIMESTAMP }, KEY))).toBeUndefined();
      }),
    );
  });

  it('is refused when a character of a value is another', () => {
    fc.assert(
      fc.property(parameters, fc.nat(), fc.nat(), (given, which, where) => {
        const names = Object.keys(given);
        const changed = names[which % names.length] ?? '';
        const signed = payload({ ...given, timestamp: TIMESTAMP }, KEY);
        const forged = rewrite(signed, (object) => {
          const old = object[changed] ?? '';
          const at = where % old.length;
          object[changed] = old.slice(0, at) + (old[at] === 'x' ? 'y' : 'x') + old.slice(at + 1);
        });
        expect(refusal(forged)).toBe(4006);
      }),
    );
  });

  it('is refused when it was signed with another key', () => {
    expect(refusal(payload({ machine_no: '16327129', timestamp: TIMESTAMP }, 'merchant-2'))).toBe(4006);
  });
});
