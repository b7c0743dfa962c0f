import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultCredentials } from '../../sandbox/app.ts';
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

describe('the log', () => {
  let subgraph: Subgraph;
  beforeEach(async () => {
    subgraph = await startSubgraph();
  });
  afterEach(() => subgraph.close());

  const records = () => subgraph.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = () => records().filter(({ msg }) => msg === 'request');

  it('has one line for a request, under the trace id of its errors', async () => {
    const { errors } = await post(
      subgraph.url,
      'mutation Cancel { cancelPickupCode(machineNo: "99980002", id: "7") { id } }',
    );
    expect(requests()).toMatchObject([
      {
        level: 'info',
        traceId: errors?.[0]?.extensions['traceId'],
        operation: 'mutation',
        operationName: 'Cancel',
        errors: [
          { code: 'PICKUP_CODE_NOT_FOUND', outcome: 'REJECTED', vendorCode: 80002, pickupCodeId: '7' },
        ],
      },
    ]);
  });

  it('has a line for each attempt at the vendor that failed, and none for one that did not', async () => {
    const attempts = () => records().filter(({ msg }) => msg === 'vendor attempt failed');
    // Fails twice with 503, then works.
    const id = String(subgraph.sandbox.pickupCodes('99800007')[0]?.id);
    await post(subgraph.url, `mutation { cancelPickupCode(machineNo: "99800007", id: "${id}") { id } }`);
    const about = {
      level: 'warn',
      endpoint: 'PUT /api/openapi/v1/pickup_codes',
      machineNo: '99800007',
      pickupCodeId: id,
      outcome: 'UNKNOWN',
      code: 'VENDOR_UNAVAILABLE',
      detail: 'HTTP status 503',
      durationMs: expect.any(Number),
      traceId: requests()[0]?.['traceId'],
    };
    expect(attempts()).toMatchObject([
      { ...about, attempt: 1 },
      { ...about, attempt: 2 },
    ]);

    // A refusal is an answer.
    await post(subgraph.url, 'mutation { cancelPickupCode(machineNo: "99980002", id: "7") { id } }');
    expect(attempts().slice(2)).toMatchObject([
      { level: 'info', attempt: 1, outcome: 'REJECTED', code: 'PICKUP_CODE_NOT_FOUND', vendorCode: 80002 },
    ]);
    await post(subgraph.url, '{ machine(machineNo: "99610014") { products { name } } }');
    expect(attempts().slice(3)).toMatchObject([
      { endpoint: 'POST /api/openapi/v1/products', vendorCode: 10014, machineNo: '99610014' },
    ]);
    expect(attempts()).toHaveLength(4);
  });

  it('has all about one failed cancel, with the audit trail, in the search that docs/observability.md shows', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vending-'));
    const own = await startSubgraph({ auditFile: join(cwd, 'audit.jsonl') });
    const cancel = (machineNo: string) =>
      post(own.url, `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "7") { id } }`);
    const others = ['99980002', '16327129', '99800009'].map(cancel);
    const { errors } = await cancel('99800002');
    await Promise.all(others);
    await own.close();
    writeFileSync(join(cwd, 'vending.log'), own.lines.join(''));

    const docs = readFileSync(join(__dirname, '../../docs/observability.md'), 'utf8');
    const [, search = ''] = /^\$ (grep .*)$/m.exec(docs) ?? [];
    const traceId = String(errors?.[0]?.extensions['traceId']);
    const command = search.replace(/[0-9a-f]{32}/, traceId);
    const found = execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8' }).trim().split('\n');
    rmSync(cwd, { recursive: true });
    expect(found.map((line) => JSON.parse(line) as Record<string, unknown>)).toMatchObject([
      { msg: 'vendor attempt failed', level: 'warn', attempt: 1, code: 'VENDOR_UNAVAILABLE' },
      { msg: 'vendor attempt failed', level: 'warn', attempt: 2, code: 'VENDOR_UNAVAILABLE' },
      { msg: 'vendor attempt failed', level: 'warn', attempt: 3, code: 'VENDOR_UNAVAILABLE' },
      {
        msg: 'request',
        level: 'warn',
        errors: [{ outcome: 'UNKNOWN', machineNo: '99800002', pickupCodeId: '7' }],
      },
      { audit: true, event: 'intent', machineNo: '99800002', pickupCodeId: '7' },
      { audit: true, event: 'outcome', outcome: 'UNKNOWN', attempts: 3 },
    ]);
  });

  it('has the trace id of a request in front, before what can be long', async () => {
    subgraph.lines.length = 0;
    const refused = 'mutation { cancelPickupCode(machineNo: "99980002", id: "7") { id } }';
    for (const query of ['{ __typename }', '{ nothing }', refused, refused]) await post(subgraph.url, query);
    const lines = records();
    expect(lines.map(({ msg }) => msg)).toEqual([
      ...['request', 'request'],
      ...['vendor attempt failed', 'request', 'vendor attempt failed', 'request'],
    ]);
    for (const line of lines) expect(Object.keys(line).slice(0, 3)).toEqual(['level', 'time', 'traceId']);
  });

  it('leaves digits that could be a code out of the name that a client gave to its operation', async () => {
    await post(subgraph.url, 'query Find7163684 { machine(machineNo: "99930001") { name } }');
    expect(requests()).toMatchObject([{ operationName: 'Find[redacted]' }]);
  });

  it('is louder about what somebody has to mend', async () => {
    await post(subgraph.url, 'mutation { cancelPickupCode(machineNo: "99904006", id: "7") { id } }');
    expect(requests()).toMatchObject([{ level: 'error', errors: [{ code: 'VENDOR_CREDENTIALS_REJECTED' }] }]);
  });

  it('has the unexpected error of a call that could not be signed, which is NOT_SENT, and the answer does not quote it', async () => {
    const broken = await startSubgraph({
      now: () => {
        throw new TypeError('the clock stands still');
      },
    });
    const { status, data, errors } = await post(
      broken.url,
      'mutation { cancelPickupCode(machineNo: "16327129", id: "7") { id } }',
    );
    await broken.close();
    expect(broken.sandbox.calls).toEqual([]);
    expect(broken.records).toMatchObject([{ event: 'intent' }, { event: 'outcome', outcome: 'NOT_SENT' }]);
    expect(status).toBe(200);
    expect(data).toEqual({ cancelPickupCode: null });
    expect(errors).toMatchObject([
      {
        message: 'This service failed: the request could not be signed, so nothing was sent.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', outcome: 'NOT_SENT', retryable: false },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('clock');
    const logged = broken.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        traceId: errors?.[0]?.extensions['traceId'],
        err: expect.objectContaining({
          message: expect.stringContaining('the clock stands still') as unknown,
        }),
      }),
    );
  });

  it('has no secret, no signature and no digits of a code, whatever happens', async () => {
    const digits = subgraph.sandbox.pickupCodes('16327129').map(({ code }) => code);
    expect(digits.length).toBeGreaterThan(0);
    const machines = ['16327129', '99910014', '99904006', '99800002', '99800004', '99800005', '99800009'];
    for (const machineNo of machines) {
      await post(
        subgraph.url,
        `mutation ($id: ID!) { cancelPickupCode(machineNo: "${machineNo}", id: $id) { id } }`,
        {
          variables: { id: '1122223' },
          headers: { authorization: 'Bearer a.b.c', 'x-note': digits[0] ?? '' },
        },
      );
    }
    await post(subgraph.url, `{ machine(machineNo: ${digits[0] ?? ''}) { nope } }`);
    await post(subgraph.url, `query ($a: ID!) { machine(machineNo: $a) { machineNo } }`, {
      variables: { a: { x: digits[0] } },
    });
    await post(subgraph.url, '{ __typename }', { headers: { 'router-authorization': 'a-wrong-secret' } });

    const { appSecret, merchantKey } = defaultCredentials;
    const log = subgraph.lines.join('');
    expect(requests().length).toBeGreaterThan(machines.length);
    for (const secret of [
      appSecret,
      merchantKey,
      ...ROUTER_SECRETS,
      ...digits,
      'a.b.c',
      'a-wrong-secret',
      '"payload"',
    ]) {
      expect(log).not.toContain(secret);
    }
    expect(log).not.toMatch(/\b[0-9A-F]{32}\b/);
  });

  it('keeps a line a line', async () => {
    await post(subgraph.url, '{ __typename }', { headers: { traceparent: '00-x\t{"level":"fatal"}' } });
    await post(subgraph.url, 'mutation { cancelPickupCode(machineNo: "99980002\\n{}", id: "7") { id } }');
    expect(() => records()).not.toThrow();
    expect(records().map(({ level }) => level)).not.toContain('fatal');
  });
});
