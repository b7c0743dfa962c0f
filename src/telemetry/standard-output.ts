import { setTimeout as sleep } from 'node:timers/promises';
import type { DestinationStream } from 'pino';
import sonicBoom from 'sonic-boom';

/** How much may wait to be written, in bytes; what comes then is dropped. */
const MAX_WAITING_BYTES = 2 ** 20;
/** After this time without progress, a write is taken for one that nobody reads, in milliseconds. */
const STALLED_MS = 1000;

/** Writes whole lines to standard output without blocking the event loop, however slowly they are read. */
export interface StandardOutput extends DestinationStream {
  /** Drops the line where too much waits already. */
  write(line: string): void;
  /** Resolves when the lines are written, and rejects when they were dropped or the write failed. */
  append(lines: string): Promise<void>;
  /** How many times lines were dropped. */
  dropped(): number;
  /** Waits until everything is written or can't be, for a limited time. */
  flush(timeoutMs: number): Promise<void>;
}

interface Waiting {
  /** The bytes that are written once these lines are. */
  readonly end: number;
  readonly settle: (error?: Error) => void;
}

/**
 * Opens standard output for the log and the audit trail, which share it so that no line is torn by another. It is
 * pino's asynchronous destination; `pino.destination()` itself would wait at exit, for ever, for a pipe that nobody reads.
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
  // SonicBoom keeps the lines for the next write.
  destination.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
    for (const { settle } of waiting) settle(error);
    waiting = [];
  });
  process.once('exit', () => {
    if (written === accepted || failure) return;
    // Exit waits for the thread that is blocked in the write.
    if (performance.now() - idleSince > STALLED_MS) process.kill(process.pid, 'SIGKILL');
    else destination.flushSync();
  });

  /** @returns whether the lines wait to be written now */
  function write(lines: string): boolean {
    const before = dropped;
    if (written === accepted) idleSince = performance.now();
    // The reader of a pipe that broke does not come back.
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
