import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createSandbox } from '../../sandbox/app.ts';
import { readRecords } from '../support/audit.ts';
import { cancel, environment, killServices, startService } from '../support/service.ts';

const cwd = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(resolve(cwd, path), 'utf8');
const [config = ''] = /^\/var\/log\S+ \{\n[^]*?\n\}$/m.exec(read('docs/audit.md')) ?? [];
const unit = read('deploy/systemd/vending.service');
const SIGNAL = 'systemctl kill --kill-whom=main --signal=HUP vending';

jest.setTimeout(60_000);

describe('the logrotate configuration of docs/audit.md', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vending-rotate-'));
  });
  afterEach(() => {
    killServices();
    rmSync(folder, { recursive: true });
  });

  it('is about the audit file of the systemd unit, and signals its main process', () => {
    const [auditFile = ''] = /^\S+/.exec(config) ?? [];
    expect(unit).toContain(` AUDIT_FILE=${auditFile}\n`);
    expect(config).toContain(SIGNAL);
  });

  it('rotates the file of a running service, which loses no record', async () => {
    const sandbox = createSandbox();
    const auditFile = join(folder, 'audit.jsonl');
    const service = await startService(['node', '--import', 'tsx', 'src/main.ts'], {
      cwd,
      env: { ...environment(await sandbox.listen({ host: '127.0.0.1', port: 0 })), AUDIT_FILE: auditFile },
    });
    const [first = '', second = ''] = sandbox.pickupCodes('16327129').map(({ id }) => String(id));
    await cancel(service.url, '16327129', first);

    // No systemd runs here: the signal goes to the main process by its id.
    const file = join(folder, 'logrotate.conf');
    const rules = config
      .replaceAll(dirname(/^\S+/.exec(config)?.[0] ?? ''), folder)
      .replace(SIGNAL, `kill -HUP ${String(service.process.pid)}`);
    writeFileSync(file, `${rules}\n`);
    chmodSync(file, 0o644);
    execFileSync('logrotate', ['--force', '--state', join(folder, 'state'), file], { stdio: 'pipe' });
    while (!service.lines.some((line) => line.includes('opened again'))) await new Promise(setImmediate);

    await cancel(service.url, '16327129', second);
    expect(readRecords(`${auditFile}.1`).map(({ pickupCodeId }) => pickupCodeId)).toEqual([first, first]);
    expect(readRecords(auditFile).map(({ pickupCodeId }) => pickupCodeId)).toEqual([second, second]);
    expect(statSync(auditFile).mode & 0o777).toBe(0o600);
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    await sandbox.close();
  });
});
