import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender, Scenario } from './scenarios.ts';

/** The server has a core of its own; the load, the vendor and this program share the other. */
const SERVER_CORE = '0';
const LOAD_CORE = '1';

/** Moves this program, and so what it starts, to the core of the load. */
export function useLoadCore(): void {
  execFileSync('taskset', ['-cp', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Sends one request; the body of a 200, and nothing while there is none. */
function ask(port: number, path: string, headers: Record<string, string> = {}, body?: string) {
  return new Promise<string | undefined>((resolve) => {
    const options = { port, path, host: '127.0.0.1', headers, method: body ? 'POST' : 'GET', agent: false };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve(response.statusCode === 200 ? text : undefined);
      });
    });
    sent.on('error', () => {
      resolve(undefined);
    });
    sent.end(body);
  });
}

/** The vendor's stand-in. */
export interface Vendor {
  readonly url: string;
  /** How long it takes for every answer from now on, in milliseconds. */
  setDelay(ms: number): Promise<void>;
  stop(): void;
}

/** Starts the stand-in that was compiled to a file. */
export async function startVendor(file: string): Promise<Vendor> {
  const child = spawn('taskset', ['-c', LOAD_CORE, file, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const port = Number(line);
  return {
    url: `http://127.0.0.1:${port}`,
    async setDelay(ms) {
      if (!(await ask(port, `/delay/${ms}`))) throw new Error('the vendor does not answer');
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/** A server that has answered. */
export interface Server {
  readonly port: number;
  /** From its start to its first answer, in milliseconds, and how much of that was CPU. */
  readonly start: { readonly ms: number; readonly cpuMs: number };
  /** CPU of the process and its threads up to now, in microseconds (/proc, utime and stime). */
  cpuUs(): number;
  /** Resident memory, in MiB. */
  rssMiB(): number;
  stop(): Promise<void>;
}

/** With a name, because the limit knows operations by theirs. */
const CANCEL = JSON.stringify({
  query:
    'mutation Cancel($machineNo: ID!, $id: ID!) { cancelPickupCode(machineNo: $machineNo, id: $id) { id confirmation } }',
  operationName: 'Cancel',
  variables: { machineNo: '10000001', id: '1' },
});
const START_TIMEOUT_MS = 30_000;
/** Linux counts CPU in hundredths of a second (getconf CLK_TCK). */
const TICK_US = 10_000;

/** Starts a server and waits for its first answer to a cancel. */
export async function startServer({ name, command, env, load }: Contender, vendor: Vendor): Promise<Server> {
  const port = await freePort();
  const startedAt = performance.now();
  const child: ChildProcess = spawn('taskset', ['-c', SERVER_CORE, ...command], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      VENDOR_URL: vendor.url,
      VENDOR_APP_ID: 'bench-app',
      VENDOR_APP_SECRET: 'bench-app-secret',
      VENDOR_MERCHANT_KEY: 'bench-merchant-key',
      ...env,
    },
    // Somebody reads what it prints, as where it runs in earnest.
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reader = spawn('taskset', ['-c', LOAD_CORE, 'cat'], { stdio: [child.stdout, 'ignore', 'inherit'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} does not start`);
  const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const cpuUs = () => (Number(stat()[11]) + Number(stat()[12])) * TICK_US;

  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (load['ROUTER_SECRET']) headers['router-authorization'] = load['ROUTER_SECRET'];
  if (load['TOKENS'])
    headers['authorization'] = `Bearer ${readFileSync(load['TOKENS'], 'utf8').split('\n')[0] ?? ''}`;
  let answer: string | undefined;
  while (!(answer = await ask(port, '/graphql', headers, CANCEL))) {
    if (performance.now() - startedAt > START_TIMEOUT_MS || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error(`${name} gives no answer`);
    }
    await sleep(2);
  }
  const start = { ms: performance.now() - startedAt, cpuMs: cpuUs() / 1000 };
  if (!answer.includes('ACKNOWLEDGED')) throw new Error(`${name} answers ${answer}`);
  return {
    port,
    start,
    cpuUs,
    rssMiB: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      reader.kill('SIGKILL');
    },
  };
}

/** What wrk saw of a server in one run, and what the server's process used. */
export interface Run {
  readonly cpuUs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Loads a server for some seconds. */
export async function load(
  server: Server,
  scenario: Pick<Scenario, 'operation' | 'connections'>,
  { load }: Contender,
  seconds: number,
): Promise<Run> {
  const before = server.cpuUs();
  const wrk = spawn(
    'taskset',
    [
      ...['-c', LOAD_CORE, 'wrk', '-t1', `-c${scenario.connections}`, `-d${seconds}s`, '--timeout', '10s'],
      ...['-s', 'bench/load/load.lua', `http://127.0.0.1:${server.port}`],
    ],
    {
      env: { PATH: process.env['PATH'], SCENARIO: scenario.operation, ...load },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  wrk.stdout.setEncoding('utf8');
  wrk.stdout.on('data', (chunk: string) => (output += chunk));
  await once(wrk, 'close');
  const used = server.cpuUs() - before;
  const [, json] = /RESULT (.*)/.exec(output) ?? [];
  if (!json) throw new Error(`wrk failed:\n${output}`);
  const result = JSON.parse(json) as Record<'requests' | 'microseconds' | 'p50' | 'p99' | 'failed', number>;
  if (result.failed > 0) throw new Error(`${result.failed} requests failed:\n${output}`);
  return {
    cpuUs: used / result.requests,
    perSecond: (result.requests / result.microseconds) * 1e6,
    p50Ms: result.p50 / 1000,
    p99Ms: result.p99 / 1000,
  };
}
