import type { AuditSink } from './sinks.ts';

/**
 * A batch of this many lines is written before the turn of the event loop ends. With hundreds of requests in one turn,
 * the first would otherwise wait for the last, and the service would idle during the write.
 */
const MAX_BATCH_LINES = 32;

/** Lines that are written together. */
class Batch {
  lines = '';
  count = 0;
  /** Resolves when the lines are durable; rejects when they are not, or when that is not known. */
  readonly written: Promise<void>;
  settle!: (error?: Error) => void;

  constructor(timeoutMs: number, onTimeout: (batch: Batch) => void) {
    this.written = new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        onTimeout(this);
        reject(new Error(`not written within ${timeoutMs} ms`));
      }, timeoutMs);
      this.settle = (error) => {
        clearTimeout(timer);
        if (error) reject(error);
        else resolve();
      };
    });
  }
}

/**
 * Creates the function that writes lines to a sink, in their order. The lines of one turn of the event loop, and those
 * that come while the sink is busy, are written together: one `fdatasync` for all of them. A sync for each record
 * would queue behind the disk.
 *
 * @param timeoutMs - how long a line may take, from the first line of its turn. A line that still waits then is never
 *   written
 * @returns a function that resolves when its line is durable; it rejects when that is not so, or not known
 */
export function groupCommits(sink: AuditSink, timeoutMs: number): (line: string) => Promise<void> {
  /** One batch a turn; more than one only while the sink is busy. */
  let waiting: Batch[] = [];
  /** The batch of this turn, the last one. */
  let open: Batch | undefined;
  let isWriting = false;
  let isDue = false;

  const drop = (batch: Batch) => {
    waiting = waiting.filter((other) => other !== batch);
    if (open === batch) open = undefined;
  };

  async function commit(): Promise<void> {
    open = undefined;
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batches = waiting;
      waiting = [];
      open = undefined;
      try {
        await sink.append(batches.map(({ lines }) => lines).join(''));
        for (const batch of batches) batch.settle();
      } catch (error) {
        for (const batch of batches) batch.settle(error as Error);
      }
    }
    isWriting = false;
  }

  return (line) => {
    if (!open) waiting.push((open = new Batch(timeoutMs, drop)));
    const { written } = open;
    open.lines += line;
    if (++open.count === MAX_BATCH_LINES) void commit();
    if (!isDue) {
      isDue = true;
      setImmediate(() => {
        isDue = false;
        void commit();
      });
    }
    return written;
  };
}
