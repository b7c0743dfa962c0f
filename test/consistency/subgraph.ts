import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/programs.ts';
import { environment } from '../support/service.ts';
import type { Usage } from './probe.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** How long the service may take to start, in milliseconds. */
const START_MS = 30_000;

/** What a process uses, and how many descriptors it has open. */
export type ProcessUsage = Usage & { readonly sockets: number; readonly descriptors: number };

/** Our service as a process that can be ended and started again, always at the same address. */
export interface SubgraphProcess {
  readonly url: string;
  /** Whether it should answer: false from the moment when it is told to end until it is ready again. */
  readonly isUp: boolean;
  /** When it was last down (`performance.now()`), and minus infinity if it never was. */
  readonly lastDown: number;
  /** Resolves when it is up. */
  up(): Promise<void>;
  /** Ends it. @returns its exit code, or the signal that ended it */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string>;
  start(): Promise<void>;
  /** What it uses now. */
  usage(): Promise<ProcessUsage>;
  /** What it used when it had started and served nothing yet. */
  readonly atStart: ProcessUsage | undefined;
  /** Ends it at once, without waiting. */
  kill(): void;
  /** The last lines that it logged. */
  readonly lines: readonly string[];
}

/** Makes the process; it isn't started yet. */
export async function createSubgraphProcess(env: {
  vendorUrl: string;
  deadlineMs: number;
  /** The limits of the process; absent: those of the system. */
  limits?: { heapMib: number; descriptors: number } | undefined;
}): Promise<SubgraphProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  let child: ChildProcess | undefined;
  let isUp = false;
  let lastDown = -Infinity;
  let atStart: ProcessUsage | undefined;

  async function usage(): Promise<ProcessUsage> {
    if (!child?.pid) throw new Error('The service is not running.');
    const answer = once(child, 'message');
    child.send('usage');
    const [measured] = (await answer) as [Usage];
    return { ...measured, ...countDescriptors(child.pid) };
  }

  async function launch(): Promise<void> {
    const flags = ['--expose-gc', '--import', 'tsx', '--import', './test/consistency/probe.ts'];
    const { limits } = env;
    if (limits) flags.unshift(`--max-old-space-size=${limits.heapMib}`);
    const ulimit = limits ? `ulimit -n ${limits.descriptors}; ` : '';
    child = spawn('sh', ['-c', `${ulimit}exec "$@"`, 'sh', process.execPath, ...flags, 'src/main.ts'], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        ...environment(env.vendorUrl),
        PORT: String(port),
        VENDOR_DEADLINE_MS: String(env.deadlineMs),
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const output of [child.stdout, child.stderr]) {
      output?.on('data', (chunk: Buffer) => {
        lines.push(chunk.toString().slice(0, 2000));
        if (lines.length > 20) lines.shift();
      });
    }
    const until = performance.now() + START_MS;
    while (!(await isReady(url))) {
      if (child.exitCode !== null || performance.now() > until) {
        throw new Error(`The service did not start:\n${lines.join('')}`);
      }
      await sleep(30);
    }
    atStart = await usage();
    isUp = true;
    lastDown = performance.now();
  }

  return {
    url,
    lines,
    get isUp() {
      return isUp;
    },
    get lastDown() {
      return isUp ? lastDown : performance.now();
    },
    async up() {
      while (!isUp) await sleep(20);
    },
    start: launch,
    async end(signal) {
      if (!child) throw new Error('The service was never started.');
      isUp = false;
      const closed = once(child, 'close');
      child.kill(signal);
      const [code, by] = (await closed) as [number | null, string | null];
      return code ?? by ?? 'unknown';
    },
    usage,
    get atStart() {
      return atStart;
    },
    kill: () => child?.kill('SIGKILL'),
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`, { headers: { connection: 'close' } })).ok;
  } catch {
    return false;
  }
}

function countDescriptors(pid: number) {
  const folder = `/proc/${pid}/fd`;
  // Only Linux has it; elsewhere the active handles tell of sockets too.
  if (!existsSync(folder)) return { sockets: 0, descriptors: 0 };
  const all = readdirSync(folder);
  const sockets = all.filter((fd) => {
    try {
      return readlinkSync(`${folder}/${fd}`).startsWith('socket:');
    } catch {
      return false;
    }
  }).length;
  return { sockets, descriptors: all.length };
}
