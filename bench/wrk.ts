import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROUTER_SECRET, type Contender } from './contenders.ts';
import { LOAD_CORE } from './cores.ts';
import { operations, type Operation } from './scenarios.ts';

/** A load of some seconds. */
export interface LoadOptions {
  readonly port: number;
  readonly contender: Contender;
  readonly tokens: string;
  readonly operation: Operation;
  /** Requests at once. */
  readonly connections: number;
  readonly seconds: number;
  /** The CPU of what is measured up to now, in microseconds. */
  readonly cpuUs: () => number;
  /** The cores of wrk; by default the core of the load. */
  readonly cores?: string;
}

/** What wrk measured, and the CPU of what it measured. */
export interface Run {
  readonly requests: number;
  /** CPU for each request, in microseconds. */
  readonly cpuUs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** @throws Error where a request fails, or where none is answered in two loads: the first may be a stall of the disk */
export async function load(options: LoadOptions, retries = 1): Promise<Run> {
  const { port, contender, tokens, operation, connections, seconds, cpuUs, cores = LOAD_CORE } = options;
  const before = cpuUs();
  const wrk = spawn(
    'taskset',
    [
      ...['-c', cores, 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s'],
      ...['-s', 'bench/load/load.lua', `http://127.0.0.1:${port}`],
    ],
    {
      env: {
        PATH: process.env['PATH'],
        OPERATION: operation,
        DOCUMENT: operations[operation],
        ...(contender.authenticated && { TOKENS: tokens, ROUTER_SECRET }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  wrk.stdout.setEncoding('utf8');
  wrk.stdout.on('data', (chunk: string) => (output += chunk));
  await once(wrk, 'close');
  const used = cpuUs() - before;
  const [, json] = /RESULT (.*)/.exec(output) ?? [];
  if (!json) throw new Error(`wrk failed for ${contender.name}:\n${output}`);
  const result = JSON.parse(json) as Record<'requests' | 'microseconds' | 'p50' | 'p99' | 'failed', number>;
  if (result.requests === 0 && retries > 0) return load(options, retries - 1);
  if (result.requests === 0) throw new Error(`no request to ${contender.name} was answered in ${seconds} s`);
  if (result.failed > 0) throw new Error(`${result.failed} requests to ${contender.name} failed:\n${output}`);
  return {
    requests: result.requests,
    cpuUs: used / result.requests,
    perSecond: (result.requests / result.microseconds) * 1e6,
    p50Ms: result.p50 / 1000,
    p99Ms: result.p99 / 1000,
  };
}
