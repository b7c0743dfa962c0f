import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { openAuditFile } from '../../src/audit/sinks.ts';
import { createAuditTrail, type AuditResult, type AuditTarget } from '../../src/audit/trail.ts';
import { readRecords } from '../support/audit.ts';
import { environment } from '../support/service.ts';

jest.setTimeout(60_000);

const root = resolve(__dirname, '../..');
const MACHINE = '16327129';
const UNKNOWN: AuditResult = { outcome: 'UNKNOWN', code: 'VENDOR_TIMEOUT', attempts: 1 };

const one = (pickupCodeId: string, machineNo = MACHINE): AuditTarget => ({
  operation: 'cancelPickupCode',
  machineNo,
  pickupCodeId,
});
const all = (machineNo: string): AuditTarget => ({ operation: 'cancelAllPickupCodes', machineNo });

describe('npm run audit:resolve', () => {
  let folder: string;
  let auditFile: string;
  let sandbox: Sandbox;
  let vendorUrl: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    auditFile = join(folder, 'audit.jsonl');
    sandbox = createSandbox();
    vendorUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  /** Writes the records of cancels as the service does; `undefined`: without an outcome. */
  async function recordCancels(...cancels: readonly [AuditTarget, AuditResult | undefined][]) {
    const trail = createAuditTrail(await openAuditFile(auditFile));
    for (const [target, result] of cancels) {
      const end = await trail.intent({ ...target, caller: { sub: 'somebody' }, traceId: 'abc' });
      if (result) await end(result);
    }
    await trail.close();
  }

  function run(args: readonly string[], env: Record<string, string> = environment(vendorUrl), cwd = root) {
    const { PATH, HOME } = process.env;
    return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
      const child = execFile(
        'node',
        ['scripts/audit.mjs', ...args],
        { cwd, env: { PATH, HOME, ...env } },
        (_, stdout, stderr) => {
          done({ code: child.exitCode ?? -1, stdout, stderr });
        },
      );
    });
  }
  const resolveCancels = (...args: string[]) => run(['resolve', ...args]);

  /** What was printed of each cancel: its machine, record and resolution. */
  const found = (stdout: string) =>
    [...stdout.matchAll(/^\S+Z +cancel\w+ +(\d+) +(\S+) +(gone|still usable|not known)/gm)].map(
      ([, machineNo, id, resolution]) => [machineNo, id, resolution],
    );

  it('tells gone, still usable and not known of every cancel without a known result, and cancels nothing', async () => {
    await recordCancels(
      [one('7'), UNKNOWN],
      [one('1122223'), undefined],
      [one('1122224'), { outcome: 'ACKNOWLEDGED', attempts: 1 }],
      // A record of another machine is not at this one.
      [one('1140021'), UNKNOWN],
      [all('16327130'), undefined],
      [one('1', '99970010'), undefined],
    );
    const { code, stdout, stderr } = await resolveCancels(auditFile);
    expect(found(stdout)).toEqual([
      [MACHINE, '7', 'gone'],
      [MACHINE, '1122223', 'still usable'],
      [MACHINE, '1140021', 'gone'],
      ['16327130', '-', 'still usable'],
      ['99970010', '1', 'not known'],
    ]);
    expect(stdout).toMatch(/not known \(MACHINE_NOT_FOUND: /);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(sandbox.calls.map(({ method }) => method)).not.toContain('PUT');
    // A machine is read once, however many cancels were about it.
    expect(
      sandbox.calls.filter(({ endpoint, machineNo }) => endpoint === 'products' && machineNo === MACHINE),
    ).toHaveLength(1);
  });

  it('takes a cancel of all codes for done when the codes that are left were created later', async () => {
    await recordCancels([all(MACHINE), undefined]);
    const [intent] = readRecords(auditFile);
    const at = (time: string) => {
      writeFileSync(auditFile, `${JSON.stringify({ ...intent, time })}\n`);
    };
    // The codes were created on 1 April 2024 at 01:30:00 UTC; a clock may differ by 60 s.
    at('2024-04-01T01:28:59.000Z');
    expect(found((await resolveCancels(auditFile)).stdout)).toEqual([[MACHINE, '-', 'gone']]);
    at('2024-04-01T01:29:00.000Z');
    expect(found((await resolveCancels(auditFile)).stdout)).toEqual([[MACHINE, '-', 'still usable']]);
  });

  it('appends with --append what is known, and lists it no more', async () => {
    await recordCancels([one('7'), UNKNOWN], [one('8'), undefined]);
    const { code, stdout } = await resolveCancels('--append', auditFile);
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: `2 appended to ${auditFile}`,
    });
    const records = readRecords(auditFile);
    const [first, , second] = records;
    expect(records.slice(3)).toEqual(
      [first, second].map((intent) => ({
        ...intent,
        event: 'resolution',
        time: expect.any(String),
        resolution: 'GONE',
      })),
    );
    expect(await resolveCancels(auditFile)).toMatchObject({ code: 0, stdout: 'none\n' });
    expect(await run(['pending', auditFile])).toMatchObject({ code: 0, stdout: 'none\n' });
  });

  it('lists a code that was still usable again, until no request for it can be under way', async () => {
    await recordCancels([one('1122223'), UNKNOWN]);
    expect(await resolveCancels('--append', auditFile)).toMatchObject({ code: 0 });
    expect(found((await resolveCancels(auditFile)).stdout)).toEqual([[MACHINE, '1122223', 'still usable']]);
    const [intent, outcome] = readRecords(auditFile);
    const time = new Date(Date.now() - 121_000).toISOString();
    writeFileSync(
      auditFile,
      [intent, outcome].map((record) => `${JSON.stringify({ ...record, time })}\n`).join(''),
    );
    expect((await resolveCancels('--append', auditFile)).stdout).toContain('1 appended');
    expect(await resolveCancels(auditFile)).toMatchObject({ code: 0, stdout: 'none\n' });
  });

  it('does not know what the vendor can not be asked, appends nothing, and ends with 1', async () => {
    await recordCancels([one('7'), UNKNOWN]);
    const before = readRecords(auditFile);
    const { code, stdout } = await run(['resolve', '--append', auditFile], environment('http://127.0.0.1:1'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/not known \(VENDOR_UNREACHABLE: /);
    expect(readRecords(auditFile)).toEqual(before);
  });

  it('ends with 2 when it can not run', async () => {
    await recordCancels([one('7'), UNKNOWN]);
    const program = join(folder, 'without-dependencies');
    mkdirSync(program);
    cpSync(join(root, 'scripts/audit.mjs'), join(program, 'scripts/audit.mjs'));
    cpSync(join(root, 'src/audit-cli'), join(program, 'src/audit-cli'), { recursive: true });
    const [noEnvironment, noFile, noOption, noDependency] = await Promise.all([
      run(['resolve', auditFile], {}),
      resolveCancels('/nowhere/audit.jsonl'),
      resolveCancels('--cancel', auditFile),
      run(['pending', auditFile], {}, program),
    ]);
    expect(noEnvironment).toMatchObject({ code: 2, stderr: expect.stringContaining('VENDOR_URL') });
    expect(noFile).toMatchObject({ code: 2, stderr: expect.stringContaining('/nowhere/audit.jsonl') });
    expect(noOption).toMatchObject({ code: 2, stderr: expect.stringContaining('--cancel') });
    expect(noDependency).toMatchObject({ code: 2, stderr: expect.stringContaining('tsx') });
  });
});
