import { execFile, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readRecords, startVendor } from '../support/audit.ts';
import { cancel, environment, killServices, startService } from '../support/service.ts';

// These start the service as a process of its own, which takes seconds.
jest.setTimeout(60_000);

const cwd = resolve(__dirname, '../..');
const SERVICE = ['node', '--import', 'tsx', 'src/main.ts'];
const MACHINE = '16327129';
const hundred = Array.from({ length: 100 }, (_, i) => String(i + 1));

let folder: string;
let auditFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  auditFile = join(folder, 'audit.jsonl');
});
afterEach(() => {
  killServices();
  rmSync(folder, { recursive: true });
});

const start = (vendorUrl: string, file: string | undefined) =>
  startService(SERVICE, { cwd, env: { ...environment(vendorUrl), AUDIT_FILE: file } });

/** Runs the program that lists intents without an outcome. */
const audit = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      'node',
      ['scripts/audit.mjs', 'pending', ...args],
      { cwd },
      (_, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });

const events = (records: ReturnType<typeof readRecords>, wanted: 'intent' | 'outcome') =>
  records.flatMap(({ event, pickupCodeId = '' }) => (event === wanted ? [pickupCodeId] : []));

it('a service killed in the middle of a hundred cancels leaves an intent for each that the vendor saw', async () => {
  const seen: string[] = [];
  const vendor = await startVendor((id, answer) => {
    seen.push(id);
    if (seen.length === 30) service.process.kill('SIGKILL');
    // Every other one hangs, so that there are cancels under way.
    if (seen.length % 2 === 0) answer();
  });
  const service = await start(vendor.url, auditFile);
  const answers = await Promise.allSettled(hundred.map((id) => cancel(service.url, MACHINE, id)));
  expect(await service.ended).toBe('SIGKILL');
  await vendor.close();

  expect(answers.map(({ status }) => status)).toContain('rejected');
  expect(seen.length).toBeGreaterThanOrEqual(30);
  const records = readRecords(auditFile);
  expect(events(records, 'intent')).toEqual(expect.arrayContaining(seen));

  const outcomes = events(records, 'outcome');
  const open = events(records, 'intent').filter((id) => !outcomes.includes(id));
  expect(open.length).toBeGreaterThan(0);
  appendFileSync(auditFile, '{"audit":true,"event":"intent","id":"');
  const { code, stdout, stderr } = await audit(auditFile);
  expect(code).toBe(1);
  expect(stderr).toContain('1 torn');
  const [head = '', ...rows] = stdout.trimEnd().split('\n');
  expect(head).toMatch(/^TIME +OPERATION +MACHINE +RECORD +CALLER.*TRACE/);
  expect(rows.map((row) => row.split(/ +/)[3]).sort()).toEqual(open.sort());
  expect(rows[0]).toMatch(/^\d{4}-\S+Z +cancelPickupCode +16327129 +\d+ +- - - +[0-9a-f]{32}$/);
});

it('a rotation under load, by rename and SIGHUP, loses no record', async () => {
  let answered = 0;
  const onAnswer = new Map<number, () => void>();
  const vendor = await startVendor((_, answer) => {
    answer();
    onAnswer.get(++answered)?.();
  });
  const service = await start(vendor.url, auditFile);
  onAnswer.set(20, () => {
    renameSync(auditFile, `${auditFile}.1`);
  });
  onAnswer.set(60, () => {
    service.process.kill('SIGHUP');
  });
  await Promise.all(hundred.map((id) => cancel(service.url, MACHINE, id)));
  while (!existsSync(auditFile)) await new Promise(setImmediate);
  await cancel(service.url, MACHINE, '101');
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  await vendor.close();

  const [before, after] = [readRecords(`${auditFile}.1`), readRecords(auditFile)];
  const ids = [...hundred, '101'].sort();
  expect(events([...before, ...after], 'intent').sort()).toEqual(ids);
  expect(events([...before, ...after], 'outcome').sort()).toEqual(ids);
  expect(events(after, 'outcome')).toContain('101');
  // In any order.
  expect(await audit(auditFile, `${auditFile}.1`)).toEqual({ code: 0, stdout: 'none\n', stderr: '' });
});

