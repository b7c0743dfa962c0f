import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { cancel, environment, killServices, post, startService } from '../support/service.ts';

const cwd = resolve(__dirname, '../..');
/** Prints its process id, then runs the service into a pipe of which only the first lines are read. */
const SERVICE = 'echo "pid $$" >&2; exec node --import tsx src/main.ts';
const UNREAD = ['sh', '-c', `sh -c '${SERVICE}' | (head -n 2; exec sleep 600)`];
const BROKEN = ['sh', '-c', `sh -c '${SERVICE}' | head -n 2`];

jest.setTimeout(90_000);

describe('standard output that nobody reads', () => {
  let sandbox: Sandbox;
  let folder: string;
  let env: Record<string, string>;
  beforeEach(async () => {
    sandbox = createSandbox();
    folder = mkdtempSync(join(tmpdir(), 'vending-'));
    env = environment(await sandbox.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterEach(async () => {
    killServices();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  const auditFile = () => ({ AUDIT_FILE: join(folder, 'audit.jsonl') });
  const pidOf = (lines: readonly string[]) => Number(/^pid (\d+)$/m.exec(lines.join('\n'))?.[1] ?? 'absent');

  /** Refused cancels: every request writes more than 5 KiB to the log. */
  async function refusedCancels(url: string) {
    const aliases = Array.from(
      { length: 15 },
      (_, i) => `a${i}: cancelPickupCode(machineNo: "99980002", id: "7") { id }`,
    );
    return post(url, `mutation { ${aliases.join(' ')} }`) as Promise<{ errors: unknown[] }>;
  }

  async function droppedLines(url: string): Promise<number> {
    const text = await (await fetch(`${url}/metrics`)).text();
    return Number(/^vending_log_lines_dropped_total (\d+)$/m.exec(text)?.[1] ?? 'absent');
  }

  async function endOf(pid: number): Promise<void> {
    for (;;) {
      try {
        process.kill(pid, 0);
      } catch {
        return;
      }
      await sleep(50);
    }
  }

  it('stops no request: lines are dropped and counted, and the service ends when it is told to', async () => {
    const { url, lines } = await startService(UNREAD, { cwd, env: { ...env, ...auditFile() } });
    expect(await droppedLines(url)).toBe(0);
    while ((await droppedLines(url)) === 0) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => refusedCancels(url)));
      for (const { errors } of answers) expect(errors).toHaveLength(15);
    }
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const pid = pidOf(lines);
    process.kill(pid, 'SIGTERM');
    await endOf(pid);
  });

  it('refuses cancels whose audit record cannot be written, and answers everything else', async () => {
    const { url } = await startService(UNREAD, { cwd, env });
    const cancelOne = async () => JSON.stringify(await cancel(url, '99980002', '7'));
    const puts = () => sandbox.calls.filter(({ method }) => method === 'PUT').length;
    // Records are small: the pipe takes hundreds of them.
    let answers: string[] = [];
    while (!answers.some((answer) => answer.includes('AUDIT_UNAVAILABLE')))
      answers = await Promise.all(Array.from({ length: 50 }, cancelOne));
    const sent = puts();
    expect(await cancelOne()).toContain('"code":"AUDIT_UNAVAILABLE","outcome":"NOT_SENT"');
    expect(puts()).toBe(sent);
    expect(await post(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('stops no request after the reader has gone', async () => {
    const { url, lines } = await startService(BROKEN, { cwd, env: { ...env, ...auditFile() } });
    while ((await droppedLines(url)) === 0)
      await Promise.all(Array.from({ length: 10 }, () => refusedCancels(url)));
    const pid = pidOf(lines);
    process.kill(pid, 'SIGTERM');
    await endOf(pid);
  });
});
