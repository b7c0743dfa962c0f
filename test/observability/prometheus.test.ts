import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'yaml';
import { createSandbox } from '../../sandbox/app.ts';
import { freePort, startProgram } from '../support/programs.ts';
import { environment, killServices, startService } from '../support/service.ts';
import { AUDIENCE, bearer, createSigner, ISSUER, startKeyServer } from '../support/tokens.ts';
import { alerts, panels, RULES_FILE } from './rules.ts';

const cwd = resolve(__dirname, '../..');
const SERVICE = ['node', '--import', 'tsx', 'src/main.ts'];
const NOBODY = 'http://127.0.0.1:1';
/** How long it may take until everything is seen, in milliseconds. */
const PATIENCE_MS = 60_000;

jest.setTimeout(120_000);

const cancel = (machineNo: string, id: string) =>
  `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "${id}") { id confirmation } }`;
const look = (machineNo: string) => `{ machine(machineNo: "${machineNo}") { name } }`;

describe('a real Prometheus over replicas under load', () => {
  const closing: (() => unknown)[] = [];
  const pressing = new AbortController();
  let prometheus: string;

  beforeAll(async () => {
    const sandbox = createSandbox({ slowMs: 300 });
    const vendor = await sandbox.listen({ host: '127.0.0.1', port: 0 });
    const signer = await createSigner('1');
    const keys = await startKeyServer(signer);
    const auth = { AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE, AUTH_JWKS_URL: keys.url.href };
    const start = async (env: Record<string, string>) =>
      (await startService(SERVICE, { cwd, env: { ...environment(vendor), ...env } })).url;
    const lost = mkdtempSync(join(tmpdir(), 'vending-audit-'));
    const [well, full, cutOff, keyless] = await Promise.all([
      start(auth),
      // An audit file whose folder goes, and a short queue.
      start({
        AUDIT_FILE: join(lost, 'audit.jsonl'),
        VENDOR_MAX_CONNECTIONS: '4',
        VENDOR_MAX_QUEUE: '4',
      }),
      start({ VENDOR_URL: NOBODY }),
      start({ ...auth, AUTH_JWKS_URL: `${NOBODY}/keys` }),
    ]);
    rmSync(lost, { recursive: true });
    const headers = {
      'content-type': 'application/json',
      'router-authorization': 'smoke-router-secret',
      ...bearer(await signer.sign({ exp: Math.floor(Date.now() / 1000) + 600 })),
    };
    const send = async (url: string, query: string, secret = headers['router-authorization']) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'router-authorization': secret },
        body: JSON.stringify({ query }),
      });
      await response.arrayBuffer();
    };
    /** Sends what ends well and what doesn't, over and over. */
    const press = async () => {
      const ids = sandbox.pickupCodes('16327130').map(({ id }) => String(id));
      for (let n = 0; !pressing.signal.aborted; n++) {
        await Promise.all([
          send(well, '{ machines { machineNo name } }'),
          send(well, '{ machine(machineNo: "16327129") { pickupCodes { id } products { name } } }'),
          send(well, cancel('16327130', ids[n] ?? '1')),
          send(well, cancel('16327129', '77')),
          send(well, cancel('99904006', '1')),
          send(well, cancel('99910009', '1')),
          send(well, cancel('99800009', '1')),
          send(well, cancel('99800002', '1')),
          send(well, look('16327129'), 'another-secret'),
          send(full, cancel('16327129', '1122230')),
          ...Array.from({ length: 16 }, () => send(full, look('99700006'))),
          ...Array.from({ length: 10 }, () => send(cutOff, look('16327129'))),
          sleep(100),
        ]);
      }
    };
    const load = press();

    const port = await freePort();
    prometheus = `http://127.0.0.1:${port}`;
    const folder = mkdtempSync(join(tmpdir(), 'vending-prometheus-'));
    const targets = [well, full, cutOff, keyless, NOBODY].map((url) => new URL(url).host);
    const config = {
      global: { scrape_interval: '1s', evaluation_interval: '1s' },
      rule_files: [RULES_FILE],
      scrape_configs: [{ job_name: 'vending', static_configs: [{ targets }] }],
    };
    writeFileSync(join(folder, 'prometheus.yml'), stringify(config));
    const end = await startProgram(
      'prometheus',
      [
        `--config.file=${join(folder, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      async () => (await fetch(`${prometheus}/-/ready`)).ok,
    );
    closing.push(
      end,
      () => load,
      killServices,
      () => keys.close(),
      () => sandbox.close(),
      () => {
        rmSync(folder, { recursive: true });
      },
    );
  });
  afterAll(async () => {
    pressing.abort();
    for (const close of closing) await close();
  });

  async function ask<T>(path: string): Promise<T> {
    const response = await fetch(`${prometheus}/api/v1/${path}`);
    const { status, data, error } = (await response.json()) as { status: string; data: T; error?: string };
    if (status !== 'success') throw new Error(`${path}: ${error ?? status}`);
    return data;
  }
  const query = async (expr: string) =>
    (await ask<{ result: unknown[] }>(`query?query=${encodeURIComponent(expr)}`)).result;

  /** Asks again until there is an answer that will do, or the time is up. @returns the last answer */
  async function until<T>(look: () => Promise<T>, willDo: (seen: T) => boolean): Promise<T> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const seen = await look();
      if (willDo(seen) || performance.now() > end) return seen;
      await sleep(500);
    }
  }

  it('sees what is wrong: a full disk, a vendor that is gone, secrets and keys that do not fit', async () => {
    // The others take longer than a test, or a service that is slow; the unit tests of the rules have them all.
    const expected = [
      'VendingAuditUnavailable',
      'VendingCircuitOpen',
      'VendingCredentialsRejected',
      'VendingKeysMissing',
      'VendingMerchantRefused',
      'VendingOverloaded',
      'VendingReplicaDown',
      'VendingRouterSecretRefused',
      'VendingUnknownOutcomes',
      'VendingVendorFailing',
    ];
    const seen = await until(
      async () => {
        const { alerts } = await ask<{ alerts: { labels: { alertname: string } }[] }>('alerts');
        return new Set(alerts.map(({ labels }) => labels.alertname));
      },
      (names) => expected.every((name) => names.has(name)),
    );
    expect([...seen]).toEqual(expect.arrayContaining(expected));
    expect([...seen]).not.toContain('VendingDown');
    expect([...seen]).not.toContain('VendingInternalErrors');
  });

  it('evaluates every rule without an error', async () => {
    interface Group {
      rules: { name: string; health: string; lastError?: string }[];
    }
    const { groups } = await until(
      () => ask<{ groups: Group[] }>('rules'),
      ({ groups }) => groups.every(({ rules }) => rules.every(({ health }) => health !== 'unknown')),
    );
    const rules = groups.flatMap((group) => group.rules);
    expect(rules).toHaveLength(alerts().length);
    expect(rules.filter(({ health }) => health !== 'ok')).toEqual([]);
  });

  it.each(alerts())('has something to compare for $alert', async ({ expr }) => {
    // Without what it is compared with; nothing is absent here.
    const measured = expr.replace(/ (>|==) [\d.]+$/, '').replace(/^absent\((.*)\)$/, '$1');
    expect(
      await until(
        () => query(measured),
        ({ length }) => length > 0,
      ),
    ).not.toEqual([]);
  });

  it.each(panels())('has something to show for the panel $title: $expr', async ({ expr }) => {
    expect(
      await until(
        () => query(expr),
        ({ length }) => length > 0,
      ),
    ).not.toEqual([]);
  });
});
