import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSandbox, defaultCredentials } from '../../sandbox/app.ts';
import { environment } from '../support/service.ts';
import { startTls } from '../support/tls.ts';
import { createSigner, startKeyServer } from '../support/tokens.ts';

const cwd = resolve(__dirname, '../..');
const AUTH = { AUTH_ISSUER: 'https://login.example.com/', AUTH_AUDIENCE: 'vending' };

jest.setTimeout(30_000);

describe('npm run doctor', () => {
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  async function startVendor(options: Parameters<typeof createSandbox>[0] = {}) {
    const sandbox = createSandbox(options);
    closing.push(() => sandbox.close());
    return { sandbox, url: await sandbox.listen({ host: '127.0.0.1', port: 0 }) };
  }

  /** Starts a vendor whose clock is some seconds behind this machine's. */
  async function startVendorBehind(seconds: number) {
    const now = () => Date.now() - seconds * 1000;
    const vendor = await startVendor({ now });
    vendor.sandbox.server.prependListener('request', (_, response) => {
      response.setHeader('date', new Date(now()).toUTCString());
    });
    return vendor;
  }

  /** Runs it. @returns its exit code, what it printed, and the verdict of each check */
  async function examine(vendorUrl: string, env: Record<string, string> = {}, args: string[] = []) {
    const { PATH, HOME } = process.env;
    const { code, output } = await new Promise<{ code: number; output: string }>((done) => {
      execFile(
        'npm',
        ['run', '--silent', 'doctor', '--', ...args],
        { cwd, env: { PATH, HOME, ...environment(vendorUrl), ...env } },
        (error, stdout, stderr) => {
          done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
        },
      );
    });
    const rows = [...output.matchAll(/^(ok|WARN|FAIL|-) +(.{15}) /gm)];
    const verdicts = Object.fromEntries(rows.map(([, verdict, check = '']) => [check.trim(), verdict]));
    for (const secret of [
      defaultCredentials.appSecret,
      defaultCredentials.merchantKey,
      'smoke-router-secret',
    ])
      expect(output).not.toContain(secret);
    return { code, output, verdicts };
  }

  const allWell = {
    configuration: 'ok',
    MD5: 'ok',
    DNS: 'ok',
    connection: 'ok',
    clock: 'ok',
    credentials: 'ok',
    signature: 'ok',
    keys: '-',
    Redis: '-',
    'audit file': '-',
  };

  it('finds nothing wrong where nothing is, changes nothing, and ends with 0', async () => {
    const { sandbox, url } = await startVendor();
    const { code, verdicts } = await examine(url);
    expect(verdicts).toEqual(allWell);
    expect(code).toBe(0);
    expect(sandbox.calls.map(({ method, endpoint }) => `${method} ${endpoint}`)).toEqual([
      'POST ping',
      'POST ping',
      'POST rent/machines',
      'POST products',
    ]);
  });

  it('lists every fault of the configuration, and looks no further', async () => {
    const env = { NODE_ENV: 'production', VENDOR_APP_ID: '', PORT: 'x', ROUTER_SECRETS: '' };
    const { code, output, verdicts } = await examine('https://open.vendor.example', env);
    expect(verdicts).toEqual({ configuration: 'FAIL' });
    expect(output).toMatch(
      /PORT must be .*\n.*VENDOR_APP_ID is required\n.*ROUTER_SECRETS is required in production/,
    );
    expect(code).toBe(1);
  });

  it.each([
    ['VENDOR_APP_ID', { credentials: 'FAIL', signature: '-' }],
    ['VENDOR_APP_SECRET', { credentials: 'FAIL', signature: '-' }],
    ['VENDOR_MERCHANT_KEY', { signature: 'FAIL' }],
  ])('names %s when it is wrong, and does not show it', async (name, differing) => {
    const { url } = await startVendor();
    const { code, output, verdicts } = await examine(url, { [name]: 'mistaken-value' });
    expect(verdicts).toEqual({ ...allWell, ...differing });
    expect(output).toContain(`mend: ${name} is wrong`);
    expect(output).not.toContain('mistaken-value');
    expect(code).toBe(1);
  });

  it('takes a merchant without machines', async () => {
    const { url } = await startVendor({ machines: new Map() });
    expect(await examine(url)).toMatchObject({ code: 0, verdicts: allWell });
  });

  it('finds a clock that is so far ahead that the vendor refuses what is signed', async () => {
    const { url } = await startVendorBehind(75);
    const { code, output, verdicts } = await examine(url);
    expect(verdicts).toEqual({ ...allWell, clock: 'FAIL', signature: 'FAIL' });
    expect(output).toMatch(/7[456] s ahead of the vendor's/);
    expect(output).toContain('Is the clock right?');
    expect(code).toBe(1);
  });

  it('warns of a clock that is behind, but not too far', async () => {
    const { url } = await startVendorBehind(-30);
    const { code, output, verdicts } = await examine(url);
    expect(verdicts).toEqual({ ...allWell, clock: 'WARN' });
    expect(output).toMatch(/(29|30|31) s behind the vendor's/);
    expect(code).toBe(0);
  });

  it('says that nothing listens where the vendor should be, and looks at the rest', async () => {
    const { code, output, verdicts } = await examine('http://127.0.0.1:1');
    expect(verdicts).toEqual({
      ...allWell,
      connection: 'FAIL',
      clock: '-',
      credentials: '-',
      signature: '-',
    });
    expect(output).toContain('no connection to 127.0.0.1:1 (ECONNREFUSED)');
    expect(code).toBe(1);
  });

  it('says that the name of the vendor has no address', async () => {
    const { output, verdicts } = await examine('https://vendor.invalid');
    expect(verdicts).toMatchObject({ DNS: 'FAIL', connection: '-' });
    expect(output).toMatch(/vendor\.invalid has no address \(E\w+\)/);
  });

  it('does not trust a certificate that nobody vouches for', async () => {
    const { url } = await startVendor();
    const tls = await startTls(url, 365);
    closing.push(tls.close);
    const { output, verdicts } = await examine(tls.url);
    expect(verdicts).toMatchObject({ DNS: 'ok', TLS: 'FAIL', clock: '-' });
    expect(output).toContain('not to be trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
  });

  it('warns of a certificate that ends soon', async () => {
    const { url } = await startVendor();
    const tls = await startTls(url, 5.5);
    closing.push(tls.close);
    const { code, output, verdicts } = await examine(tls.url, { NODE_EXTRA_CA_CERTS: tls.certificate });
    expect(verdicts).toMatchObject({ TLS: 'WARN', clock: 'ok', credentials: 'ok', signature: 'ok' });
    expect(output).toContain('valid for 5 more days');
    expect(code).toBe(0);
  });

  it('tells that a certificate has expired', async () => {
    const { url } = await startVendor();
    const tls = await startTls(url, -1);
    closing.push(tls.close);
    const { output, verdicts } = await examine(tls.url, { NODE_EXTRA_CA_CERTS: tls.certificate });
    expect(verdicts).toMatchObject({ TLS: 'FAIL' });
    expect(output).toContain('not valid now (CERT_HAS_EXPIRED)');
  });

  it('fetches the keys that tokens are checked with', async () => {
    const { url } = await startVendor();
    const keys = await startKeyServer(await createSigner('1'), await createSigner('2', 'RS256'));
    closing.push(keys.close);
    const env = { ...AUTH, AUTH_JWKS_URL: keys.url.href };
    expect((await examine(url, env)).output).toMatch(/^ok +keys +AUTH_JWKS_URL: 2 of 2 keys/m);

    keys.state.keys = [...keys.state.keys, { kty: 'oct', k: 'c2VjcmV0' }];
    expect((await examine(url, env)).output).toMatch(/^WARN +keys +AUTH_JWKS_URL: 2 of 3 keys/m);

    keys.state.fails = true;
    expect(await examine(url, env)).toMatchObject({ code: 1, verdicts: { ...allWell, keys: 'FAIL' } });
  });

  it('says when no key of a file can be used', async () => {
    const { url } = await startVendor();
    const folder = mkdtempSync(join(tmpdir(), 'vending-doctor-'));
    closing.push(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'jwks.json');
    writeFileSync(file, JSON.stringify({ keys: [{ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }] }));
    const { code, output } = await examine(url, { ...AUTH, AUTH_JWKS_FILE: file });
    expect(output).toMatch(/^FAIL +keys +AUTH_JWKS_FILE: 0 of 1 keys/m);
    expect(code).toBe(1);
  });

  it('says whether the audit file can be written, and does not create it', async () => {
    const { url } = await startVendor();
    const folder = mkdtempSync(join(tmpdir(), 'vending-doctor-'));
    closing.push(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'audit.jsonl');
    const { output } = await examine(url, { AUDIT_FILE: file });
    expect(output).toMatch(/ok +audit file +user \d+ can create /);
    expect(existsSync(file)).toBe(false);

    const lost = await examine(url, { AUDIT_FILE: join(folder, 'nowhere', 'audit.jsonl') });
    expect(lost).toMatchObject({ code: 1, verdicts: { ...allWell, 'audit file': 'FAIL' } });
    expect(lost.output).toMatch(/can't write .* \(ENOENT\)/);
  });

  it('says that Redis is not there, without its password', async () => {
    const { url } = await startVendor();
    const lost = await examine(url, { REDIS_URL: 'redis://:a-password@127.0.0.1:1' });
    expect(lost).toMatchObject({ code: 1, verdicts: { ...allWell, Redis: 'FAIL' } });
    expect(lost.output).toContain("127.0.0.1:1 can't be used (ECONNREFUSED)");
    expect(lost.output).not.toContain('a-password');
  });

  it('explains itself, and refuses an option that it does not know', async () => {
    expect(await examine('', {}, ['--help'])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Usage: npm run doctor/),
    });
    expect(await examine('', {}, ['--fix'])).toMatchObject({ code: 2 });
  });
});
