import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const bash = async (command: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)('bash', ['-c', command]);
  return JSON.parse(stdout);
};

describe('npm run dev', () => {
  it('does not run in production, where its tokens would open everything', async () => {
    const command = promisify(execFile)('npm', ['run', 'dev'], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    await expect(command).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NODE_ENV=production'),
    });
  }, 30_000);

  it('shows commands that work when they are pasted, and leaves nothing behind after Ctrl-C', async () => {
    // A terminal sends Ctrl-C to the whole group of processes, so it gets one of its own.
    const dev = spawn('npm', ['run', 'dev'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(dev, 'exit');
    const lines: string[] = [];
    try {
      for await (const line of createInterface({ input: dev.stdout })) {
        lines.push(line);
        if (line.includes('Ctrl-C')) break;
      }
      const [cancel, refused, ...others] = lines.filter((line) => line.startsWith('curl'));
      expect(others).toEqual([]);
      expect(await bash(cancel ?? '')).toEqual({
        data: {
          cancelPickupCode: {
            id: '1122223',
            confirmation: 'ACKNOWLEDGED',
            machine: { machineNo: '16327129' },
          },
        },
      });
      expect(await bash(refused ?? '')).toMatchObject({
        data: { cancelPickupCode: null },
        errors: [{ extensions: { code: 'PICKUP_CODE_NOT_FOUND', vendorCode: 80002 } }],
      });

      // Each token may do what is said of it.
      const tokens = lines.flatMap((line) => /^ *export TOKEN=(\S+)$/.exec(line)?.[1] ?? []);
      const url = (name: string) => new RegExp(`^ {2}${name} +(\\S+)`, 'm').exec(lines.join('\n'))?.[1] ?? '';
      const gateway = url('gateway');
      const codes = await Promise.all(tokens.map((token) => look(gateway, token)));
      expect(codes).toEqual([undefined, 'MACHINE_NOT_FOUND', 'FORBIDDEN']);

      // The pages that it names are there for a browser.
      expect(await page(url('web'))).toContain('<title>Pickup codes</title>');
      expect(await page(`${url('web')}src/main.tsx`)).toContain(gateway);
      expect(await page(gateway)).toContain('query FindCodeByDigits');
      expect(await page(url('subgraph'))).toContain('query FindCodeByDigits');
    } finally {
      process.kill(-(dev.pid ?? 0), 'SIGINT');
    }
    expect(await exited).toEqual([0, null]);

    const ports = [...lines.join('\n').matchAll(/^ {2}\w+ +http:\/\/localhost:(\d+)/gm)].map(([, port]) =>
      Number(port),
    );
    expect(ports).toHaveLength(4);
    expect(await Promise.all(ports.map(answers))).toEqual([false, false, false, false]);
  }, 60_000);
});

/** Looks for digits at a machine that isn't the partner's. */
async function look(gateway: string, token: string): Promise<unknown> {
  const response = await fetch(gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: '{ machine(machineNo: "16327131") { name findPickupCode(code: "123456") { id } } }',
    }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

const page = async (url: string): Promise<string> =>
  (await fetch(url, { headers: { accept: 'text/html' } })).text();

async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: 'localhost' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
