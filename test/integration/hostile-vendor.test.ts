import { defaultCredentials } from '../../sandbox/app.ts';
import { hostileAnswers } from '../support/hostile-answers.ts';
import { hostileLists, type HostileList } from '../support/hostile-lists.ts';
import { response, startRawVendor, type RawAnswer } from '../support/raw-vendor.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const DONE = response('{"code":0,"message":"ok"}');
const MACHINE = '16327129';
const { appSecret, merchantKey } = defaultCredentials;

let vendor: Awaited<ReturnType<typeof startRawVendor>>;
let subgraph: Subgraph;
/** What is answered to the cancel of record 666. */
let hostile: RawAnswer;
/** What is answered to a read, by the end of its path. */
let data: Readonly<Record<string, string>>;

beforeAll(async () => {
  vendor = await startRawVendor(({ head, recordId }) => {
    if (recordId !== undefined) return recordId === '666' ? hostile : DONE;
    const [, path = ''] = /^POST \S*\/v1\/(\S+)/.exec(head) ?? [];
    return response(`{"code":0,"message":"ok","data":${data[path] ?? 'null'}}`);
  });
  subgraph = await startSubgraph({ vendorUrl: vendor.url, maxAttempts: 1, deadlineMs: 2000 });
});
afterAll(async () => {
  await subgraph.close();
  await vendor.close();
});
beforeEach(() => {
  vendor.requests.length = 0;
  subgraph.lines.length = 0;
});

describe('a vendor whose answer to a cancel is', () => {
  const cancel = async (id: string) => {
    const query = `mutation ($id: ID!) { cancelPickupCode(machineNo: "${MACHINE}", id: $id) { confirmation } }`;
    const { status, data, errors } = await post(subgraph.url, query, { variables: { id } });
    expect(status).toBe(200);
    const { code, outcome } = errors?.[0]?.extensions ?? {};
    const { confirmation } = (data?.['cancelPickupCode'] ?? {}) as { confirmation?: string };
    return { result: confirmation ?? `${String(code)} ${String(outcome)}`, text: JSON.stringify(errors) };
  };

  it('hostile has been tried in more than 115 ways', () => {
    const names = new Set(hostileAnswers.map(([what]) => what));
    expect(names.size).toBe(hostileAnswers.length);
    expect(names.size).toBeGreaterThan(115);
  });

  it.each(hostileAnswers)('%s makes it %s, and harms no other cancel', async (_, expected, answer) => {
    hostile = answer;
    const [{ result, text }, neighbor] = await Promise.all([cancel('666'), cancel('1')]);
    expect(result).toBe(expected);
    expect(neighbor.result).toBe('ACKNOWLEDGED');
    // Perhaps over the connection of the hostile answer.
    expect((await cancel('2')).result).toBe('ACKNOWLEDGED');
    expect(vendor.requests.map(({ recordId }) => recordId).sort()).toEqual(['1', '2', '666']);
    for (const { head } of vendor.requests) expect(head).not.toMatch(/^cookie:/im);
    const shown = text + subgraph.lines.join('');
    for (const secret of [appSecret, merchantKey, '7163684']) expect(shown).not.toContain(secret);
    expect(shown.length).toBeLessThan(20_000);
    for (const line of subgraph.lines) {
      expect(line.trimEnd().split(/[\r\n]/)).toHaveLength(1);
      expect(line).not.toContain('\u001b');
    }
  });
});

describe('a vendor whose list is hostile:', () => {
  const queries = {
    machines:
      '{ items: machines { id: machineNo name address online operating createdAt location { latitude } } }',
    products: `{ machine(machineNo: "${MACHINE}") { items: products { id name slot category stock capacity price { amount } } } }`,
    codes: `{ machine(machineNo: "${MACHINE}") { items: pickupCodes(productId: "5") { id code status quantity createdAt expiresAt } } }`,
  };
  const answersOf = ({ list, json }: HostileList) =>
    ({
      machines: { 'rent/machines': json },
      products: { products: `{"last_page":1,"data":${json}}` },
      codes: { products: '{"last_page":1,"data":[{"id":5}]}', 'products/5/pickup_code': json },
    })[list];

  it.each(hostileLists)('$list: $what', async (row) => {
    data = answersOf(row);
    const answer = await post(subgraph.url, queries[row.list]);
    expect(answer.status).toBe(200);
    const parent = (row.list === 'machines' ? answer.data : answer.data?.['machine']) as {
      items: { id: string }[] | null;
    } | null;
    expect(parent?.items?.map(({ id }) => id) ?? null).toEqual(row.shows);
    const { shows, faults = [] } = row;
    expect(answer.errors?.map(({ path, extensions }) => [path?.at(-1), extensions['code']]) ?? []).toEqual(
      (shows === null ? ['items'] : faults).map((name) => [name, 'VENDOR_BAD_RESPONSE']),
    );
  });
});
