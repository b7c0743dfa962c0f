import { formatVendorTime } from '../../sandbox/state.ts';
import { counts, CANCEL } from '../support/vendor-call-counts.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';
import { hang, reset, startVendor, status, type Behavior } from '../support/vendor.ts';

const cancelAll = (machineNo: string) =>
  `mutation { cancelAllPickupCodes(machineNo: "${machineNo}") { confirmation machine { machineNo } } }`;

const data =
  (value: unknown): Behavior =>
  (response) => {
    response.end(JSON.stringify({ code: 0, message: 'ok', data: value }));
  };
const products = (...ids: number[]) => data({ last_page: 1, data: ids.map((id) => ({ id })) });
const codes = (...createdInMs: number[]) =>
  data(
    createdInMs.map((ms, i) => ({
      id: i + 1,
      code: '1234567',
      status: 'UNUSED',
      quantity: 1,
      created_at: formatVendorTime(Date.now() + ms),
    })),
  );

describe('cancelAllPickupCodes whose answer was lost', () => {
  let subgraph: Subgraph;
  let vendor: Awaited<ReturnType<typeof startVendor>> | undefined;
  afterEach(async () => {
    await subgraph.close();
    await vendor?.close();
    vendor = undefined;
  });

  async function cancelAt(behaviors: readonly Behavior[], deadlineMs = 5000) {
    vendor = await startVendor(...behaviors);
    subgraph = await startSubgraph({ vendorUrl: vendor.url, deadlineMs });
    const answer = await post(subgraph.url, cancelAll('16327129'));
    return { ...answer, methods: vendor.received.map(({ method }) => method) };
  }
  const INFERRED = { cancelAllPickupCodes: { confirmation: 'INFERRED', machine: { machineNo: '16327129' } } };
  const UNKNOWN = { outcome: 'UNKNOWN', retryable: false };
  const DELETE_ALL = 'pickup_code.delete.all';

  it('is INFERRED when no code is left, and the look counts as calls to the vendor', async () => {
    subgraph = await startSubgraph();
    expect(subgraph.sandbox.pickupCodes('99800003')).not.toHaveLength(0);
    const answer = await post(subgraph.url, cancelAll('99800003'));
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ cancelAllPickupCodes: { confirmation: 'INFERRED' } });
    expect(counts(subgraph.sandbox)).toMatchObject({ [CANCEL]: 1 });
    expect(subgraph.records.at(-1)).toMatchObject({ outcome: 'INFERRED', attempts: 1 });
    expect(subgraph.lines.join('')).toContain(`"vendorCalls":${subgraph.sandbox.calls.length}`);
  });

  it('is UNKNOWN and not sent again when a code is left', async () => {
    subgraph = await startSubgraph();
    const { data, errors } = await post(subgraph.url, cancelAll('99800002'));
    expect(data).toEqual({ cancelAllPickupCodes: null });
    expect(errors).toMatchObject([{ extensions: { code: 'VENDOR_UNAVAILABLE', ...UNKNOWN } }]);
    expect(counts(subgraph.sandbox)).toMatchObject({ [CANCEL]: 1 });
    expect(subgraph.records.at(-1)).toMatchObject({ outcome: 'UNKNOWN', code: 'VENDOR_UNAVAILABLE' });
  });

  it('is INFERRED when only codes are left that a clock ahead by a minute can not have made before', async () => {
    expect(await cancelAt([reset, products(1, 2), codes(), codes(70_000)])).toMatchObject({ data: INFERRED });
  });

  it('is UNKNOWN when a code is left that was created up to a minute later', async () => {
    const { errors } = await cancelAt([reset, products(1, 2), codes(), codes(50_000)]);
    expect(errors).toMatchObject([{ extensions: UNKNOWN }]);
  });

  it('is UNKNOWN with the reason of the cancel when the look fails', async () => {
    const { errors, methods } = await cancelAt([reset, status(404)]);
    expect(errors).toMatchObject([{ extensions: { code: 'VENDOR_UNAVAILABLE', ...UNKNOWN } }]);
    expect(methods.filter((method) => method === DELETE_ALL)).toHaveLength(1);
  });

  it('leaves time to look when the vendor does not answer', async () => {
    expect(await cancelAt([hang, products()], 2000)).toMatchObject({ data: INFERRED });
  });

  it('is not looked up when the vendor refused', async () => {
    const refuse: Behavior = (response) => response.end('{"code":30002,"message":"offline"}');
    const { errors, methods } = await cancelAt([refuse]);
    expect(errors).toMatchObject([{ extensions: { code: 'MACHINE_OFFLINE', outcome: 'REJECTED' } }]);
    expect(methods).toEqual([DELETE_ALL]);
  });
});
