import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessUsage, SubgraphProcess } from './subgraph.ts';

/** How much more memory may be in use at the end than after the warm-up: what caches and compiled code take. */
const HEAP_TOLERANCE = { part: 0.1, bytes: 8 * 2 ** 20 };
const RSS_TOLERANCE = { part: 0.25, bytes: 48 * 2 ** 20 };
/** How long sockets and timers may take to go away when nothing is asked any more, in milliseconds. */
const PATIENCE_MS = 15_000;

/** A line of the table, and whether it shows a leak. */
export interface LeakCheck {
  readonly what: string;
  readonly before: number;
  readonly after: number;
  /** The most that `after` may be. */
  readonly limit: number;
}

/**
 * Compares what the service's process uses with what it used before. Memory is compared with the end of the
 * warm-up; sockets, timers and other handles with the start of the process, when it had served nothing.
 */
export async function checkLeaks(subgraph: SubgraphProcess, warm: ProcessUsage): Promise<LeakCheck[]> {
  const { atStart } = subgraph;
  if (!atStart) throw new Error('The service was never started.');
  const until = performance.now() + PATIENCE_MS;
  let now = await subgraph.usage();
  while (handles(atStart, now).some(isLeak) && performance.now() < until) {
    await sleep(200);
    now = await subgraph.usage();
  }
  return [
    memory('heap after collection, MiB', warm.heapUsed, now.heapUsed, HEAP_TOLERANCE),
    memory('resident memory, MiB', warm.rss, now.rss, RSS_TOLERANCE),
    ...handles(atStart, now),
  ];
}

export const isLeak = ({ after, limit }: LeakCheck): boolean => after > limit;

function memory(what: string, before: number, after: number, more: typeof HEAP_TOLERANCE): LeakCheck {
  const mib = (bytes: number) => Math.round((bytes / 2 ** 20) * 10) / 10;
  const limit = before + Math.max(before * more.part, more.bytes);
  return { what, before: mib(before), after: mib(after), limit: mib(limit) };
}

function handles(before: ProcessUsage, after: ProcessUsage): LeakCheck[] {
  const kinds = new Set([...Object.keys(before.active), ...Object.keys(after.active)]);
  const check = (what: string, had: number, has: number) => ({ what, before: had, after: has, limit: had });
  return [
    check('open sockets', before.sockets, after.sockets),
    { ...check('open descriptors', before.descriptors, after.descriptors), limit: before.descriptors + 8 },
    ...[...kinds].map((kind) => check(`active ${kind}`, before.active[kind] ?? 0, after.active[kind] ?? 0)),
  ];
}
