import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSandbox, defaultCredentials } from '../../sandbox/app.ts';
import { checkToken } from '../../src/doctor/token.ts';
import { environment, WITHOUT_MD5 } from '../support/service.ts';
import { startProxy } from '../support/proxy.ts';
import { startTls } from '../support/tls.ts';
import { AUDIENCE, createSigner, ISSUER, startKeyServer } from '../support/tokens.ts';
import { code as refusal, ok, startVendor as startFakeVendor, status } from '../support/vendor.ts';

const cwd = resolve(__dirname, '../..');
const AUTH = { AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE };

jest.setTimeout(60_000);

describe('the doctor', () => {
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

  function createFolder() {
    const folder = mkdtempSync(join(tmpdir(), 'vending-doctor-'));
    closing.push(() => {
      rmSync(folder, { recursive: true });
    });
    return folder;
  }

  /** Runs it. @returns its exit code, what it printed, and the status of each check */
  async function examine(vendorUrl: string, env: Record<string, string> = {}, args: string[] = []) {
    const { PATH, HOME } = process.env;
    const { code, output } = await new Promise<{ code: number; output: string }>((done) => {
      execFile(
        'node',
        ['--import', 'tsx', 'src/doctor/main.ts', ...args],
        { cwd, env: { PATH, HOME, ...environment(vendorUrl), ...env } },
        (error, stdout, stderr) => {
          done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
        },
      );
    });
    const rows = [...output.matchAll(/^(ok|WARN|FAIL|-) +(.{15}) /gm)];
    const statuses = Object.fromEntries(rows.map(([, status, check = '']) => [check.trim(), status]));
    for (const secret of [
      defaultCredentials.appSecret,
      defaultCredentials.merchantKey,
      'smoke-router-secret',
    ])
      expect(output).not.toContain(secret);
    return { code, output, statuses };
  }

  const allWell = {
    configuration: 'ok',
    MD5: 'ok',
    connection: 'ok',
    clock: 'ok',
    credentials: 'ok',
    signature: 'ok',
    keys: '-',
    token: '-',
    Redis: '-',
    'audit file': '-',
  };

  it('finds nothing wrong where nothing is, changes nothing, and ends with 0', async () => {
    const { sandbox, url } = await startVendor();
    const { code, statuses } = await examine(url);
    expect(statuses).toEqual(allWell);
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
    const { code, output, statuses } = await examine('https://open.vendor.example', env);
    expect(statuses).toEqual({ configuration: 'FAIL' });
    expect(output).toMatch(
      /PORT must be .*\n.*VENDOR_APP_ID is required\n.*ROUTER_SECRETS is required in production/,
    );
    expect(code).toBe(1);
  });

  it('refuses a VENDOR_URL with the path of the API, by its name', async () => {
    const { output, statuses } = await examine('https://open.vendor.example/api/openapi/v1');
    expect(statuses).toEqual({ configuration: 'FAIL' });
    expect(output).toContain('VENDOR_URL must end before /api/openapi/v1');
  });

  it('says that something other than the API answers', async () => {
    const vendor = await startFakeVendor(status(404));
    closing.push(() => vendor.close());
    const { code, output, statuses } = await examine(vendor.url);
    expect(statuses).toEqual({ ...allWell, credentials: 'FAIL', signature: '-' });
    expect(output).toContain('Are the host and the path of VENDOR_URL right?');
    expect(code).toBe(1);
  });

  it('does not blame a clock that is right for a request that the vendor refuses', async () => {
    const vendor = await startFakeVendor(ok, ok, ok, refusal(4003));
    closing.push(() => vendor.close());
    const { output, statuses } = await examine(vendor.url);
    expect(statuses).toEqual({ ...allWell, signature: 'FAIL' });
    expect(output).toMatch(/VENDOR_REQUEST_REJECTED: .* \(4003 no\)\n +fix: See docs\/runbook\.md/);
    expect(output).not.toContain('Fix the clock');
  });

  it.each([
    ['VENDOR_APP_ID', { credentials: 'FAIL', signature: '-' }],
    ['VENDOR_APP_SECRET', { credentials: 'FAIL', signature: '-' }],
    ['VENDOR_MERCHANT_KEY', { signature: 'FAIL' }],
  ])('names %s when it is wrong, and does not show it', async (name, differing) => {
    const { url } = await startVendor();
    const { code, output, statuses } = await examine(url, { [name]: 'mistaken-value' });
    expect(statuses).toEqual({ ...allWell, ...differing });
    expect(output).toContain(`fix: ${name} is wrong`);
    expect(output).not.toContain('mistaken-value');
    expect(code).toBe(1);
  });

  it('says that MD5 is missing, which signs every request, and sends nothing signed', async () => {
    const { sandbox, url } = await startVendor();
    const { code, output, statuses } = await examine(url, WITHOUT_MD5);
    expect(statuses).toEqual({ ...allWell, MD5: 'FAIL', signature: '-' });
    expect(output).toMatch(/MD5 is not available \(FIPS mode\?\).*\n +fix: .*not in FIPS mode/);
    expect(sandbox.calls.map(({ endpoint }) => endpoint)).toEqual(['ping', 'ping']);
    expect(code).toBe(1);
  });

  it('takes a merchant without machines', async () => {
    const { url } = await startVendor({ machines: new Map() });
    expect(await examine(url)).toMatchObject({ code: 0, statuses: allWell });
  });

  it('finds a clock that is so far ahead that the vendor refuses what is signed', async () => {
    const { url } = await startVendorBehind(75);
    const { code, output, statuses } = await examine(url);
    expect(statuses).toEqual({ ...allWell, clock: 'FAIL', signature: 'FAIL' });
    expect(output).toMatch(/7[456] s ahead of the vendor's/);
    expect(output).toContain('Fix the clock first');
    expect(code).toBe(1);
  });

  it('warns of a clock that is behind, but not too far', async () => {
    const { url } = await startVendorBehind(-30);
    const { code, output, statuses } = await examine(url);
    expect(statuses).toEqual({ ...allWell, clock: 'WARN' });
    expect(output).toMatch(/(29|30|31) s behind the vendor's/);
    expect(code).toBe(0);
  });

  it('says that nothing listens where the vendor should be, and looks at the rest', async () => {
    const { code, output, statuses } = await examine('http://127.0.0.1:1');
    expect(statuses).toEqual({
      ...allWell,
      connection: 'FAIL',
      clock: '-',
      credentials: '-',
      signature: '-',
    });
    expect(output).toContain('no answer from 127.0.0.1:1 (ECONNREFUSED)');
    expect(code).toBe(1);
  });

  it('says that the name of the vendor has no address', async () => {
    const { output, statuses } = await examine('https://vendor.invalid');
    expect(statuses).toMatchObject({ connection: 'FAIL', credentials: '-' });
    expect(output).toMatch(/vendor\.invalid has no address \(E\w+\)/);
  });

  it('does not trust a certificate that nobody vouches for', async () => {
    const { url } = await startVendor();
    const tls = await startTls(url, 365);
    closing.push(tls.close);
    const { output, statuses } = await examine(tls.url);
    expect(statuses).toMatchObject({ connection: 'FAIL', clock: '-' });
    expect(output).toContain('not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
  });

  it('warns of a certificate that ends soon', async () => {
    const { url } = await startVendor();
    const tls = await startTls(url, 5.5);
    closing.push(tls.close);
    const { code, output, statuses } = await examine(tls.url, { NODE_EXTRA_CA_CERTS: tls.certificate });
    expect(statuses).toEqual({ ...allWell, connection: 'WARN' });
    expect(output).toContain('valid for 5 more days');
    expect(code).toBe(0);
  });

  it('sends everything through the proxy, and says so without its password', async () => {
    const { url } = await startVendor();
    const tls = await startTls(url, 365);
    const proxy = await startProxy();
    closing.push(tls.close, proxy.close);
    const env = {
      NODE_EXTRA_CA_CERTS: tls.certificate,
      HTTPS_PROXY: `http://somebody:a-password@${proxy.host}`,
    };
    const passed = await examine(tls.url, env);
    expect(passed).toMatchObject({ code: 0, statuses: allWell });
    expect(passed.output).toContain(`answers through the proxy ${proxy.host} (HTTPS_PROXY); TLSv1.3`);
    expect(passed.output).not.toContain('a-password');
    expect(new Set(proxy.targets)).toEqual(new Set([new URL(tls.url).host]));

    proxy.state.refuses = true;
    const failed = await examine(tls.url, env);
    expect(failed).toMatchObject({ code: 1, statuses: { connection: 'FAIL', credentials: '-' } });
    expect(failed.output).toContain(`through the proxy ${proxy.host} (HTTPS_PROXY): UND_ERR_ABORTED`);

    const direct = await examine(tls.url, { ...env, NO_PROXY: 'localhost' });
    expect(direct).toMatchObject({ code: 0, statuses: allWell });
    expect(direct.output).not.toContain('through the proxy');
  });

  it('tells that a certificate has expired', async () => {
    const { url } = await startVendor();
    const tls = await startTls(url, -1);
    closing.push(tls.close);
    const { output, statuses } = await examine(tls.url, { NODE_EXTRA_CA_CERTS: tls.certificate });
    expect(statuses).toMatchObject({ connection: 'FAIL' });
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
    expect(await examine(url, env)).toMatchObject({ code: 1, statuses: { ...allWell, keys: 'FAIL' } });
  });

  it('says when no key of a file can be used', async () => {
    const { url } = await startVendor();
    const folder = createFolder();
    const file = join(folder, 'jwks.json');
    writeFileSync(file, JSON.stringify({ keys: [{ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }] }));
    const { code, output } = await examine(url, { ...AUTH, AUTH_JWKS_FILE: file });
    expect(output).toMatch(/^FAIL +keys +AUTH_JWKS_FILE: 0 of 1 keys/m);
    expect(code).toBe(1);
  });

  it('says whether the audit file can be written, and does not create it', async () => {
    const { url } = await startVendor();
    const folder = createFolder();
    const file = join(folder, 'audit.jsonl');
    const { output } = await examine(url, { AUDIT_FILE: file });
    expect(output).toMatch(/ok +audit file +user \d+ can create /);
    expect(existsSync(file)).toBe(false);

    writeFileSync(file, '{}\n');
    expect((await examine(url, { AUDIT_FILE: file })).output).toMatch(
      /ok +audit file +user \d+ can append to /,
    );
    expect(readFileSync(file, 'utf8')).toBe('{}\n');

    const lost = await examine(url, { AUDIT_FILE: join(folder, 'nowhere', 'audit.jsonl') });
    expect(lost).toMatchObject({ code: 1, statuses: { ...allWell, 'audit file': 'FAIL' } });
    expect(lost.output).toMatch(/can't write and sync .* \(ENOENT\)/);
  });

  it('says that records would be lost in a pipe or a device', async () => {
    const { url } = await startVendor();
    const pipe = join(createFolder(), 'audit.pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/null']) {
      const { code, output, statuses } = await examine(url, { AUDIT_FILE: path });
      expect({ code, statuses }).toEqual({ code: 1, statuses: { ...allWell, 'audit file': 'FAIL' } });
      expect(output).toContain(`can't write and sync ${path} (EINVAL)`);
    }
  });

  it('says who a token is and what it may do, or why it is refused, and does not show it', async () => {
    const { url } = await startVendor();
    const signer = await createSigner('1');
    const keys = await startKeyServer(signer);
    closing.push(keys.close);
    const file = join(createFolder(), 'token');
    const check = async (token: string, env: Record<string, string> = {}) => {
      writeFileSync(file, `${token}\n`);
      const auth = { ...AUTH, AUTH_JWKS_URL: keys.url.href };
      const { code, output } = await examine(url, { ...auth, ...env }, ['--token-file', file]);
      expect(output).not.toContain(token);
      return { code, found: /^(ok|FAIL|-) +token +([^]*?)\n(?=\S)/m.exec(output)?.slice(1) };
    };
    const claims = { client_id: 'till', scope: 'machine:read pickup_code:cancel', machines: ['16327129'] };
    expect(await check(await signer.sign(claims))).toEqual({
      code: 0,
      found: [
        'ok',
        expect.stringMatching(
          /accepted: sub somebody, client till\n +scopes: machine:read pickup_code:cancel\n +machines: 16327129$/,
        ),
      ],
    });
    expect(await check(await signer.sign({ aud: 'another' }))).toEqual({
      code: 1,
      found: ['FAIL', expect.stringMatching(/ERR_JWT_CLAIM_VALIDATION_FAILED, claim aud\n.*AUTH_AUDIENCE/)],
    });
    const noAuth = { AUTH_ISSUER: '', AUTH_AUDIENCE: '', AUTH_JWKS_URL: '' };
    expect(await check('a.b.c', noAuth)).toMatchObject({
      code: 0,
      found: ['-', expect.stringContaining('AUTH_')],
    });
  });

  it('knows why a token is refused', async () => {
    const signer = await createSigner('1');
    const other = await createSigner('2');
    const auth = { jwks: { keys: [signer.jwk] }, issuer: ISSUER, audience: AUDIENCE };
    const refusals = [
      [await signer.sign({ exp: 1 }), 'ERR_JWT_EXPIRED, claim exp', /expired/],
      [await other.sign(), 'ERR_JWKS_NO_MATCHING_KEY', /another issuer/],
      [await other.sign({}, { kid: '1' }), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', /changed/],
      [await signer.sign({ iss: 'x' }), 'ERR_JWT_CLAIM_VALIDATION_FAILED, claim iss', /AUTH_ISSUER/],
      [await signer.sign({ machines: 'all' }), 'MALFORMED_CLAIM, claim machines', /docs\/authentication\.md/],
      ['two words', 'NO_BEARER_TOKEN', /not a token/],
    ] as const;
    for (const [token, why, fix] of refusals) {
      expect(await checkToken(token, auth)).toEqual({
        check: 'token',
        status: 'fail',
        message: `refused: ${why}`,
        fix: expect.stringMatching(fix),
      });
    }
  });

  it('takes the token from DOCTOR_TOKEN as well, and ends with 2 without the file', async () => {
    const { url } = await startVendor();
    const signer = await createSigner('1');
    const keys = await startKeyServer(signer);
    closing.push(keys.close);
    const env = { ...AUTH, AUTH_JWKS_URL: keys.url.href, DOCTOR_TOKEN: await signer.sign() };
    expect((await examine(url, env)).output).toMatch(
      /^ok +token +accepted: sub somebody.*\n.*\n +machines: all/m,
    );
    expect(await examine(url, env, ['--token-file', '/nowhere'])).toMatchObject({ code: 2, statuses: {} });
  });

  it('says that Redis is not there, without its password', async () => {
    const { url } = await startVendor();
    const lost = await examine(url, { REDIS_URL: 'redis://:a-password@127.0.0.1:1' });
    expect(lost).toMatchObject({ code: 1, statuses: { ...allWell, Redis: 'FAIL' } });
    expect(lost.output).toContain("127.0.0.1:1 can't be used (ECONNREFUSED)");
    expect(lost.output).not.toContain('a-password');
  });

  it('explains itself, and refuses an option that it does not know', async () => {
    expect(await examine('', {}, ['--help'])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Usage: npm run doctor/),
    });
    expect(await examine('', {}, ['--fix'])).toMatchObject({ code: 2 });
    // A token that was put on the command line by mistake.
    const mistaken = await examine('', {}, ['--a-token']);
    expect(mistaken).toMatchObject({ code: 2, output: expect.not.stringContaining('a-token') });
  });
});
