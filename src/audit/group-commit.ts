import type { AuditSink } from './sinks.ts';

/**
 * How many lines wait for the end of a turn. Where hundreds of requests come in one turn, those that came first would
 * wait for the last, be sent with it and answered with it, and the service would idle in between.
 */
const MAX_WAITING = 32;

/** Lines that are written together. */
class Batch {
  lines = '';
  count = 0;
  /** Settles when they are where they must be, or when that is not so or not known. */
  readonly written: Promise<void>;
  settle!: (error?: Error) => void;

  constructor(patienceMs: number, gaveUp: (batch: Batch) => void) {
    this.written = new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        gaveUp(this);
        reject(new Error(`not written within ${patienceMs} ms`));
      }, patienceMs);
      this.settle = (error) => {
        clearTimeout(timer);
        if (error) reject(error);
        else resolve();
      };
    });
  }
}

/**
 * Makes the function that writes lines to a sink, in the order in which they came. Those that come in one turn of
 * the event loop or while the sink is busy are written together, so that the disk is waited for once for all of them.
 *
 * @param patienceMs - how long a line may take, from the first one of its turn; one that is still waiting then is never
 *   written
 * @returns a function that resolves when its line is where it must be; it rejects when that is not so, or not known
 */
export function groupCommits(sink: AuditSink, patienceMs: number): (line: string) => Promise<void> {
  /** One for each turn, and more than one only while the sink is busy. */
  let waiting: Batch[] = [];
  /** That of this turn, the last of them. */
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
    if (!open) waiting.push((open = new Batch(patienceMs, drop)));
    const { written } = open;
    open.lines += line;
    if (++open.count === MAX_WAITING) void commit();
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
