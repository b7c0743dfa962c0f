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

  it('is louder about what somebody has to mend', async () => {
    await post(subgraph.url, 'mutation { cancelPickupCode(machineNo: "99904006", id: "7") { id } }');
    expect(requests()).toMatchObject([{ level: 'error', errors: [{ code: 'VENDOR_CREDENTIALS_REJECTED' }] }]);
  });

  it('has an error that nobody foresaw, which the answer does not have', async () => {
    // A clock that fails is inside the client, where nobody expects an error.
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
    expect(status).toBe(200);
    expect(data).toEqual({ cancelPickupCode: null });
    expect(errors).toMatchObject([
      {
        message: 'The service failed; its log has the reason.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', outcome: 'UNKNOWN', retryable: false },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('clock');
    const logged = broken.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        traceId: errors?.[0]?.extensions['traceId'],
        err: expect.objectContaining({ type: 'TypeError', message: 'the clock stands still' }),
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
