import type { AuditSink } from './audit-sinks.ts';

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Makes the function that writes lines to a sink, in the order in which they came. Those that come in one turn of
 * the event loop or while the sink is busy are written together, so that the disk is waited for once for all of them.
 *
 * @param patienceMs - how long a line may take; one that is still waiting then is never written
 * @returns a function that resolves when its line is where it must be; it rejects when that is not so, or not known
 */
export function groupCommits(sink: AuditSink, patienceMs: number): (line: string) => Promise<void> {
  const queue = new Set<Waiting>();
  let isBusy = false;

  async function commit(): Promise<void> {
    while (queue.size > 0) {
      const batch = [...queue];
      queue.clear();
      try {
        await sink.append(batch.map(({ line }) => line).join(''));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error as Error);
      }
    }
    isBusy = false;
  }

  return (line) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        queue.delete(waiting);
        reject(new Error(`not written within ${patienceMs} ms`));
      }, patienceMs);
      const waiting: Waiting = {
        line,
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      };
      queue.add(waiting);
      if (!isBusy) setImmediate(() => void commit());
      isBusy = true;
    });
}
