/** What a process uses. */
export interface Usage {
  /** After garbage collection, in bytes. */
  readonly heapUsed: number;
  readonly rss: number;
  /** What keeps the process alive (`process.getActiveResourcesInfo`), by kind. */
  readonly active: Readonly<Record<string, number>>;
}

// Loaded into the service's process, before the service and without its knowledge: whoever started the process
// can ask what it uses.
if (process.send) {
  process.on('message', () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const active: Record<string, number> = {};
    for (const kind of process.getActiveResourcesInfo()) active[kind] = (active[kind] ?? 0) + 1;
    process.send?.({ heapUsed, rss, active } satisfies Usage);
  });
  // Without whoever started it there is nothing to serve.
  process.on('disconnect', () => process.exit(2));
  // The question must not keep the process alive.
  process.channel?.unref();
}
