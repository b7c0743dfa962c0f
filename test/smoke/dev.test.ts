import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a command in a shell as a newcomer would paste it. */
const paste = async (command: string): Promise<string> => (await run('bash', ['-c', command])).stdout;

const failsWith = (env: NodeJS.ProcessEnv) =>
  expect(run('npm', ['run', 'dev'], { env: { ...process.env, ...env } })).rejects;

describe('npm run dev', () => {
  it('does not run in production, where everybody could make a token', async () => {
    await failsWith({ NODE_ENV: 'production' }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NODE_ENV=production'),
    });
  }, 30_000);

  it('explains a port that is none in one line', async () => {
    await failsWith({ PORT_GATEWAY: '123456' }).toMatchObject({
      code: 1,
      stderr: 'PORT_GATEWAY must be a port from 1 to 65535, not "123456".\n',
    });
  }, 30_000);

  it('starts nothing when a port is in use', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      await failsWith({ PORT_GATEWAY: String(port) }).toMatchObject({
        code: 1,
        stdout: expect.not.stringContaining('Ready'),
        stderr: expect.stringMatching(
          /^Port \d+ \(PORT_GATEWAY\) is in use; .+\nStop it, or use other ports: .+\n$/,
        ),
      });
    } finally {
      other.close();
    }
  }, 30_000);

  it('prints commands that work when they are pasted, and leaves nothing behind after Ctrl-C', async () => {
    // A terminal sends Ctrl-C to the whole group of processes, so it gets one of its own.
    const dev = spawn('npm', ['run', 'dev'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(dev, 'exit');
    const lines: string[] = [];
    try {
      for await (const line of createInterface({ input: dev.stdout })) {
        lines.push(line);
        if (/^web +http/.test(line)) break;
      }
      const [login = ''] = lines.filter((line) => line.startsWith('export TOKEN='));
      const [cancel, refused, ...others] = lines.filter((line) => line.startsWith('curl'));
      expect(others).toEqual([]);
      expect(JSON.parse(await paste(`${login}; ${cancel ?? ''}`))).toEqual({
        data: { cancelPickupCode: { id: '1122225', confirmation: 'ACKNOWLEDGED' } },
      });
      expect(JSON.parse(await paste(`${login}; ${refused ?? ''}`))).toMatchObject({
        data: { cancelPickupCode: null },
        errors: [{ extensions: { code: 'PICKUP_CODE_NOT_FOUND', vendorCode: 80002 } }],
      });

      // Each token may do what is said of it.
      const url = (name: string) => new RegExp(`^${name} +(http\\S+)`, 'm').exec(lines.join('\n'))?.[1] ?? '';
      const gateway = url('gateway');
      const codes = await Promise.all(
        ['operator', 'partner', 'reader'].map(async (persona) =>
          look(gateway, (await paste(login.replace('operator', persona) + '; echo $TOKEN')).trim()),
        ),
      );
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

    const ports = [...lines.join('\n').matchAll(/^\w+ +http:\/\/localhost:(\d+)/gm)].map(([, port]) =>
      Number(port),
    );
    expect(ports).toHaveLength(4);
    expect(await Promise.all(ports.map(answers))).toEqual([false, false, false, false]);
  }, 120_000);
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

describe('npm start', () => {
  it('says what to run before it when nothing is built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vending-'));
    try {
      await cp('package.json', join(folder, 'package.json'));
      await expect(run('npm', ['start'], { cwd: folder })).rejects.toMatchObject({
        code: 1,
        stderr: 'dist/ is missing: run npm run build first.\n',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 30_000);
});
