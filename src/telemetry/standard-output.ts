import { appendFile, appendFileSync, fstatSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { DestinationStream } from 'pino';

/** The most characters that wait to be written; further lines are dropped. */
const MAX_WAITING = 2 ** 20;

/** Writes whole lines to standard output without blocking the event loop, even if nobody reads them. */
export interface StandardOutput extends DestinationStream {
  /** Writes a line, with the others of this turn of the event loop, or drops it if too much waits. */
  write(line: string): void;
  /** Resolves when the lines are written; rejects if they were dropped or the write failed. */
  append(lines: string): Promise<void>;
  /** How many writes were dropped, or lost in one that failed. */
  dropped(): number;
  /** Waits until everything is written, or the time is over. */
  flush(timeoutMs: number): Promise<void>;
}

type Settle = (error?: Error) => void;

/**
 * Opens standard output for the log and the audit trail, which share it so that their lines do not mix. To a pipe it
 * writes as Node.js does, without a thread, which the destinations of pino take for each write (ADR 33).
 */
export function openStandardOutput(): StandardOutput {
  // Node.js would block in a write to a file, and take one that is cut off by a full disk for complete.
  const isFile = fstatSync(1).isFile();
  const writeOut = isFile ? promisify(appendFile).bind(undefined, 1) : writeToStream;
  let lines: string[] = [];
  let settles: Settle[] = [];
  /** Characters, including those that are being written. */
  let waiting = 0;
  let dropped = 0;
  let writing: Promise<void> | undefined;
  let isScheduled = false;

  // The callback of each write gets the error as well.
  process.stdout.on('error', () => undefined);
  process.once('exit', () => {
    const rest = lines.join('');
    if (isFile) appendFileSync(1, rest);
    else if (rest) process.stdout.write(rest);
  });

  /** A line break after a failed write, which may have cut off a line. */
  let start = '';
  async function writeWaiting(): Promise<void> {
    while (lines.length > 0) {
      const batch = { text: lines.join(''), count: lines.length, settles };
      lines = [];
      settles = [];
      let error: Error | undefined;
      try {
        await writeOut(start + batch.text);
      } catch (cause) {
        error = cause as Error;
        dropped += batch.count;
      }
      start = error ? '\n' : '';
      waiting -= batch.text.length;
      for (const settle of batch.settles) settle(error);
    }
    writing = undefined;
  }

  function accept(text: string): boolean {
    if (waiting + text.length > MAX_WAITING) {
      dropped++;
      return false;
    }
    waiting += text.length;
    lines.push(text);
    return true;
  }

  function startWriting(): void {
    isScheduled = false;
    if (lines.length > 0) writing ??= writeWaiting();
  }

  return {
    write(line) {
      if (!accept(line) || isScheduled) return;
      isScheduled = true;
      setImmediate(startWriting);
    },
    append: (text) =>
      new Promise((resolve, reject) => {
        if (!accept(text)) {
          reject(new Error('too much waits to be written to standard output'));
          return;
        }
        settles.push((error) => {
          if (error) reject(error);
          else resolve();
        });
        startWriting();
      }),
    dropped: () => dropped,
    async flush(timeoutMs) {
      startWriting();
      await Promise.race([writing, sleep(timeoutMs, undefined, { ref: false })]);
    },
  };
}

const writeToStream = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
