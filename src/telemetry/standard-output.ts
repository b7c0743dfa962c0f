import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

const EAGAIN_PAUSE_MS = 10;
const EAGAIN_PAUSES = 100;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Lines of the log that wait for the next write. */
let lines = '';
/** Whether what was written last broke off: what comes next must not continue it. */
let isTorn = false;

/**
 * Writes whole lines to standard output at once, so that what others write there is never within them.
 *
 * @throws the error of the file system when they can't be written; some of them may be
 */
export function writeToStandardOutput(text: string): void {
  const bytes = Buffer.from((isTorn ? '\n' : '') + lines + text);
  lines = '';
  let written = 0;
  for (let pauses = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      // The reader of a pipe is behind. Whatever else writes to it has to wait as well.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN' && pauses++ < EAGAIN_PAUSES) {
        Atomics.wait(pause, 0, 0, EAGAIN_PAUSE_MS);
        continue;
      }
      isTorn ||= written > 0;
      throw error;
    }
  }
  isTorn = false;
}

/**
 * Where the log goes: its lines are written with the next records of the audit trail, or alone once two turns of the
 * event loop have brought none; to wake whoever reads costs more than to write. The last ones are written at exit.
 */
export function logToStandardOutput(): DestinationStream {
  const flush = () => {
    try {
      writeToStandardOutput('');
    } catch {
      // Nobody reads, and there is no other place to say so.
    }
  };
  process.once('exit', flush);
  /** Counts the first lines after a write: whoever waited with an earlier one has nothing to write any more. */
  let firsts = 0;
  return {
    write(line) {
      if (lines === '') {
        const first = ++firsts;
        setImmediate(() => {
          setImmediate(() => {
            if (first === firsts) flush();
          });
        });
      }
      lines += line;
    },
  };
}
