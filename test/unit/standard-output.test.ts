import fs from 'node:fs';
import { writeToStandardOutput } from '../../src/telemetry/standard-output.ts';

/** What reaches standard output when the pipe takes some bytes of each write, and then breaks for once. */
function pipe(...takes: readonly (number | 'breaks')[]): { text: string } {
  const seen = { text: '' };
  const next = [...takes];
  jest.spyOn(fs, 'writeSync').mockImplementation(((_: number, bytes: Buffer, from: number) => {
    const take = next.shift() ?? bytes.length;
    if (take === 'breaks') throw Object.assign(new Error('EPIPE'), { code: 'EPIPE' });
    const part = bytes.subarray(from, from + take);
    seen.text += part.toString();
    return part.length;
  }) as typeof fs.writeSync);
  return seen;
}

afterEach(() => jest.restoreAllMocks());

describe('standard output', () => {
  it('goes on after a line that broke off with a line of its own', () => {
    const seen = pipe(4, 'breaks');
    expect(() => {
      writeToStandardOutput('{"torn":true}\n');
    }).toThrow('EPIPE');
    writeToStandardOutput('{"whole":1}\n');
    writeToStandardOutput('{"whole":2}\n');
    expect(seen.text).toBe('{"to\n{"whole":1}\n{"whole":2}\n');
  });

  it('begins no line of its own where nothing was written', () => {
    const seen = pipe('breaks');
    expect(() => {
      writeToStandardOutput('{"lost":true}\n');
    }).toThrow('EPIPE');
    writeToStandardOutput('{"whole":1}\n');
    expect(seen.text).toBe('{"whole":1}\n');
  });
});
