import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from './services.ts';

const root = resolve(import.meta.dirname, '../..');

/** A service that runs until `stop` and is restarted when its sources change. */
export interface ManagedProcess {
  /** Resolves when the probe succeeds. Rejects if the process exits before that, or when `signal` aborts. */
  ready(signal: AbortSignal): Promise<void>;
  /** Stops the service and resolves when its process has exited. */
  stop(): Promise<void>;
}

/** The time from SIGTERM to SIGKILL; longer than the subgraph's graceful shutdown takes. */
const KILL_AFTER_MS = 15_000;

/** Starts a service and prints its output, each line prefixed with the service's name. */
export function startManagedProcess({
  name,
  program,
  args = [],
  watched,
  env,
  probe,
}: Service): ManagedProcess {
  const say = (line: string): void => {
    console.log(`${name.padEnd(8)} | ${line}`);
  };
  const unwatch = new AbortController();
  let current: ChildProcess | undefined;
  let ended = '';

  function start(): void {
    // Not `tsx watch`, which hides that its program has exited.
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', say);
    current = child;
    ended = '';
    child.once('close', (code, signal) => {
      if (current !== child) return;
      current = undefined;
      ended = `ended with ${signal ?? `exit code ${code ?? 0}`}`;
      say(`[${ended}]`);
    });
  }

  async function end(): Promise<void> {
    const child = current;
    if (!child) return;
    current = undefined;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
    await closed;
    clearTimeout(kill);
  }

  let restarts = Promise.resolve();
  onChange(watched, unwatch.signal, () => {
    restarts = restarts.then(async () => {
      await end();
      if (!unwatch.signal.aborted) start();
    });
  });
  start();

  return {
    async ready(signal) {
      for (;;) {
        const up = await answers(probe, signal);
        // An exit takes precedence: another program on the port may have answered the probe.
        if (ended) throw new Error(`The ${name} ${ended}. Its output is above, after "${name}".`);
        if (up) return;
        await pause(100, undefined, { signal });
      }
    },
    async stop() {
      unwatch.abort();
      await restarts;
      await end();
    },
  };
}

async function answers({ url, init }: Service['probe'], signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(2000)]) })).ok;
  } catch {
    return false;
  }
}

/** Calls `changed` once per burst of changes under `paths`, until `signal` aborts. */
function onChange(paths: readonly string[], signal: AbortSignal, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, 100);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  for (const path of paths.map((relative) => resolve(root, relative))) {
    if (statSync(path).isDirectory()) watch(path, { recursive: true, signal }, soon);
    // Editors may replace a file, which only a watcher of its folder detects.
    else {
      watch(dirname(path), { signal }, (_event, file) => {
        if (file === basename(path)) soon();
      });
    }
  }
}