it('a storm of renames and SIGHUP under load loses no record, no descriptor and no cancel', async () => {
  let seen = 0;
  const vendor = await startVendor((_, answer) => {
    seen++;
    if (seen % 20 === 0 && existsSync(auditFile)) renameSync(auditFile, `${auditFile}.${seen}`);
    for (let i = 0; i < 5; i++) service.process.kill('SIGHUP');
    answer();
  });
  const service = await start(vendor.url, auditFile);
  /** Cancels a code, again where the service was too busy to take it. */
  const cancelOnceTaken = async (id: string): Promise<unknown> => {
    const answer = await cancel(service.url, MACHINE, id);
    return JSON.stringify(answer).includes('VENDOR_OVERLOADED') ? cancelOnceTaken(id) : answer;
  };
  for (const hundreds of [1, 2, 3]) {
    const ids = hundred.map((id) => String(Number(id) + 100 * hundreds));
    expect(await Promise.all(ids.map(cancelOnceTaken))).toEqual(
      ids.map((id) => ({ data: { cancelPickupCode: { id, confirmation: 'ACKNOWLEDGED' } } })),
    );
  }
  /** The audit files that the service has open. */
  const openFiles = () => {
    const descriptors = `/proc/${String(service.process.pid)}/fd`;
    return readdirSync(descriptors).flatMap((name) => {
      try {
        const path = readlinkSync(join(descriptors, name));
        return path.startsWith(auditFile) ? [path] : [];
      } catch {
        // It was closed meanwhile.
        return [];
      }
    });
  };
  // The last SIGHUP was perhaps before the last rename.
  service.process.kill('SIGHUP');
  while (openFiles().join() !== auditFile) await new Promise(setImmediate);
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  await vendor.close();

  const files = readdirSync(folder).map((name) => readRecords(join(folder, name)));
  expect(files.length).toBeGreaterThan(2);
  const ids = Array.from({ length: 300 }, (_, i) => String(i + 101)).sort();
  expect(events(files.flat(), 'intent').sort()).toEqual(ids);
  expect(events(files.flat(), 'outcome').sort()).toEqual(ids);
});

it('without AUDIT_FILE the records are lines of standard output that can be told from the log', async () => {
  const vendor = await startVendor((_, answer) => answer());
  const service = await start(vendor.url, undefined);
  await cancel(service.url, MACHINE, '7');
  service.process.kill('SIGHUP');
  expect(await service.ended).toBe(0);
  await vendor.close();
  const lines = service.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.filter((line) => line['audit'] === true)).toMatchObject([
    { event: 'intent', pickupCodeId: '7' },
    { event: 'outcome', pickupCodeId: '7', outcome: 'ACKNOWLEDGED' },
  ]);
  expect(lines.filter((line) => 'event' in line && 'level' in line)).toEqual([]);
});

it('an AUDIT_FILE that can not be appended to is a fault of one line that names it', async () => {
  const service = await start('http://127.0.0.1:9', '/nowhere/audit.jsonl');
  expect(await service.ended).toBe(1);
  expect(service.lines).toEqual(['AUDIT_FILE can\'t be appended to: ENOENT ("/nowhere/audit.jsonl")']);
});

it('an AUDIT_FILE that is a pipe or a device is refused at start, because it can not be synced', async () => {
  const pipe = join(folder, 'audit.pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [pipe, '/dev/null']) {
    const service = await start('http://127.0.0.1:9', path);
    expect(await service.ended).toBe(1);
    expect(service.lines).toEqual([`AUDIT_FILE can't be appended to: EINVAL ("${path}")`]);
  }
});

it('npm run audit:pending tells what it can not read from what is open', async () => {
  const [help, nothing, absent, directory] = await Promise.all([
    audit('--help'),
    audit(),
    audit('/nowhere/audit.jsonl'),
    audit(folder),
  ]);
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit code: 0 and "none"') });
  expect(nothing).toMatchObject({ code: 2, stderr: help.stdout });
  expect(absent).toMatchObject({ code: 2, stderr: expect.stringContaining('/nowhere/audit.jsonl') });
  expect(directory).toMatchObject({ code: 2, stderr: `${folder} is a directory\n` });
});
