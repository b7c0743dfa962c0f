import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { freePort, startProgram } from '../support/programs.ts';
import { cancel, environment, killServices, post, startService } from '../support/service.ts';
import type { AuditRecord } from '../../src/audit/trail.ts';

const cwd = resolve(__dirname, '../..');
const MACHINE = '16327130';
const READ = '{ machines { machineNo } }';

jest.setTimeout(60_000);

describe('a disk that is full', () => {
  let sandbox: Sandbox;
  let folder: string;
  let auditFile: string;
  let env: Record<string, string>;
  beforeEach(async () => {
    sandbox = createSandbox();
    folder = mkdtempSync(join(tmpdir(), 'vending-disk-'));
    auditFile = join(folder, 'audit.jsonl');
    env = environment(await sandbox.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterEach(async () => {
    killServices();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  const puts = () => sandbox.calls.flatMap(({ method, id }) => (method === 'PUT' ? [id] : []));
  const ids = () => sandbox.pickupCodes(MACHINE).map(({ id }) => String(id));

  /** The whole records of a file, and how many lines are torn. */
  function readTrail(path: string) {
    const records: AuditRecord[] = [];
    let torn = 0;
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      try {
        records.push(JSON.parse(line) as AuditRecord);
      } catch {
        torn++;
      }
    }
    return { records, torn };
  }

  it('under AUDIT_FILE refuses cancels until there is room, and no cancel is sent without its intent', async () => {
    // A limit of the size of files fails as a full disk does: the write that reaches it is cut.
    const service = await startService(
      ['bash', '-c', 'ulimit -f 4; exec node --import tsx src/main.ts'],
      // The cache of tsx must not be cut.
      { cwd, env: { ...env, AUDIT_FILE: auditFile, TSX_DISABLE_CACHE: '1' } },
    );
    const full = '"code":"AUDIT_UNAVAILABLE","outcome":"NOT_SENT","retryable":true';
    let answer = '';
    while (!answer.includes(full))
      answer = JSON.stringify(await cancel(service.url, MACHINE, ids()[0] ?? ''));
    const sent = puts();
    expect(sent.length).toBeGreaterThan(3);
    const left = ids();
    for (const id of left.slice(0, 5))
      expect(JSON.stringify(await cancel(service.url, MACHINE, id))).toContain(full);
    expect(puts()).toEqual(sent);
    expect(ids()).toEqual(left);
    expect(await post(service.url, READ)).toHaveProperty('data.machines');
    const { records, torn } = readTrail(auditFile);
    const intents = records.filter(({ event }) => event === 'intent').map(({ pickupCodeId }) => pickupCodeId);
    expect(intents).toEqual(expect.arrayContaining(sent));
    expect(torn).toBe(1);

    renameSync(auditFile, `${auditFile}.1`);
    service.process.kill('SIGHUP');
    while (!service.lines.some((line) => line.includes('opened again'))) await new Promise(setImmediate);
    const [id = ''] = ids();
    expect(await cancel(service.url, MACHINE, id)).toEqual({
      data: { cancelPickupCode: { id, confirmation: 'ACKNOWLEDGED' } },
    });
    expect(readTrail(auditFile)).toMatchObject({
      records: [{ event: 'intent' }, { event: 'outcome' }],
      torn: 0,
    });
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    const stderr = await new Promise<string>((done) => {
      const files = [auditFile, `${auditFile}.1`];
      execFile('node', ['scripts/audit.mjs', 'pending', ...files], { cwd }, (_error, _stdout, text) => {
        done(text);
      });
    });
    expect(stderr).toContain('1 torn');
  });

  /** Starts a service whose standard output is on a full disk, so that it can't print its address. */
  async function startSilent(
    more: Record<string, string> = {},
    command = 'exec node --import tsx src/main.ts > /dev/full',
  ) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const { PATH, HOME } = process.env;
    const stop = await startProgram(
      'sh',
      ['-c', command],
      () => fetch(`${url}/readyz`).then(({ ok }) => ok),
      { cwd, env: { PATH, HOME, ...env, PORT: String(port), ...more } },
    );
    return { url, stop };
  }

  it('under standard output costs no cancel, and the service ends when it is told to', async () => {
    const { url, stop } = await startSilent({ AUDIT_FILE: auditFile, LOG_LEVEL: 'trace' });
    for (const id of ids().slice(0, 5)) {
      expect(await cancel(url, MACHINE, id)).toEqual({
        data: { cancelPickupCode: { id, confirmation: 'ACKNOWLEDGED' } },
      });
    }
    expect(readTrail(auditFile).records).toHaveLength(10);
    await stop();
  });

  it('under standard output refuses cancels whose audit records go there, and answers reads', async () => {
    const { url, stop } = await startSilent();
    const [id = ''] = ids();
    for (let i = 0; i < 3; i++)
      expect(JSON.stringify(await cancel(url, MACHINE, id))).toContain(
        '"code":"AUDIT_UNAVAILABLE","outcome":"NOT_SENT"',
      );
    expect(puts()).toEqual([]);
    expect(await post(url, READ)).toHaveProperty('data.machines');
    await stop();
  });

  it('under a file as standard output refuses cancels until there is room, and no cancel is sent without its intent', async () => {
    const file = join(folder, 'output.log');
    const { url, stop } = await startSilent(
      { TSX_DISABLE_CACHE: '1', LOG_LEVEL: 'silent' },
      `ulimit -f 8; exec node --import tsx src/main.ts >> ${file}`,
    );
    const cancelNext = async () => JSON.stringify(await cancel(url, MACHINE, ids()[0] ?? ''));
    const full = '"code":"AUDIT_UNAVAILABLE","outcome":"NOT_SENT"';
    while (!(await cancelNext()).includes(full)) continue;
    const sent = puts();
    expect(await cancelNext()).toContain(full);
    expect(puts()).toEqual(sent);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const [, unrecorded] = /vending_audit_failures_total\{event="outcome"\} (\d+)/.exec(metrics) ?? [];
    const { records } = readTrail(file);
    expect(records.filter(({ event }) => event === 'intent')).toHaveLength(sent.length);
    expect(records.filter(({ event }) => event === 'outcome')).toHaveLength(sent.length - Number(unrecorded));

    // The first line is torn now, as a last line can be.
    truncateSync(file, 100);
    expect(await cancelNext()).toContain('ACKNOWLEDGED');
    expect(readTrail(file)).toMatchObject({ records: [{ event: 'intent' }, { event: 'outcome' }], torn: 1 });
    await stop();
  });
});
