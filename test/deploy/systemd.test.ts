import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseConfig } from '../../src/config/parse.ts';

const unit = readFileSync(resolve(__dirname, '../../deploy/systemd/vending.service'), 'utf8');

/** The last value of a setting in the unit. */
const setting = (name: string) => [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].at(-1)?.[1] ?? '';

describe('deploy/systemd/vending.service', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vending-systemd-'));
    file = join(folder, 'vending.service');
    // Here node may be elsewhere.
    writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const analyze = (...args: string[]) =>
    execFileSync('systemd-analyze', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  it('is a unit that systemd accepts', () => {
    expect(() => analyze('verify', file)).not.toThrow();
  });

  it('leaves an exposure of at most 2.0 of 10', () => {
    expect(analyze('security', '--offline=true', '--threshold=20', '--no-pager', file)).toContain(
      'Overall exposure level for vending.service:',
    );
  });

  it('runs node itself, and stops it by one signal to it alone', () => {
    expect(setting('ExecStart')).toMatch(/^\/usr\/bin\/node .*dist\/main\.js$/);
    expect(setting('KillMode')).toBe('mixed');
  });

  it('configures production, waits for cancels in flight, and can write the audit file', () => {
    const env = Object.fromEntries(
      setting('Environment')
        .split(' ')
        .map((pair) => pair.split('=')),
    ) as Record<string, string>;
    const { shutdownDelayMs, vendor, auditFile } = parseConfig({
      ...env,
      VENDOR_URL: 'https://vendor.example',
      VENDOR_APP_ID: 'app',
      VENDOR_APP_SECRET: 'secret',
      VENDOR_MERCHANT_KEY: 'key',
      ROUTER_SECRETS: 'router',
    });
    expect(Number.parseInt(setting('TimeoutStopSec')) * 1000).toBeGreaterThan(
      shutdownDelayMs + vendor.deadlineMs + 2000,
    );
    expect(dirname(auditFile ?? '')).toBe(`/var/log/${setting('LogsDirectory')}`);
  });
});
