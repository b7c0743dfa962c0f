import documented from '../data/error-codes.json' with { type: 'json' };
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const CANCEL = `mutation ($machineNo: ID!) { cancelPickupCode(machineNo: $machineNo, id: "1") { confirmation } }`;
const CANCEL_ALL = `mutation ($machineNo: ID!) { cancelAllPickupCodes(machineNo: $machineNo) { confirmation } }`;

/** Each misbehaving machine number: what one attempt ends as, and how often a cancel of one code is sent. */
const cases = [
  ['99800001', 'never answers', 'VENDOR_TIMEOUT', 3],
  ['99800002', 'resets the connection', 'VENDOR_UNAVAILABLE', 3],
  ['99800003', 'does it, then resets the connection', 'VENDOR_UNAVAILABLE', 2],
  ['99800004', 'answers 502 with a page', 'VENDOR_UNAVAILABLE', 3],
  ['99800005', 'cuts its answer in half', 'VENDOR_BAD_RESPONSE', 3],
  ['99800007', 'answers 503 twice', 'VENDOR_UNAVAILABLE', 3],
  ['99800008', 'never ends its answer', 'VENDOR_BAD_RESPONSE', 3],
  ['99800009', 'says 0 and not ok', 'VENDOR_ERROR', 1],
] as const;

/** How a cancel of one code ends well where one attempt doesn't. */
const ends: Readonly<Record<string, string>> = { '99800003': 'INFERRED', '99800007': 'ACKNOWLEDGED' };

describe('a vendor that', () => {
  let subgraph: Subgraph;
  beforeEach(async () => {
    subgraph = await startSubgraph({ deadlineMs: 1500 });
  });
  afterEach(() => subgraph.close());

  it.each(cases)('%s: %s', async (machineNo, _, code, calls) => {
    const id = subgraph.sandbox.pickupCodes(machineNo)[0]?.id ?? 1;
    const { status, data, errors } = await post(subgraph.url, CANCEL.replace('"1"', `"${id}"`), {
      variables: { machineNo },
    });
    expect(status).toBe(200);
    const confirmation = ends[machineNo];
    expect(data).toEqual({ cancelPickupCode: confirmation ? { confirmation } : null });
    const extensions = {
      code,
      outcome: 'UNKNOWN',
      machineNo,
      pickupCodeId: String(id),
      retryable: code !== 'VENDOR_ERROR',
    };
    const error = { path: ['cancelPickupCode'], extensions: expect.objectContaining(extensions) as unknown };
    expect(errors).toEqual(confirmation ? undefined : [expect.objectContaining(error)]);
    expect(subgraph.sandbox.calls).toHaveLength(calls);
    // The truth, as the vendor has it: what is confirmed is gone.
    const isThere = subgraph.sandbox.pickupCodes(machineNo).some((code) => code.id === id);
    expect(isThere).toBe(!confirmation && machineNo !== '99800005');
  });

  it.each(cases)('%s: %s, when all codes are canceled, which is sent once', async (machineNo, _, code) => {
    const { data, errors } = await post(subgraph.url, CANCEL_ALL, { variables: { machineNo } });
    expect(subgraph.sandbox.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    // The truth, as the vendor has it: what is inferred is gone.
    const isDone = subgraph.sandbox.pickupCodes(machineNo).length === 0;
    expect(isDone).toBe(machineNo === '99800003' || machineNo === '99800005');
    if (isDone) {
      expect([data, errors]).toEqual([{ cancelAllPickupCodes: { confirmation: 'INFERRED' } }, undefined]);
      return;
    }
    expect(data).toEqual({ cancelAllPickupCodes: null });
    expect(errors).toMatchObject([
      {
        path: ['cancelAllPickupCodes'],
        extensions: { code, outcome: 'UNKNOWN', machineNo, retryable: false },
      },
    ]);
  });

  it('is slow is waited for', async () => {
    const id = subgraph.sandbox.pickupCodes('99800006')[0]?.id ?? 1;
    const { data } = await post(subgraph.url, CANCEL.replace('"1"', `"${id}"`), {
      variables: { machineNo: '99800006' },
    });
    expect(data).toEqual({ cancelPickupCode: { confirmation: 'ACKNOWLEDGED' } });
  });

  // 6015 stands for two failures; the sandbox says the one that is a time-out.
  const codes = [...new Set(documented.map(({ code }) => code))];
  it.each(codes)('refuses with %i', async (vendorCode) => {
    const machineNo = `999${String(vendorCode).padStart(5, '0')}`;
    const { data, errors } = await post(subgraph.url, CANCEL, { variables: { machineNo } });
    expect(data).toEqual({ cancelPickupCode: null });
    const kinds = documented.filter(({ code }) => code === vendorCode);
    const said = errors?.[0]?.extensions['vendorMessage'];
    const code = kinds.find(({ message }) => message === said)?.kind;
    expect(errors).toMatchObject([
      { extensions: { code, vendorCode, outcome: vendorCode === 6015 ? 'UNKNOWN' : 'REJECTED', machineNo } },
    ]);
    expect(subgraph.sandbox.calls).toHaveLength(1);
  });

  it('is not there gets nothing', async () => {
    const gone = await startSubgraph({ vendorUrl: 'http://127.0.0.1:1' });
    const { errors } = await post(gone.url, CANCEL_ALL, { variables: { machineNo: '16327129' } });
    await gone.close();
    expect(errors).toMatchObject([
      { extensions: { code: 'VENDOR_UNREACHABLE', outcome: 'NOT_SENT', retryable: true } },
    ]);
  });
});
