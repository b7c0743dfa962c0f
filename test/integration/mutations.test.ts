import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const MACHINE = '16327129';

describe('the mutations', () => {
  let subgraph: Subgraph;
  beforeEach(async () => {
    subgraph = await startSubgraph();
  });
  afterEach(() => subgraph.close());

  const ids = () => subgraph.sandbox.pickupCodes(MACHINE).map(({ id }) => String(id));

  it('cancel one code with one PUT, and say that the vendor acknowledged it', async () => {
    const before = ids();
    const { status, data, errors } = await post(
      subgraph.url,
      `mutation { cancelPickupCode(machineNo: "${MACHINE}", id: "1122223") { id confirmation machine { machineNo } } }`,
    );
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toEqual({
      cancelPickupCode: { id: '1122223', confirmation: 'ACKNOWLEDGED', machine: { machineNo: MACHINE } },
    });
    expect(ids()).toEqual(before.filter((id) => id !== '1122223'));
    expect(subgraph.sandbox.calls).toMatchObject([
      { method: 'PUT', machineNo: MACHINE, id: '1122223', verdict: '0' },
    ]);
  });

  it.each([
    ['cancelPickupCode', `cancelPickupCode(machineNo: "${MACHINE}", id: "9007199254740993") { id }`],
    [
      'cancelPickupCodes',
      `cancelPickupCodes(machineNo: "${MACHINE}", ids: ["1", "9007199254740993"]) { id }`,
    ],
  ])('refuse an id that JSON numbers cannot carry, and send nothing: %s', async (field, selection) => {
    const { data, errors } = await post(subgraph.url, `mutation { ${selection} }`);
    expect(data).toEqual({ [field]: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('at most 9007199254740991'),
        path: [field],
        extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT' },
      },
    ]);
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('say of a code that is canceled twice that there is no such record', async () => {
    const query = `mutation { cancelPickupCode(machineNo: "${MACHINE}", id: "1122223") { id } }`;
    await post(subgraph.url, query);
    const { data, errors } = await post(subgraph.url, query);
    expect(data).toEqual({ cancelPickupCode: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('no pickup code with this record id'),
        locations: [{ line: 1, column: 12 }],
        path: ['cancelPickupCode'],
        extensions: {
          code: 'PICKUP_CODE_NOT_FOUND',
          outcome: 'REJECTED',
          retryable: false,
          vendorCode: 80002,
          vendorMessage: '查不到对应记录',
          machineNo: MACHINE,
          pickupCodeId: '1122223',
          traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      },
    ]);
  });

  it('cancel all codes of a machine with one PUT', async () => {
    expect(ids()).not.toEqual([]);
    const { data } = await post(
      subgraph.url,
      `mutation { cancelAllPickupCodes(machineNo: ${MACHINE}) { machine { machineNo } } }`,
    );
    expect(data).toEqual({ cancelAllPickupCodes: { machine: { machineNo: MACHINE } } });
    expect(ids()).toEqual([]);
    expect(subgraph.sandbox.calls).toHaveLength(1);
  });

  it('leave the others of a document alone when one fails', async () => {
    const { data, errors } = await post(
      subgraph.url,
      `mutation {
        first: cancelPickupCode(machineNo: "99980002", id: "1") { id }
        wrong: cancelPickupCode(machineNo: "163", id: "1") { id }
        last: cancelPickupCode(machineNo: "${MACHINE}", id: "1122224") { id confirmation }
      }`,
    );
    expect(data).toEqual({ first: null, wrong: null, last: { id: '1122224', confirmation: 'ACKNOWLEDGED' } });
    expect(errors).toMatchObject([
      { path: ['first'], extensions: { code: 'PICKUP_CODE_NOT_FOUND', outcome: 'REJECTED' } },
      { path: ['wrong'], extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT' } },
    ]);
    expect(subgraph.sandbox.calls.map(({ machineNo }) => machineNo)).toEqual(['99980002', MACHINE]);
  });

  it('cancel several codes, item by item, and send a repeated id once', async () => {
    const { data, errors } = await post(
      subgraph.url,
      `mutation { cancelPickupCodes(machineNo: "${MACHINE}", ids: ["1122223", "9", "1122224", "1122223"]) { id } }`,
    );
    expect(data).toEqual({
      cancelPickupCodes: [{ id: '1122223' }, null, { id: '1122224' }, { id: '1122223' }],
    });
    expect(errors).toMatchObject([
      {
        path: ['cancelPickupCodes', 1],
        extensions: { code: 'PICKUP_CODE_NOT_FOUND', outcome: 'REJECTED', pickupCodeId: '9' },
      },
    ]);
    expect(subgraph.sandbox.calls.map(({ id }) => id).sort()).toEqual(['1122223', '1122224', '9']);
  });

  it('have at most 8 of many codes at the vendor at once', async () => {
    let inFlight = 0;
    let most = 0;
    const vendor = createServer((_, response) => {
      most = Math.max(most, ++inFlight);
      // Long enough that whoever wants to come as well is here.
      setTimeout(() => {
        inFlight--;
        response.end('{"message":"ok"}');
      }, 50);
    });
    await new Promise<void>((listening) => vendor.listen(0, '127.0.0.1', listening));
    const { port } = vendor.address() as AddressInfo;
    const other = await startSubgraph({ vendorUrl: `http://127.0.0.1:${port}` });
    const ids = Array.from({ length: 30 }, (_, i) => String(i + 1));
    const { data } = await post(
      other.url,
      `mutation ($ids: [ID!]!) { cancelPickupCodes(machineNo: "${MACHINE}", ids: $ids) { id } }`,
      { variables: { ids } },
    );
    await other.close();
    vendor.close();
    expect(data).toEqual({ cancelPickupCodes: ids.map((id) => ({ id })) });
    expect(most).toBe(8);
  });
});

describe('input that is wrong', () => {
  let subgraph: Subgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph();
  });
  afterAll(() => subgraph.close());

  const machineRule = 'machineNo must be 8 to 20 digits, such as "16327129".';
  const idRule = 'must be the id of a pickup code\'s record: 1 to 20 digits, not 0, such as "1122223".';

  it.each([
    ['machineNo: "1632712", id: "1"', machineRule],
    ['machineNo: "163271291632712916327", id: "1"', machineRule],
    ['machineNo: " 16327129", id: "1"', machineRule],
    ['machineNo: "１６３２７１２９", id: "1"', machineRule],
    ['machineNo: "16327129\\n", id: "1"', machineRule],
    ['machineNo: "", id: "1"', machineRule],
    [`machineNo: "${MACHINE}", id: ""`, `id ${idRule}`],
    [`machineNo: "${MACHINE}", id: 0`, `id ${idRule}`],
    [`machineNo: "${MACHINE}", id: "000"`, `id ${idRule}`],
    [`machineNo: "${MACHINE}", id: -1`, `id ${idRule}`],
    [`machineNo: "${MACHINE}", id: "123456789012345678901"`, `id ${idRule}`],
    [`machineNo: "${MACHINE}", id: "1 or 1=1"`, `id ${idRule}`],
  ])('of cancelPickupCode(%s)', async (args, message) => {
    const { status, data, errors } = await post(
      subgraph.url,
      `mutation { cancelPickupCode(${args}) { id } }`,
    );
    expect(status).toBe(200);
    expect(data).toEqual({ cancelPickupCode: null });
    expect(errors).toMatchObject([
      {
        message,
        path: ['cancelPickupCode'],
        extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT', retryable: false },
      },
    ]);
  });

  it.each([
    ['[]', 'ids must be a list of 1 to 100 record ids, and is one of 0.'],
    [
      `[${Array.from({ length: 101 }, (_, i) => i + 1).join()}]`,
      'ids must be a list of 1 to 100 record ids, and is one of 101.',
    ],
    ['["1", "x"]', `ids[1] ${idRule}`],
  ])('of cancelPickupCodes(ids: %s)', async (ids, message) => {
    const { data, errors } = await post(
      subgraph.url,
      `mutation { cancelPickupCodes(machineNo: "${MACHINE}", ids: ${ids}) { id } }`,
    );
    expect(data).toEqual({ cancelPickupCodes: null });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT' } }]);
  });

  it('of cancelAllPickupCodes', async () => {
    const { errors } = await post(
      subgraph.url,
      'mutation { cancelAllPickupCodes(machineNo: "all") { machine { machineNo } } }',
    );
    expect(errors).toMatchObject([{ message: machineRule, extensions: { outcome: 'NOT_SENT' } }]);
  });

  it('of a variable is refused with HTTP 200, and without the digits that came', async () => {
    const { status, errors } = await post(
      subgraph.url,
      'mutation ($id: ID!) { cancelPickupCode(machineNo: "16327129", id: $id) { id } }',
      {
        variables: { id: [{ code: '654321' }] },
      },
    );
    expect(status).toBe(200);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT' } }]);
    expect(JSON.stringify(errors)).not.toContain('654321');
  });

  it.each([
    ['a variable', { id: 2 ** 53 }],
    ['a variable within another', { id: '1', other: [{ deep: 1e20 }] }],
  ])('is a number that JSON has rounded, in %s', async (_, variables) => {
    const { status, errors } = await post(
      subgraph.url,
      'mutation ($id: ID!) { cancelPickupCode(machineNo: "16327129", id: $id) { id } }',
      { variables },
    );
    expect(status).toBe(200);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('must be a string, because JSON rounds a number of this size.'),
        extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT' },
      },
    ]);
  });

  it('is never sent to the vendor', () => {
    expect(subgraph.sandbox.calls).toEqual([]);
  });
});
