import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a program may take to start, in milliseconds. */
const START_TIMEOUT_MS = 30_000;

/** A port that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a program that is not part of this project and waits until it is ready.
 *
 * @param isReady - is polled; a rejection counts as not ready
 * @param options - `env`: its whole environment, and `cwd`: its folder, by default those of this process
 * @returns the function that ends it
 * @throws Error with what it printed, when it ends or isn't ready in time
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  isReady: () => Promise<boolean>,
  {
    env = process.env,
    cwd = process.cwd(),
    timeoutMs = START_TIMEOUT_MS,
  }: { env?: NodeJS.ProcessEnv; cwd?: string; timeoutMs?: number } = {},
): Promise<() => Promise<void>> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd });
  const printed: string[] = [];
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  }
  // Without the program there is an error, and with it an exit in the end.
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(`it ended with ${code ?? signal ?? ''}`);
    });
  });
  const until = performance.now() + timeoutMs;
  while (!(await isReady().catch(() => false))) {
    const end = await Promise.race([ended, sleep(50, '')]);
    if (end === '' && performance.now() < until) continue;
    child.kill('SIGKILL');
    throw new Error(`${command} did not start: ${end || 'it is not ready'}\n${printed.join('')}`);
  }
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}
