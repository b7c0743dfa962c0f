import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultCredentials } from '../../sandbox/app.ts';
import type { AuditRecord } from '../../src/audit/trail.ts';
import { readRecords, startVendor } from '../support/audit.ts';
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const MACHINE = '16327129';
const cancel = (machineNo: string, id: string) =>
  `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "${id}") { id } }`;
const cancelAll = `mutation { cancelAllPickupCodes(machineNo: "${MACHINE}") { machine { machineNo } } }`;

describe('the audit trail of the service', () => {
  let subgraph: Subgraph;
  beforeEach(async () => {
    subgraph = await startSubgraph();
  });
  afterEach(() => subgraph.close());

  const outcomes = () => subgraph.records.filter(({ event }) => event === 'outcome');

  it('has two records for a cancel, with who asked for it', async () => {
    const traceId = 'a99ce3336973fb4b36a1893965a24f65';
    await post(subgraph.url, cancel(MACHINE, '1122223'), {
      headers: {
        'apollographql-client-name': 'operator-ui',
        traceparent: `00-${traceId}-b7ad6b7169203331-01`,
      },
    });
    const about = {
      operation: 'cancelPickupCode',
      machineNo: MACHINE,
      pickupCodeId: '1122223',
      caller: { clientName: 'operator-ui' },
      traceId,
    };
    expect(subgraph.records).toMatchObject([
      { event: 'intent', ...about },
      {
        event: 'outcome',
        ...about,
        id: subgraph.records[0]?.id,
        outcome: 'ACKNOWLEDGED',
        attempts: 1,
        durationMs: expect.any(Number),
      },
    ]);
  });

  it.each([
    ['99980002', { outcome: 'REJECTED', code: 'PICKUP_CODE_NOT_FOUND', vendorCode: 80002 }],
    ['99800002', { outcome: 'UNKNOWN', code: 'VENDOR_UNAVAILABLE' }],
    ['99800009', { outcome: 'UNKNOWN', code: 'VENDOR_ERROR', vendorCode: 0 }],
  ])('says what came of a cancel at %s', async (machineNo, result) => {
    const { errors } = await post(subgraph.url, cancel(machineNo, '7'));
    expect(outcomes()).toMatchObject([{ machineNo, ...result }]);
    expect(errors).toMatchObject([{ extensions: result }]);
  });

  it('has two records for each item, with the attempts of that item', async () => {
    await post(
      subgraph.url,
      `mutation { cancelPickupCodes(machineNo: "${MACHINE}", ids: ["1122223", "9", "1122224", "9"]) { id } }`,
    );
    expect(subgraph.records).toHaveLength(6);
    expect(
      outcomes().map(({ pickupCodeId, outcome, attempts }) => [pickupCodeId, outcome, attempts]),
    ).toEqual(
      expect.arrayContaining([
        ['1122223', 'ACKNOWLEDGED', 1],
        ['9', 'REJECTED', 1],
        ['1122224', 'ACKNOWLEDGED', 1],
      ]),
    );
    // The line of the request has the sum.
    expect(subgraph.lines.join('')).toContain('"vendorCalls":3');
  });

  it('has a cancel of all codes', async () => {
    await post(subgraph.url, cancelAll);
    expect(subgraph.records).toMatchObject([
      { event: 'intent', operation: 'cancelAllPickupCodes', machineNo: MACHINE },
      { event: 'outcome', operation: 'cancelAllPickupCodes', outcome: 'ACKNOWLEDGED', attempts: 1 },
    ]);
    expect(subgraph.records[0]).not.toHaveProperty('pickupCodeId');
  });

  it('has nothing about what is not going to be sent, and nothing about reads', async () => {
    await post(subgraph.url, cancel('all', '1'));
    await post(subgraph.url, '{ machines { name products { pickupCodes { code } } } }');
    expect(subgraph.records).toEqual([]);
  });

  it('has no secret and no digits of a code, whatever a client calls itself', async () => {
    const { appSecret, merchantKey } = defaultCredentials;
    const digits = subgraph.sandbox.pickupCodes(MACHINE).map(({ code }) => code);
    for (const name of [appSecret, merchantKey, ROUTER_SECRETS[0], digits[0] ?? '']) {
      await post(subgraph.url, cancel('99980002', '7'), { headers: { 'graphql-client-name': name } });
    }
    await post(subgraph.url, cancel(MACHINE, '1122223'), { headers: { authorization: 'Bearer a.b.c' } });
    const trail = JSON.stringify(subgraph.records);
    expect(subgraph.records).toHaveLength(10);
    for (const secret of [appSecret, merchantKey, ...ROUTER_SECRETS, ...digits, 'a.b.c']) {
      expect(trail).not.toContain(secret);
    }
  });

  // Node refuses what is no header; then there is nothing to record.
  it.each([
    ['a folded header', 'x\r\n {"audit":true}', 0],
    ['a header with a line feed', 'x\n{"audit":true}', 0],
    ['a header with a carriage return', 'x\r{"audit":true}', 0],
    ['a header with an escape', 'x\x1b[2J{"audit":true}', 0],
    ['a header with a tab', 'x\t{"audit":true}', 2],
    ['a header with NEL and CSI in Latin-1', 'x\x85\x9b2J{"audit":true}', 2],
    [
      'a header with NEL, CSI and LINE SEPARATOR in UTF-8',
      'x\xc2\x85\xc2\x9b2J\xe2\x80\xa8{"audit":true}',
      2,
    ],
    ['a header of 10 kB', 'x'.repeat(10_000), 2],
  ])('stays one line for a record, of printable characters, with %s', async (_, name, expected) => {
    const lines: string[] = [];
    const trail = await startSubgraph({
      auditSink: {
        append(text) {
          lines.push(text);
          return Promise.resolve();
        },
        reopen: () => Promise.resolve(),
        close: () => Promise.resolve(),
      },
    });
    const body = JSON.stringify({ query: cancel(MACHINE, '1122223') });
    const socket = connect(Number(new URL(trail.origin).port), '127.0.0.1');
    socket.end(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\n` +
        `router-authorization: ${ROUTER_SECRETS[0]}\r\ncontent-length: ${body.length}\r\n` +
        `graphql-client-name: ${name}\r\n\r\n${body}`,
      'latin1',
    );
    socket.resume();
    await once(socket, 'close');
    await trail.close();
    expect(lines).toHaveLength(expected);
    for (const line of lines) {
      expect(line).toMatch(/^[\x20-\x7e\ufffd]+\n$/);
      expect((JSON.parse(line) as AuditRecord).caller.clientName?.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('the audit file of the service', () => {
  let folder: string;
  let auditFile: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    auditFile = join(folder, 'audit.jsonl');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('has the intent, and not yet the outcome, when the request reaches the vendor', async () => {
    const seen: string[][] = [];
    const vendor = await startVendor((id, answer) => {
      const about = readRecords(auditFile).filter(({ pickupCodeId = 'all' }) => pickupCodeId === id);
      seen.push([id, ...about.map(({ event }) => event)]);
      answer();
    });
    const subgraph = await startSubgraph({ vendorUrl: vendor.url, auditFile });
    await Promise.all([
      ...['1', '2', '3'].map((id) => post(subgraph.url, cancel(MACHINE, id))),
      post(subgraph.url, cancelAll),
      post(subgraph.url, `mutation { cancelPickupCodes(machineNo: "${MACHINE}", ids: ["4", "5"]) { id } }`),
    ]);
    await subgraph.close();
    await vendor.close();
    expect(seen.sort()).toEqual(['1', '2', '3', '4', '5', 'all'].map((id) => [id, 'intent']));
    expect(readRecords(auditFile)).toHaveLength(12);
  });

  it('that is full refuses every cancel, and the vendor hears of none', async () => {
    // The device of a full disk. As AUDIT_FILE it is refused at start, because it can't be synced.
    const disk = await open('/dev/full', 'a');
    const subgraph = await startSubgraph({
      auditSink: {
        append: (lines) => disk.appendFile(lines),
        reopen: () => Promise.resolve(),
        close: () => disk.close(),
      },
    });
    const one = await post(subgraph.url, cancel(MACHINE, '1122223'));
    const all = await post(subgraph.url, cancelAll);
    const several = await post(
      subgraph.url,
      `mutation { cancelPickupCodes(machineNo: "${MACHINE}", ids: ["1122223", "1122224"]) { id } }`,
    );
    const { data } = await post(subgraph.url, '{ machines { machineNo } }');
    await subgraph.close();
    expect(one.errors).toEqual([
      {
        message: 'The audit record could not be written; nothing was sent to the vendor.',
        locations: [{ line: 1, column: 12 }],
        path: ['cancelPickupCode'],
        extensions: {
          code: 'AUDIT_UNAVAILABLE',
          outcome: 'NOT_SENT',
          retryable: true,
          machineNo: MACHINE,
          pickupCodeId: '1122223',
          traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      },
    ]);
    expect(all.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE', outcome: 'NOT_SENT' } }]);
    expect(several.data).toEqual({ cancelPickupCodes: [null, null] });
    expect(several.errors).toMatchObject([
      { path: ['cancelPickupCodes', 0], extensions: { code: 'AUDIT_UNAVAILABLE' } },
      { path: ['cancelPickupCodes', 1], extensions: { code: 'AUDIT_UNAVAILABLE' } },
    ]);
    // What is only read goes on.
    expect(data).toHaveProperty('machines');
    expect(subgraph.sandbox.calls.map(({ method }) => method)).toEqual(['POST']);
    expect(subgraph.lines.filter((line) => line.includes('ENOSPC'))).toHaveLength(4);
    expect(subgraph.lines.find((line) => line.includes('"msg":"request"'))).toContain('"level":"error"');
  });

  it('that fills up while the code is being canceled leaves the answer true, and the log says so', async () => {
    let writes = 0;
    const subgraph = await startSubgraph({
      auditSink: {
        append: () => (++writes % 2 === 0 ? Promise.reject(new Error('ENOSPC')) : Promise.resolve()),
        reopen: () => Promise.resolve(),
        close: () => Promise.resolve(),
      },
    });
    const done = await post(subgraph.url, cancel(MACHINE, '1122223'));
    const refused = await post(subgraph.url, cancel('99980002', '7'));
    await subgraph.close();
    expect(done).toMatchObject({ data: { cancelPickupCode: { id: '1122223' } }, errors: undefined });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'PICKUP_CODE_NOT_FOUND' } }]);
    const errors = subgraph.lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([
      { pickupCodeId: '1122223', outcome: 'ACKNOWLEDGED', msg: expect.stringContaining('outcome') },
      { pickupCodeId: '7', outcome: 'REJECTED', msg: expect.stringContaining('outcome') },
    ]);
  });
});
