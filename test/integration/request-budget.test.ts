import { startLargeVendor, type VendorSize } from '../support/large-vendor.ts';
import { environment, killServices, startService } from '../support/service.ts';
import { defaultBudget, type BudgetLimits } from '../../src/graphql/budget.ts';
import { counts, CANCEL } from '../support/vendor-call-counts.ts';
import { post, startSubgraph, type Answer, type Subgraph } from '../support/subgraph.ts';

const codesOf = ({ errors }: Answer) => [...new Set(errors?.map(({ extensions }) => extensions['code']))];
const ids = (from: number, count: number) => Array.from({ length: count }, (_, i) => String(from + i));

describe('the budget of a request', () => {
  let vendor: Awaited<ReturnType<typeof startLargeVendor>> | undefined;
  let subgraph: Subgraph | undefined;
  afterEach(async () => {
    killServices();
    await subgraph?.close();
    await vendor?.close();
    vendor = undefined;
  });
  const start = async (size: VendorSize, limits: Partial<BudgetLimits> = {}) => {
    vendor = await startLargeVendor(size);
    const budget = { ...defaultBudget, ...limits };
    subgraph = await startSubgraph({ vendorUrl: vendor.url, deadlineMs: 30_000, budget });
    return { url: subgraph.url, state: vendor.state };
  };

  it('ends at 300 calls to the vendor, and nothing is asked for a machine that it does not cover', async () => {
    const { url, state } = await start({ machines: 200, products: 30, codes: 1 });
    const answer = await post(url, '{ machines { machineNo pickupCodes { id } } }');
    expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('At most 300 calls to the vendor') as string,
      extensions: { retryable: false },
    });
    const machines = answer.data?.['machines'] as { pickupCodes: unknown[] | null }[];
    const complete = machines.filter(({ pickupCodes }) => pickupCodes !== null);
    for (const { pickupCodes } of complete) expect(pickupCodes).toHaveLength(30);
    // The list, the products of 200 machines, and the codes of three.
    expect(complete).toHaveLength(3);
    expect(state.calls).toBe(1 + 200 + 3 * 30);
  }, 60_000);

  it('ends at 20,000 list items, however a circle multiplies them', async () => {
    const { url, state } = await start({ machines: 1, products: 1, codes: 15 });
    const circle = (levels: number): string =>
      levels === 0 ? 'id' : `product { pickupCodes { ${circle(levels - 1)} } }`;
    const answer = await post(
      url,
      `{ machine(machineNo: "16000000") { products { pickupCodes { ${circle(4)} } } } }`,
    );
    expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
    expect(answer.errors?.[0]?.message).toContain('At most 20000 list items');
    expect(state.calls).toBe(2);
  }, 60_000);

  it('ends at 20,000 list items in a circle of machines', async () => {
    const { url, state } = await start({ machines: 1, products: 1, codes: 30 });
    const answer = await post(
      url,
      '{ machine(machineNo: "16000000") { pickupCodes { machine { pickupCodes { machine { pickupCodes { machine { pickupCodes { id } } } } } } } } }',
    );
    expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
    expect(state.calls).toBe(2);
  }, 60_000);

  it('ends at 1,000 representations in all, and none of those beyond is read', async () => {
    subgraph = await startSubgraph();
    const variables = {
      r: ids(1, 501).map((id) => ({ __typename: 'PickupCode', machineNo: '16327129', id })),
    };
    const one = '_entities(representations: $r) { ... on PickupCode { status } }';
    const fits = await post(subgraph.url, `query ($r: [_Any!]!) { ${one} }`, { variables });
    expect(fits.errors).toBeUndefined();
    const before = subgraph.sandbox.calls.length;
    const both = await post(subgraph.url, `query ($r: [_Any!]!) { a: ${one} b: ${one} }`, { variables });
    expect(both.data).toBeNull();
    expect(codesOf(both)).toEqual(['REQUEST_TOO_LARGE']);
    expect(subgraph.sandbox.calls.length - before).toBeLessThanOrEqual(5);
  });

  it('covers three cancels of 100 codes, and sends nothing for the fourth', async () => {
    subgraph = await startSubgraph({ deadlineMs: 30_000 });
    const cancel = (i: number) =>
      `c${i}: cancelPickupCodes(machineNo: "16327129", ids: ${JSON.stringify(ids(5_000_000 + i * 100, 100))}) { id }`;
    const answer = await post(subgraph.url, `mutation { ${[0, 1, 2, 3].map(cancel).join(' ')} }`);
    expect(answer.errors?.at(-1)).toMatchObject({
      path: ['c3'],
      extensions: { code: 'REQUEST_TOO_LARGE', outcome: 'NOT_SENT', retryable: false },
    });
    expect(counts(subgraph.sandbox)).toEqual({ [CANCEL]: 300 });
    expect(subgraph.records.filter(({ event }) => event === 'intent')).toHaveLength(300);
  }, 60_000);

  it.each([
    'pickupCodes { product { pickupCodes { id } } }',
    'pickupCodes { machine { pickupCodes { id } } }',
    'pickupCodes { product { machine { machineNo } } }',
    'pickupCodes { machine { pickupCode(id: "1") { id } } }',
    'pickupCodes { machine { findPickupCode(code: "123456") { id } } }',
    'pickupCodes { machine { cabinetNames } }',
    'products { machine { products { machine { products { machine { products { machine { machineNo } } } } } } } }',
    'products { machine { products { machine { pickupCodes { machine { machineNo } } } } } }',
  ])('counts every list and object of the circle %s', async (selection) => {
    // Two products of ten codes each: one level of codes fits, with a single object in each.
    const { url } = await start({ machines: 1, products: 2, codes: 10 }, { listItems: 45 });
    const one = await post(
      url,
      '{ machine(machineNo: "16000000") { pickupCodes { machine { machineNo } } } }',
    );
    expect(one.errors).toBeUndefined();
    const { errors } = await post(url, `{ machine(machineNo: "16000000") { ${selection} } }`);
    expect(codesOf({ errors } as Answer)).toEqual(['REQUEST_TOO_LARGE']);
  });

  it('never takes back what a cancel did, whatever is selected of its machine', async () => {
    const { url } = await start({ machines: 1, products: 2, codes: 10 }, { listItems: 30 });
    const circle = 'machine { pickupCodes { machine { pickupCodes { id } } } }';
    const { data, errors } = await post(
      url,
      `mutation {
        a: cancelPickupCode(machineNo: "16000000", id: "1") { confirmation ${circle} }
        b: cancelPickupCode(machineNo: "16000000", id: "2") { confirmation }
      }`,
    );
    expect(data).toMatchObject({ a: { confirmation: 'ACKNOWLEDGED' }, b: null });
    expect(
      errors?.map(({ path, extensions }) => [path?.[0], extensions['code'], extensions['outcome']]),
    ).toEqual(
      expect.arrayContaining([
        ['a', 'REQUEST_TOO_LARGE', undefined],
        ['b', 'REQUEST_TOO_LARGE', 'NOT_SENT'],
      ]),
    );
  });

  it('counts every page of products', async () => {
    const { url, state } = await start(
      { machines: 1, products: 1, codes: 0, pages: 30 },
      { vendorCalls: 20 },
    );
    const { errors } = await post(url, '{ machine(machineNo: "16000000") { products { id } } }');
    expect(codesOf({ errors } as Answer)).toEqual(['REQUEST_TOO_LARGE']);
    expect(state.calls).toBe(20);
  });

  it('counts every retry of a read', async () => {
    const fails = (call: number) => call > 1 && call % 4 === 0;
    const { url, state } = await start({ machines: 1, products: 30, codes: 1, fails }, { vendorCalls: 31 });
    const { errors } = await post(
      url,
      '{ machine(machineNo: "16000000") { products { pickupCodes { id } } } }',
    );
    // All is taken by first attempts: what failed is not retried.
    expect(codesOf({ errors } as Answer)).toEqual(['VENDOR_UNAVAILABLE']);
    expect(state.calls).toBe(31);
  });

  it('does not keep a cancel that may have been done from being finished', async () => {
    const { url, state } = await start(
      { machines: 1, products: 1, codes: 1, fails: (call) => call === 1 },
      { vendorCalls: 1 },
    );
    const { data } = await post(
      url,
      'mutation { cancelPickupCode(machineNo: "16000000", id: "1") { confirmation } }',
    );
    expect(data).toEqual({ cancelPickupCode: { confirmation: 'ACKNOWLEDGED' } });
    expect(state.calls).toBe(2);
  });

  it('covers the look after a cancel of all whose answer was lost, or leaves the outcome unknown', async () => {
    const size = { machines: 1, products: 5, codes: 0, fails: (call: number) => call === 1 };
    const cancelAll = 'mutation { cancelAllPickupCodes(machineNo: "16000000") { confirmation } }';
    const { url, state } = await start(size, { vendorCalls: 6 });
    const { data, errors } = await post(url, cancelAll);
    expect(data).toEqual({ cancelAllPickupCodes: null });
    expect(errors?.[0]?.extensions).toMatchObject({ outcome: 'UNKNOWN', retryable: false });
    expect(state.calls).toBe(2);
    state.calls = 0;
    await subgraph?.close();
    subgraph = await startSubgraph({
      vendorUrl: vendor?.url ?? '',
      budget: { ...defaultBudget, vendorCalls: 7 },
    });
    const covered = await post(subgraph.url, cancelAll);
    expect(covered.data).toEqual({ cancelAllPickupCodes: { confirmation: 'INFERRED' } });
    expect(state.calls).toBe(7);
  });

  it('has the figures of the environment', async () => {
    vendor = await startLargeVendor({ machines: 4, products: 3, codes: 5 });
    const service = await startService(['node', '--import', 'tsx', 'src/main.ts'], {
      cwd: process.cwd(),
      env: {
        ...environment(vendor.url),
        REQUEST_MAX_VENDOR_CALLS: '5',
        REQUEST_MAX_LIST_ITEMS: '20',
        REQUEST_MAX_REPRESENTATIONS: '2',
      },
    });
    const url = `${service.url}/graphql`;
    const headers = { 'router-authorization': 'smoke-router-secret' };
    const messages = async (query: string) =>
      new Set((await post(url, query, { headers })).errors?.map(({ message }) => message.slice(-55)));
    const entities = (count: number) =>
      `{ _entities(representations: [${'{ __typename: "Machine", machineNo: "16000000" }'.repeat(count)}]) { __typename } }`;
    const codes = 'machine(machineNo: "16000000") { pickupCodes { id } }';
    expect(await messages(`{ a: ${codes} }`)).toEqual(new Set());
    expect(await messages(`{ a: ${codes} b: ${codes} }`)).toEqual(
      new Set([expect.stringContaining('At most 20 list items and objects are allowed.')]),
    );
    expect(await messages('{ machines { products { id } } }')).toEqual(new Set());
    expect(await messages('{ machines { operating products { id } pickupCodes { id } } }')).toEqual(
      new Set([expect.stringContaining('At most 5 calls to the vendor are allowed.')]),
    );
    expect(await messages(entities(2))).toEqual(new Set());
    expect(await messages(entities(3))).toEqual(
      new Set([expect.stringContaining('At most 2 entities are allowed.')]),
    );
  }, 60_000);

  it('is a new one for every request', async () => {
    const { url } = await start({ machines: 1, products: 250, codes: 1 });
    for (const count of [250, 250]) {
      const { data, errors } = await post(url, '{ machine(machineNo: "16000000") { pickupCodes { id } } }');
      expect(errors).toBeUndefined();
      expect((data as { machine: { pickupCodes: unknown[] } }).machine.pickupCodes).toHaveLength(count);
    }
  });
});
