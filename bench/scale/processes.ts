import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/support/programs.ts';
import { send } from '../http.ts';
import type { ProcessesRun } from '../results.ts';
import { cpuUsOf, startServer, type Server } from '../server.ts';
import { load } from '../wrk.ts';
import { WARM_UP_SECONDS, type ScaleOptions } from './options.ts';

const CONFIG = 'bench/build/haproxy.cfg';
const CONNECTIONS = 200;
const VENDOR_MS = 20;
const START_TIMEOUT_MS = 10_000;

interface Proxy {
  readonly port: number;
  cpuUs(): number;
  stop(): Promise<void>;
}

/** Starts haproxy in front of servers; each request goes to the server with the fewest. */
async function startProxy(servers: readonly Server[]): Promise<Proxy> {
  const port = await freePort();
  const backends = servers.map(({ port }, i) => `  server vending${i} 127.0.0.1:${port}`);
  writeFileSync(
    CONFIG,
    [
      ...['defaults', '  mode http', '  timeout connect 5s', '  timeout client 70s', '  timeout server 70s'],
      ...['frontend gateway', `  bind 127.0.0.1:${port}`, '  default_backend vending'],
      ...['backend vending', '  balance leastconn', '  http-reuse always', ...backends, ''],
    ].join('\n'),
  );
  const child = spawn('haproxy', ['-db', '-q', '-f', CONFIG], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { pid } = child;
  if (pid === undefined) throw new Error('haproxy does not start');
  const startedAt = performance.now();
  while ((await send(port, '/readyz'))?.status !== 200) {
    if (performance.now() - startedAt > START_TIMEOUT_MS) throw new Error('haproxy does not answer');
    await sleep(20);
  }
  return {
    port,
    cpuUs: () => cpuUsOf(pid),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** CPU of all cores so far, in use and in all, in ticks (/proc/stat). */
function coresUsed(): { readonly used: number; readonly all: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const ticks = line.split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, value) => sum + value, 0);
  return { used: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), all };
}

/**
 * Measures one process alone, one behind haproxy and two behind haproxy. The processes, haproxy, wrk and the stub
 * share all cores: nothing is pinned.
 */
export async function measureProcesses({ contenders, files, runtime, stub, rounds, seconds }: ScaleOptions) {
  const setups = [
    { name: '1 process', processes: 1, proxied: false },
    { name: '1 process behind haproxy', processes: 1, proxied: true },
    { name: '2 processes behind haproxy', processes: 2, proxied: true },
  ];
  const measured = setups.map((setup) => ({ ...setup, runs: [] as ProcessesRun[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { processes, proxied, runs } of measured) {
      runs.push(await measureSetup(processes, proxied));
      process.stdout.write('.');
    }
  }
  return measured.map(({ name, runs }) => ({ name, runs }));

  async function measureSetup(processes: number, proxied: boolean): Promise<ProcessesRun> {
    const contender = contenders.vending;
    const cores = `0-${cpus().length - 1}`;
    const { tokens } = files;
    const servers: Server[] = [];
    let proxy: Proxy | undefined;
    try {
      await stub.set('delay', 0);
      for (let i = 0; i < processes; i++) {
        servers.push(await startServer(contender, { runtime, vendorUrl: stub.url, tokens, cores }));
      }
      if (proxied) proxy = await startProxy(servers);
      const port = proxy?.port ?? servers[0]?.port ?? 0;
      const cpuUs = () => servers.reduce((sum, server) => sum + server.cpuUs(), 0);
      const options = {
        contender,
        tokens,
        operation: 'Cancel',
        connections: CONNECTIONS,
        port,
        cpuUs,
        cores,
      } as const;
      await load({ ...options, seconds: WARM_UP_SECONDS });
      await stub.set('delay', VENDOR_MS);
      const before = coresUsed();
      const proxyBefore = proxy?.cpuUs() ?? 0;
      const run = await load({ ...options, seconds });
      const after = coresUsed();
      const proxyCpuUs = proxy && (proxy.cpuUs() - proxyBefore) / run.requests;
      const busy = (after.used - before.used) / (after.all - before.all);
      return { ...run, busy, ...(proxyCpuUs !== undefined && { proxyCpuUs }) };
    } finally {
      await proxy?.stop();
      await Promise.all(servers.map((server) => server.stop()));
    }
  }
}
