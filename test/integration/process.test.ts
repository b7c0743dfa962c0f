import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { createSandbox, defaultCredentials } from '../../sandbox/app.ts';
import { cancel, environment, killServices, startService, WITHOUT_MD5 } from '../support/service.ts';
import { startProxy } from '../support/proxy.ts';
import { startTls } from '../support/tls.ts';
import {
  cancelTwelve,
  inFlight,
  secondSignal,
  startHoldingVendor,
  twelveCanceled,
} from '../support/twelve-cancels.ts';
import { hang, startVendor } from '../support/vendor.ts';

const cwd = resolve(__dirname, '../..');
const SERVICE = ['node', '--import', 'tsx', 'src/main.ts'];

/** Loads a program into the service before its own. */
const preload = (program: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}`,
});

// Starting takes a second or two, and much longer on a machine that is busy.
jest.setTimeout(30_000);

describe('the service as a process', () => {
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    killServices();
    for (const close of closing.splice(0)) await close();
  });

  async function start(vendorUrl: string, env: Record<string, string> = {}) {
    const service = await startService(SERVICE, { cwd, env: { ...environment(vendorUrl), ...env } });
    const ready = () => fetch(`${service.url}/readyz`).then(({ status }) => status);
    while ((await ready()) !== 200) await new Promise(setImmediate);
    return { ...service, ready };
  }

  async function startSandbox(options: Parameters<typeof createSandbox>[0] = {}) {
    const sandbox = createSandbox(options);
    closing.push(() => sandbox.close());
    return { sandbox, url: await sandbox.listen({ host: '127.0.0.1', port: 0 }) };
  }

  /** Waits until a line was printed, and gives it back. */
  async function line(lines: readonly string[], text: string) {
    for (;;) {
      const found = lines.find((line) => line.includes(text));
      if (found !== undefined) return JSON.parse(found) as Record<string, unknown>;
      await new Promise(setImmediate);
    }
  }

  it('serves on while the balancer learns that it ends, then finishes, then ends with 0', async () => {
    const { sandbox, url } = await startSandbox({ slowMs: 500 });
    const service = await start(url, { SHUTDOWN_DELAY_MS: '2000' });
    service.process.kill('SIGTERM');
    while ((await service.ready()) === 200) await new Promise(setImmediate);
    // Begun in the delay, answered after it.
    const id = String(sandbox.pickupCodes('99800006')[0]?.id);
    const slow = cancel(service.url, '99800006', id);
    expect(await cancel(service.url, '16327129', '1122223')).toEqual({
      data: { cancelPickupCode: { id: '1122223', confirmation: 'ACKNOWLEDGED' } },
    });
    expect(await slow).toEqual({ data: { cancelPickupCode: { id, confirmation: 'ACKNOWLEDGED' } } });
    expect(await service.ended).toBe(0);
  });

  it('says at start what it is configured to, without a secret', async () => {
    const { url } = await startSandbox();
    const service = await start(url, { LOG_LEVEL: 'info', VENDOR_MAX_ATTEMPTS: '2' });
    const { appId, appSecret, merchantKey } = defaultCredentials;
    expect(JSON.parse(service.lines[0] ?? '')).toMatchObject({
      level: 'info',
      msg: 'starting',
      version: '0.1.0',
      node: process.version,
      config: {
        HOST: '127.0.0.1',
        VENDOR_URL: `${url}/`,
        VENDOR_MAX_ATTEMPTS: 2,
        VENDOR_DEADLINE_MS: 8000,
        VENDOR_APP_SECRET: '[set]',
        ROUTER_SECRETS: '[1 set]',
      },
    });
    for (const secret of [appId, appSecret, merchantKey, 'smoke-router-secret']) {
      expect(service.lines.join()).not.toContain(secret);
    }
  });

  it('answers at IPv6 and IPv4 addresses by default', async () => {
    const { url } = await startSandbox();
    const { url: listening } = await start(url, { HOST: '' });
    const { port } = new URL(listening);
    const loopback = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.internal)
      .map((address) => (address?.family === 'IPv6' ? `[${address.address}]` : address?.address));
    expect(loopback).toContain('127.0.0.1');
    for (const host of loopback) {
      expect((await fetch(`http://${host}:${port}/livez`)).status).toBe(200);
    }
  });

  it('begins no more mutations of a long document, answers, and ends with 0', async () => {
    const vendor = await startVendor((response) => {
      setTimeout(() => response.end('{"message":"ok"}'), 600);
    });
    closing.push(() => vendor.close());
    const service = await start(vendor.url, { VENDOR_DEADLINE_MS: '2000' });
    const answer = fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'router-authorization': 'smoke-router-secret' },
      body: JSON.stringify({
        query: `mutation { ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => `m${id}: cancelPickupCode(machineNo: "16327129", id: "${id}") { id }`).join(' ')} }`,
      }),
    }).then((response) => response.json() as Promise<{ errors: unknown[]; data: Record<string, unknown> }>);
    await vendor.hasReceived(2);
    service.process.kill('SIGTERM');
    const { data, errors } = await answer;
    expect(data['m1']).toEqual({ id: '1' });
    expect(data['m9']).toBeNull();
    // Every mutation was sent and done, or was not sent: none was cut off.
    const sent = vendor.received.filter(({ id }) => id !== undefined).length;
    expect(errors).toHaveLength(9 - sent);
    for (const error of errors) expect(error).toMatchObject({ extensions: { outcome: 'NOT_SENT' } });
    expect(await service.ended).toBe(0);
  });

  it('ends at once with a signal that comes long after the first', async () => {
    const vendor = await startVendor(hang);
    closing.push(() => vendor.close());
    const service = await start(vendor.url, { VENDOR_DEADLINE_MS: '60000' });
    const answer = cancel(service.url, '16327129', '1').catch(() => 'cut off');
    await vendor.hasReceived(2);
    const impatience = setInterval(() => service.process.kill('SIGTERM'), 100);
    expect(await service.ended).toBe(1);
    clearInterval(impatience);
    expect(await answer).toBe('cut off');
  });

  it.each([
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
    ['SIGHUP', 'SIGINT'],
    ['SIGTERM', 'SIGHUP'],
    ['SIGQUIT', 'SIGTERM'],
  ] as const)('loses no answer of 12 cancels in flight to %s and %s at once', async (first, second) => {
    const vendor = await startHoldingVendor();
    closing.push(() => vendor.close());
    const service = await start(vendor.url, { VENDOR_DEADLINE_MS: '60000' });
    const answers = cancelTwelve(service.url);
    await inFlight(service);
    service.process.kill(first);
    service.process.kill(second);
    await secondSignal(service);
    vendor.release();
    expect(await answers).toEqual(twelveCanceled);
    expect(await service.ended).toBe(0);
  });

  it('cancels through the proxy of HTTPS_PROXY at an https vendor', async () => {
    const { sandbox, url } = await startSandbox();
    const tls = await startTls(url, 365);
    const proxy = await startProxy();
    closing.push(proxy.close, tls.close);
    const service = await start(tls.url, {
      HTTPS_PROXY: `http://${proxy.host}`,
      NODE_EXTRA_CA_CERTS: tls.certificate,
    });
    expect(await cancel(service.url, '16327129', '1122223')).toEqual({
      data: { cancelPickupCode: { id: '1122223', confirmation: 'ACKNOWLEDGED' } },
    });
    expect(sandbox.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(new Set(proxy.targets)).toEqual(new Set([new URL(tls.url).host]));
  });

  it('does not start without MD5, which signs every request, and says why in one line', async () => {
    const { sandbox, url } = await startSandbox();
    const env = { ...environment(url), ...WITHOUT_MD5 };
    const service = await startService(SERVICE, { cwd, env });
    expect(await service.ended).toBe(1);
    expect(service.lines).toEqual([
      'MD5 is not available (FIPS mode?), so no request to the vendor can be signed.',
    ]);
    expect(sandbox.calls).toEqual([]);
  });

  it('logs a system error that a timer of a library throws, and serves on', async () => {
    const { url } = await startSandbox();
    // As long as nothing listens, the service has not started.
    const timer = `
      import { openSync } from 'node:fs';
      setInterval(() => process.listenerCount('uncaughtException') > 0 && openSync('/nowhere'), 20);
    `;
    const service = await start(url, preload(timer));
    expect(await line(service.lines, 'a callback threw a system error')).toMatchObject({
      level: 'error',
      err: { code: 'ENOENT' },
    });
    expect(await cancel(service.url, '16327129', '1122223')).toEqual({
      data: { cancelPickupCode: { id: '1122223', confirmation: 'ACKNOWLEDGED' } },
    });
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  });

  it.each([
    ['an error that nothing caught', 'setImmediate(() => { throw new TypeError("a fault"); })'],
    [
      'a rejection that nothing handled',
      'Promise.reject(Object.assign(new Error("a fault"), { syscall: "x" }))',
    ],
  ])('ends with 1 after %s, and answers the cancels in flight', async (_, fault) => {
    const vendor = await startHoldingVendor();
    closing.push(() => vendor.close());
    const service = await start(vendor.url, {
      VENDOR_DEADLINE_MS: '60000',
      ...preload(`process.on('SIGUSR2', () => { ${fault}; });`),
    });
    const answers = cancelTwelve(service.url);
    await inFlight(service);
    service.process.kill('SIGUSR2');
    expect(await line(service.lines, 'ending after an unexpected error')).toMatchObject({
      level: 'error',
      err: { message: 'a fault' },
    });
    vendor.release();
    expect(await answers).toEqual(twelveCanceled);
    expect(await service.ended).toBe(1);
  });

  it('starts with a vendor that is not there, and warns', async () => {
    const service = await start('http://127.0.0.1:1');
    expect(await line(service.lines, "can't be used")).toMatchObject({
      level: 'warn',
      code: 'VENDOR_UNREACHABLE',
    });
  });

  it.each([
    [{ VENDOR_APP_ID: 'other' }, 10014, 'VENDOR_APP_ID is wrong'],
    [{ VENDOR_APP_SECRET: 'other' }, 10013, 'VENDOR_APP_SECRET is wrong'],
  ])(
    'starts with credentials that the vendor refuses, and names the variable: %j',
    async (env, code, msg) => {
      const { url } = await startSandbox();
      const service = await start(url, env);
      expect(await line(service.lines, 'VENDOR_CREDENTIALS_REJECTED')).toMatchObject({
        level: 'error',
        vendorCode: code,
        msg: expect.stringMatching(`^${msg}`) as string,
      });
    },
  );

  it('says nothing when the vendor answers', async () => {
    const { sandbox, url } = await startSandbox();
    const service = await start(url);
    while (sandbox.calls[0]?.verdict !== '0') await new Promise(setImmediate);
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(sandbox.calls).toMatchObject([{ endpoint: 'ping', method: 'POST' }]);
    expect(service.lines.join('\n')).not.toMatch(/"level":"(warn|error)"/);
  });
});
