import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROUTER_SECRET, type Contender } from './contenders.ts';
import { LOAD_CORE, SERVER_CORE } from './cores.ts';
import { freePort } from '../test/support/programs.ts';
import { send } from './http.ts';
import type { Runtime } from './runtime.ts';
import { operations, variablesOf, type Operation } from './scenarios.ts';

/** A server that has answered a cancel. */
export interface Server {
  readonly port: number;
  /** Milliseconds from its start to its first answer, and how many of them were CPU. */
  readonly start: { readonly ms: number; readonly cpuMs: number };
  /** CPU of the process with its threads up to now, in microseconds. */
  readonly cpuUs: () => number;
  /** Resident memory, in MiB. */
  rssMiB(): number;
  /** What it has written to standard output so far; empty unless it is kept. */
  output(): string;
  /** Ends it: by SIGTERM if it has to write its compile cache. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** How a server is started. */
export interface ServerOptions {
  readonly runtime: Runtime;
  readonly vendorUrl: string;
  /** A file with tokens; the first one is used for the first request. */
  readonly tokens: string;
  /** The cores that it may use; by default one of its own. */
  readonly cores?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly keepOutput?: boolean;
}

const START_TIMEOUT_MS = 30_000;
/** Linux counts CPU in hundredths of a second (getconf CLK_TCK). */
const TICK_US = 10_000;

/** The CPU of a process with its threads, in microseconds (/proc, utime and stime). */
export function cpuUsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

/** The headers of a request to a contender. */
export function headersFor({ authenticated }: Contender, tokens: string): Record<string, string> {
  const headers = { 'content-type': 'application/json' };
  if (!authenticated) return headers;
  const [token = ''] = readFileSync(tokens, 'utf8').split('\n');
  return { ...headers, 'router-authorization': ROUTER_SECRET, authorization: `Bearer ${token}` };
}

/** The body of a request. */
export const bodyOf = (operation: Operation): string =>
  JSON.stringify({
    query: operations[operation],
    operationName: operation,
    variables: variablesOf(operation),
  });

/** Starts a contender and waits for its first answer to a cancel. */
export async function startServer(contender: Contender, options: ServerOptions): Promise<Server> {
  const { runtime, vendorUrl, tokens, cores = SERVER_CORE, keepOutput = false } = options;
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn('taskset', ['-c', cores, runtime.node, ...runtime.flags, contender.script], {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(port),
      VENDOR_URL: vendorUrl,
      VENDOR_APP_ID: 'bench-app',
      VENDOR_APP_SECRET: 'bench-app-secret',
      VENDOR_MERCHANT_KEY: 'bench-merchant-key',
      ...runtime.env,
      ...contender.env,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${contender.name} does not start`);
  // Output is a pipe that is read, as in production.
  let output = '';
  const reader = keepOutput
    ? child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
    : spawn('taskset', ['-c', LOAD_CORE, 'cat'], { stdio: [child.stdout, 'ignore', 'inherit'] });
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGKILL') => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill(signal);
    await ended;
    if ('kill' in reader) reader.kill('SIGKILL');
  };

  const headers = headersFor(contender, tokens);
  let answer = await send(port, '/graphql', headers, bodyOf('Cancel'));
  while (answer?.status !== 200) {
    if (performance.now() - startedAt > START_TIMEOUT_MS || child.exitCode !== null) {
      await stop();
      throw new Error(
        `${contender.name} gives no answer${answer ? `: ${answer.status} ${answer.body}` : ''}`,
      );
    }
    await sleep(2);
    answer = await send(port, '/graphql', headers, bodyOf('Cancel'));
  }
  const start = { ms: performance.now() - startedAt, cpuMs: cpuUsOf(pid) / 1000 };
  return {
    port,
    start,
    cpuUs: () => cpuUsOf(pid),
    rssMiB: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    output: () => output,
    stop,
  };
}
