import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAuditFile } from '../../../src/audit/sinks.ts';

describe('the audit file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    path = join(folder, 'audit.jsonl');
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const text = (file = path) => readFileSync(file, 'utf8');

  it('is created for its owner alone, and appended to', async () => {
    for (const line of ['1\n', '2\n']) {
      const sink = await openAuditFile(path);
      await sink.append(line);
      await sink.close();
    }
    expect(text()).toBe('1\n2\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('has on disk what was appended when that resolves', async () => {
    const sink = await openAuditFile(path);
    const handle = await open(path);
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const seen: string[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its handle below
    const { datasync } = prototype;
    jest.spyOn(prototype, 'datasync').mockImplementation(async function (this: FileHandle) {
      await datasync.call(this);
      seen.push(text());
    });
    await sink.append('1\n');
    expect(seen).toEqual(['1\n']);
    await sink.close();
  });

  it('goes on after a torn line with a line of its own', async () => {
    writeFileSync(path, '{"audit":true,"ev');
    const sink = await openAuditFile(path);
    await sink.append('1\n');
    await sink.append('2\n');
    await sink.close();
    expect(text()).toBe('{"audit":true,"ev\n1\n2\n');
  });

  it('goes on after a write that broke off with a line of its own', async () => {
    const sink = await openAuditFile(path);
    const handle = await open(path);
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    jest.spyOn(prototype, 'appendFile').mockImplementationOnce(() => {
      appendFileSync(path, 'to');
      return Promise.reject(new Error('ENOSPC'));
    });
    await expect(sink.append('torn\n')).rejects.toThrow('ENOSPC');
    await sink.append('1\n');
    await sink.close();
    expect(text()).toBe('to\n1\n');
  });

  it('is the renamed one until it is opened again, and no line is lost', async () => {
    const sink = await openAuditFile(path);
    await sink.append('1\n');
    renameSync(path, `${path}.1`);
    const lines = [sink.append('2\n'), sink.reopen(), sink.append('3\n')];
    await Promise.all(lines);
    await sink.close();
    expect([text(`${path}.1`), text()]).toEqual(['1\n2\n', '3\n']);
  });

  it('is created anew when somebody has deleted it', async () => {
    const sink = await openAuditFile(path);
    await sink.append('1\n');
    rmSync(path);
    await sink.append('2\n');
    await sink.close();
    expect(text()).toBe('2\n');
  });

  it('stays in use when it can not be opened again', async () => {
    const sink = await openAuditFile(path);
    renameSync(folder, `${folder}-moved`);
    await expect(sink.reopen()).rejects.toMatchObject({ code: 'ENOENT' });
    await sink.append('1\n');
    await sink.close();
    renameSync(`${folder}-moved`, folder);
    expect(text()).toBe('1\n');
  });

  it.each([
    ['a folder that is not there', '/nowhere/audit.jsonl', 'ENOENT'],
    ['a folder', tmpdir(), 'EISDIR'],
  ])('can not be %s', async (_, wrong, code) => {
    await expect(openAuditFile(wrong)).rejects.toMatchObject({ code });
  });

  it('refuses a device, which keeps no record', async () => {
    await expect(openAuditFile('/dev/null')).rejects.toMatchObject({ code: 'EINVAL' });
  });
});
