import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createClient } from '@redis/client';
import { freePort } from '../support/programs.ts';

/** Starts Debian's redis-server, which keeps nothing on disk; it can be killed, frozen, and started again. */
export async function startRedis(password: string) {
  const port = await freePort();
  let child: ChildProcess;

  async function start() {
    const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', requirepass: password };
    child = spawn(
      'redis-server',
      Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child, 'spawn');
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    for await (const line of lines) if (line.includes('Ready to accept connections')) return;
    throw new Error('redis-server ended');
  }
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();

  const url = (secret = password) => new URL(`redis://:${encodeURIComponent(secret)}@127.0.0.1:${port}`);
  return {
    url,
    start,
    end,
    /** Stops it in the middle of whatever it does, and lets it go on; its connections stay. */
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    /** What is in it: each key with its value and how many seconds it is kept. */
    async dump(): Promise<[key: string, value: string | null, ttl: number][]> {
      const client = createClient({ url: url().href });
      await client.connect();
      try {
        const keys = (await client.keys('*')).sort();
        return await Promise.all(
          keys.map(async (key): Promise<[string, string | null, number]> => [
            key,
            await client.get(key),
            await client.ttl(key),
          ]),
        );
      } finally {
        client.destroy();
      }
    },
    /** Sends one command. */
    async command(...args: string[]): Promise<unknown> {
      const client = createClient({ url: url().href });
      await client.connect();
      try {
        return await client.sendCommand(args);
      } finally {
        client.destroy();
      }
    },
    /** The ids of the connections of replicas, oldest first. */
    async connectionIds(): Promise<string[]> {
      const list = String(await this.command('CLIENT', 'LIST'));
      return [...list.matchAll(/^id=(\d+) .* name=vending /gm)].map(([, id = '']) => id);
    },
    /** How many connections there are, but for the one that asks. */
    async connections(): Promise<number> {
      const client = createClient({ url: url().href });
      await client.connect();
      try {
        return (await client.sendCommand<string>(['CLIENT', 'LIST'])).trim().split('\n').length - 1;
      } finally {
        client.destroy();
      }
    },
  };
}
