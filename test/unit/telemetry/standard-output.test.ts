import fs from 'node:fs';
import { logToStandardOutput, writeToStandardOutput } from '../../../src/telemetry/standard-output.ts';

/** What reaches standard output when the pipe takes some bytes of each write, and then breaks for once. */
function pipe(...takes: readonly (number | 'breaks')[]): { text: string; writes: number } {
  const seen = { text: '', writes: 0 };
  const next = [...takes];
  jest.spyOn(fs, 'writeSync').mockImplementation(((_: number, bytes: Buffer, from: number) => {
    const take = next.shift() ?? bytes.length;
    if (take === 'breaks') throw Object.assign(new Error('EPIPE'), { code: 'EPIPE' });
    const part = bytes.subarray(from, from + take);
    seen.text += part.toString();
    seen.writes++;
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

  it('takes the lines of the log along', async () => {
    const seen = pipe();
    const log = logToStandardOutput();
    log.write('{"line":1}\n');
    await turn();
    writeToStandardOutput('{"audit":1}\n');
    log.write('{"line":2}\n');
    await turn();
    // The line that is new now isn't written by whoever waited with the first one.
    expect(seen).toEqual({ text: '{"line":1}\n{"audit":1}\n', writes: 1 });
    writeToStandardOutput('{"audit":2}\n');
    await turns();
    expect(seen).toEqual({
      text: '{"line":1}\n{"audit":1}\n{"line":2}\n{"audit":2}\n',
      writes: 2,
    });
  });

  it('has the lines of the log alone where nothing else comes', async () => {
    const seen = pipe();
    const log = logToStandardOutput();
    for (const line of ['{"line":1}\n', '{"line":2}\n']) log.write(line);
    await turns();
    expect(seen).toEqual({ text: '{"line":1}\n{"line":2}\n', writes: 1 });
    log.write('{"line":3}\n');
    await turns();
    expect(seen.writes).toBe(2);
  });
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** More than a line of the log waits. */
async function turns(): Promise<void> {
  for (let i = 0; i < 4; i++) await turn();
}
