import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cancel, environment, killServices, startService, type Service } from '../support/service.ts';
import {
  cancelTwelve,
  inFlight,
  secondSignal,
  startHoldingVendor,
  twelveCanceled,
} from '../support/twelve-cancels.ts';

const cwd = resolve(__dirname, '../..');

jest.setTimeout(60_000);

describe('a stop of the built service', () => {
  let vendor: Awaited<ReturnType<typeof startHoldingVendor>>;
  beforeEach(async () => {
    vendor = await startHoldingVendor();
  });
  afterEach(async () => {
    killServices();
    await vendor.close();
  });

  /** Starts it, stops it twice with twelve cancels in flight, and expects an answer for each. */
  async function stopInFlight(command: readonly string[], stop: (service: Service) => void) {
    const env = { ...environment(vendor.url), VENDOR_DEADLINE_MS: '60000' };
    const service = await startService(command, { cwd, env });
    const answers = cancelTwelve(service.url);
    await inFlight(service);
    stop(service);
    // Signals of the same number are one while they wait to be delivered.
    while (!service.lines.some((line) => line.includes('no new requests'))) await new Promise(setImmediate);
    stop(service);
    await secondSignal(service);
    vendor.release();
    expect(await answers).toEqual(twelveCanceled);
    await service.ended;
  }

  it('by Ctrl-C in a terminal on npm start loses no answer', async () => {
    await stopInFlight(['script', '--quiet', '--command', 'npm start', '/dev/null'], ({ process }) => {
      process.stdin?.write('\u0003');
    });
  });

  it('by SIGTERM to the group of npm start, as systemd and Docker Compose send it, loses no answer', async () => {
    await stopInFlight(['npm', 'start'], ({ process: { pid = 0 } }) => process.kill(-pid, 'SIGTERM'));
  });

  it('is no stop for SIGHUP: the command of the systemd unit goes on in a new audit file, for logrotate', async () => {
    const unit = readFileSync(resolve(cwd, 'deploy/systemd/vending.service'), 'utf8');
    const [, command = ''] = /^ExecStart=\S+ (.*)$/m.exec(unit) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'vending-audit-'));
    const AUDIT_FILE = join(folder, 'audit.jsonl');
    const records = (path: string) => readFileSync(path, 'utf8').trim().split('\n');
    vendor.release();
    try {
      const env = { ...environment(vendor.url), AUDIT_FILE };
      const service = await startService([process.execPath, ...command.split(' ')], { cwd, env });
      await cancel(service.url, '16327129', '1');
      renameSync(AUDIT_FILE, `${AUDIT_FILE}.1`);
      service.process.kill('SIGHUP');
      while (!service.lines.some((line) => line.includes('opened again'))) await new Promise(setImmediate);
      await cancel(service.url, '16327129', '2');
      service.process.kill('SIGTERM');
      expect(await service.ended).toBe(0);
      expect(records(`${AUDIT_FILE}.1`)).toHaveLength(2);
      expect(records(AUDIT_FILE)).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
