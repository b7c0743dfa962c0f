import type { AuditSink } from './audit-sinks.ts';

interface Waiting {
  readonly line: string;
  /** Until when it has to be written (`performance.now()`). */
  readonly until: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * How many lines wait for the end of a turn. Where hundreds of requests come in one turn, those that came first would
 * wait for the last, be sent with it and answered with it, and the service would idle in between.
 */
const MAX_WAITING = 32;

/**
 * Makes the function that writes lines to a sink, in the order in which they came. Those that come in one turn of
 * the event loop or while the sink is busy are written together, so that the disk is waited for once for all of them.
 *
 * @param patienceMs - how long a line may take; one that is still waiting then is never written
 * @returns a function that resolves when its line is where it must be; it rejects when that is not so, or not known
 */
export function groupCommits(sink: AuditSink, patienceMs: number): (line: string) => Promise<void> {
  // Arrays, and none that is used again: what a Map or Set has forgotten can still keep its lines from being collected.
  let queue: Waiting[] = [];
  let batch: Waiting[] = [];
  let isWriting = false;
  let isDue = false;
  /** Runs out with the oldest line: a timer for each would cost more than its writing. */
  let timer: NodeJS.Timeout | undefined;

  function giveUp(): void {
    const now = performance.now();
    for (const { until, reject } of [...batch, ...queue]) {
      if (until <= now) reject(new Error(`not written within ${patienceMs} ms`));
    }
    batch = batch.filter(({ until }) => until > now);
    queue = queue.filter(({ until }) => until > now);
    const oldest = batch[0] ?? queue[0];
    timer = oldest && setTimeout(giveUp, oldest.until - now);
  }

  async function commit(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (queue.length > 0) {
      const lines = (batch = queue);
      queue = [];
      try {
        await sink.append(lines.map(({ line }) => line).join(''));
        for (const { resolve } of lines) resolve();
      } catch (error) {
        for (const { reject } of lines) reject(error as Error);
      }
    }
    batch = [];
    isWriting = false;
    clearTimeout(timer);
    timer = undefined;
  }

  return (line) =>
    new Promise((resolve, reject) => {
      queue.push({ line, until: performance.now() + patienceMs, resolve, reject });
      timer ??= setTimeout(giveUp, patienceMs);
      if (queue.length === MAX_WAITING) void commit();
      if (isDue) return;
      isDue = true;
      setImmediate(() => {
        isDue = false;
        void commit();
      });
    });
}
