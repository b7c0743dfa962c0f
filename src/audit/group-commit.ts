import type { AuditSink } from './sinks.ts';

/**
 * This many lines are written before the turn of the event loop ends. With hundreds of requests in one turn, the first
 * would otherwise wait for the last, and the service would idle during the write.
 */
const MAX_BATCH_LINES = 32;

interface Line {
  readonly text: string;
  /** Resolves the line's promise, or rejects it with the error. */
  settle(error?: Error): void;
}

/**
 * Creates the function that writes lines to a sink, in their order. The lines of one turn of the event loop, and those
 * that come while the sink is busy, are written together, with one `fdatasync` for all of them. A sync for each record
 * would queue behind the disk.
 *
 * @param timeoutMs - how long a line may take. A line that still waits after that is never written
 * @returns a function that resolves when its line is durable, and rejects when it is not or may not be
 */
export function groupCommits(sink: AuditSink, timeoutMs: number): (line: string) => Promise<void> {
  let waiting: Line[] = [];
  let isWriting = false;
  let isScheduled = false;

  async function commit(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      let error: Error | undefined;
      try {
        await sink.append(batch.map(({ text }) => text).join(''));
      } catch (cause) {
        error = cause as Error;
      }
      for (const line of batch) line.settle(error);
    }
    isWriting = false;
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      void commit();
    });
  }

  return (text) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting = waiting.filter((other) => other !== line);
        reject(new Error(`not written within ${timeoutMs} ms`));
      }, timeoutMs);
      const line: Line = {
        text,
        settle(error) {
          clearTimeout(timer);
          if (error) reject(error);
          else resolve();
        },
      };
      waiting.push(line);
      if (waiting.length >= MAX_BATCH_LINES) void commit();
      schedule();
    });
}
