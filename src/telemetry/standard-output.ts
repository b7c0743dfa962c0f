import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

const EAGAIN_PAUSE_MS = 10;
const EAGAIN_PAUSES = 100;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Writes to standard output at once, so that what others write there is never within it. */
export function writeToStandardOutput(text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0, pauses = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      // The reader of a pipe is behind. Whatever else writes to it has to wait as well.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || pauses++ === EAGAIN_PAUSES) throw error;
      Atomics.wait(pause, 0, 0, EAGAIN_PAUSE_MS);
    }
  }
}

/** Where the log goes: the lines of one turn of the event loop are one write, and the last ones are written at exit. */
export function logToStandardOutput(): DestinationStream {
  let lines = '';
  const flush = () => {
    const text = lines;
    lines = '';
    try {
      writeToStandardOutput(text);
    } catch {
      // Nobody reads, and there is no other place to say so.
    }
  };
  process.once('exit', flush);
  return {
    write(line) {
      if (lines === '') setImmediate(flush);
      lines += line;
    },
  };
}
