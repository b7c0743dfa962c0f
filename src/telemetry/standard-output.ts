import { setTimeout as sleep } from 'node:timers/promises';
import type { DestinationStream } from 'pino';
import sonicBoom from 'sonic-boom';

/** The size of the buffer; further lines are dropped. */
const MAX_WAITING_BYTES = 2 ** 20;
/** A write without progress for this time counts as blocked: nobody reads, in milliseconds. */
const STALLED_MS = 1000;

/** Writes whole lines to standard output without blocking the event loop, even if nobody reads them. */
export interface StandardOutput extends DestinationStream {
  /** Drops the line if the buffer is full. */
  write(line: string): void;
  /** Resolves when the lines are written; rejects if they were dropped or the write failed. */
  append(lines: string): Promise<void>;
  /** How many writes were dropped. */
  dropped(): number;
  /** Waits until everything is written, a write failed, or the time is over. */
  flush(timeoutMs: number): Promise<void>;
}

interface Waiting {
  /** The total of written bytes that includes these lines. */
  readonly end: number;
  readonly settle: (error?: Error) => void;
}

/**
 * Opens standard output for the log and the audit trail, which share it so that their lines do not mix. It uses the
 * asynchronous destination of pino directly, because `pino.destination()` blocks the exit on a pipe that nobody reads.
 */
export function openStandardOutput(): StandardOutput {
  const destination = new sonicBoom.SonicBoom({ fd: 1, sync: false, maxLength: MAX_WAITING_BYTES });
  let accepted = 0;
  let written = 0;
  let dropped = 0;
  let idleSince = performance.now();
  let failure: NodeJS.ErrnoException | undefined;
  let waiting: Waiting[] = [];

  destination.on('drop', () => dropped++);
  destination.on('write', (bytes: number) => {
    written += bytes;
    failure = undefined;
    idleSince = performance.now();
    while (waiting[0] && waiting[0].end <= written) waiting.shift()?.settle();
  });
  // SonicBoom keeps the lines and writes them with the next ones.
  destination.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
    for (const { settle } of waiting) settle(error);
    waiting = [];
  });
  process.once('exit', () => {
    if (written === accepted || failure) return;
    // The exit would wait for the thread that is blocked in the write.
    if (performance.now() - idleSince > STALLED_MS) process.kill(process.pid, 'SIGKILL');
    else destination.flushSync();
  });

  /** @returns false if the lines were dropped */
  function write(lines: string): boolean {
    const before = dropped;
    if (written === accepted) idleSince = performance.now();
    // The reader of a broken pipe does not come back.
    if (failure?.code === 'EPIPE') dropped++;
    else destination.write(lines);
    if (dropped !== before) return false;
    accepted += Buffer.byteLength(lines);
    return true;
  }

  const append = (lines: string) =>
    new Promise<void>((resolve, reject) => {
      if (!write(lines)) {
        reject(failure ?? new Error('too much waits to be written to standard output'));
        return;
      }
      const settle = (error?: Error) => {
        if (error) reject(error);
        else resolve();
      };
      waiting.push({ end: accepted, settle });
    });

  return {
    write,
    append,
    dropped: () => dropped,
    async flush(timeoutMs) {
      const until = performance.now() + timeoutMs;
      while (written < accepted && !failure && performance.now() < until) await sleep(10);
    },
  };
}
