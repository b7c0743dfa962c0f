import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { defaultCredentials } from '../../sandbox/app.ts';

/** What the service is told so that it takes the sandbox for the vendor. */
export const environment = (vendorUrl: string): Record<string, string> => ({
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: '0',
  ROUTER_SECRETS: 'smoke-router-secret',
  VENDOR_URL: vendorUrl,
  VENDOR_APP_ID: defaultCredentials.appId,
  VENDOR_APP_SECRET: defaultCredentials.appSecret,
  VENDOR_MERCHANT_KEY: defaultCredentials.merchantKey,
});

/** The variable that takes MD5 away from a program, as a host in FIPS mode does. */
export const WITHOUT_MD5 = {
  NODE_OPTIONS: `--import=${pathToFileURL(resolve('test/support/without-md5.mjs')).href}`,
};

/** A service that runs as a process of its own. */
export interface Service {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it printed to either output. */
  readonly lines: readonly string[];
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

const running = new Set<ChildProcess>();

/** Ends at once what a test has left running, and what that has started: `npm start` is two processes. */
export function killServices(): void {
  for (const { pid, exitCode, signalCode } of running) {
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
  }
  running.clear();
}

/** Starts a command in a folder and waits until it logs where it listens, or ends. */
export async function startService(
  [command = '', ...args]: readonly string[],
  { cwd, env }: { cwd: string; env: Record<string, string | undefined> },
): Promise<Service> {
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: 'pipe',
    // A group of its own.
    detached: true,
  });
  running.add(child);
  const lines: string[] = [];
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const url = new Promise<string>((resolve) => {
    for (const output of [child.stdout, child.stderr]) {
      createInterface(output).on('line', (line) => {
        lines.push(line);
        const [, address] = /Server listening at (http:\/\/[^\s/]+:\d+)/.exec(line) ?? [];
        if (address) resolve(address);
      });
    }
  });
  const started = await Promise.race([url, ended.then(() => '')]);
  return { url: started, process: child, lines, ended };
}

/** Sends an operation, and gives back what was answered. */
export async function post(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'router-authorization': 'smoke-router-secret' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Cancels a code, and gives back what was answered. */
export const cancel = (url: string, machineNo: string, id: string): Promise<unknown> =>
  post(url, `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "${id}") { id confirmation } }`);
