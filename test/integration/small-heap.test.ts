import { resolve } from 'node:path';
import { startLargeVendor, type VendorSize } from '../support/large-vendor.ts';
import { environment, killServices, startService, type Service } from '../support/service.ts';
import { post, type Answer } from '../support/subgraph.ts';

/** What a container of 512 MiB gives. */
const COMMAND = ['node', '--max-old-space-size=352', '--import', 'tsx', 'src/main.ts'];
const headers = { 'router-authorization': 'smoke-router-secret' };
const MACHINE = '16000000';

const ids = (from: number, count: number) => Array.from({ length: count }, (_, i) => String(from + i));

interface Attack {
  readonly size: VendorSize;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly code: 'REQUEST_TOO_LARGE' | 'VENDOR_BAD_RESPONSE';
}

const size = { machines: 1, products: 1, codes: 15 };
const circle = (levels: number): string =>
  levels === 0 ? 'id' : `product { pickupCodes { ${circle(levels - 1)} } }`;

const attacks = {
  'a circle over 15 codes': {
    size,
    query: `{ machine(machineNo: "${MACHINE}") { products { pickupCodes { ${circle(4)} } } } }`,
    code: 'REQUEST_TOO_LARGE',
  },
  'the codes of 200 machines of 30 products': {
    size: { machines: 200, products: 30, codes: 1 },
    query: '{ machines { pickupCodes { id } } }',
    code: 'REQUEST_TOO_LARGE',
  },
  'the products of 200 machines of 30 products, with the codes of each': {
    size: { machines: 200, products: 30, codes: 1 },
    query: '{ machines { products { pickupCodes { id } } } }',
    code: 'REQUEST_TOO_LARGE',
  },
  '21,000 entities': {
    size,
    query:
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Machine { products { id name } } } }',
    variables: { r: ids(16_000_000, 21_000).map((machineNo) => ({ __typename: 'Machine', machineNo })) },
    code: 'REQUEST_TOO_LARGE',
  },
  '15 cancels of 100 codes': {
    size,
    query: `mutation (${ids(0, 15)
      .map((i) => `$i${i}: [ID!]!`)
      .join()}) { ${ids(0, 15)
      .map((i) => `c${i}: cancelPickupCodes(machineNo: "${MACHINE}", ids: $i${i}) { id }`)
      .join(' ')} }`,
    variables: Object.fromEntries(ids(0, 15).map((i) => [`i${i}`, ids(1000 * Number(i) + 1, 100)])),
    code: 'REQUEST_TOO_LARGE',
  },
  'a code among 290 products of 5,000': {
    size: { machines: 1, products: 290, codes: 5000 },
    query: `{ machine(machineNo: "${MACHINE}") { pickupCode(id: "9000000") { id } } }`,
    code: 'REQUEST_TOO_LARGE',
  },
  '16 MiB of empty objects from the vendor': {
    size: { ...size, machinesJson: `[${'{},'.repeat(5_592_000)}{}]` },
    query: '{ machines { name } }',
    code: 'VENDOR_BAD_RESPONSE',
  },
} as const satisfies Record<string, Attack>;

jest.setTimeout(120_000);

describe('a service with a heap of 352 MiB', () => {
  let vendor: Awaited<ReturnType<typeof startLargeVendor>>;
  let service: Service;
  afterEach(async () => {
    killServices();
    await vendor.close();
  });

  /** Another caller's cancel: it was done, or load shedding refused it before anything was sent. */
  async function cancel(id: string): Promise<void> {
    const { data, errors } = await post(
      `${service.url}/graphql`,
      'mutation ($id: ID!) { cancelPickupCode(machineNo: "99990000", id: $id) { confirmation } }',
      { variables: { id }, headers },
    );
    if (data?.['cancelPickupCode']) {
      expect(data).toEqual({ cancelPickupCode: { confirmation: 'ACKNOWLEDGED' } });
      expect(vendor.state.cancelled).toContain(`99990000/${id}`);
    } else {
      expect(vendor.state.cancelled).not.toContain(`99990000/${id}`);
      expect(errors?.map(({ extensions }) => [extensions['code'], extensions['outcome']])).toEqual([
        ['VENDOR_OVERLOADED', 'NOT_SENT'],
      ]);
    }
  }

  it.each(Object.keys(attacks) as (keyof typeof attacks)[])(
    'answers %s with an error, and others meanwhile',
    async (name) => {
      const { size, query, variables, code }: Attack = attacks[name];
      vendor = await startLargeVendor(size);
      service = await startService(COMMAND, {
        cwd: resolve(__dirname, '../..'),
        env: environment(vendor.url),
      });
      const codes = ({ errors }: Answer) => new Set(errors?.map(({ extensions }) => extensions['code']));
      // An operation that comes again is cached, and executed in another way.
      for (const round of [1, 2]) {
        const underWay = { attack: true };
        const attack = post(`${service.url}/graphql`, query, {
          headers,
          ...(variables && { variables }),
        }).finally(() => (underWay.attack = false));
        const others = [cancel(String(round))];
        do expect((await fetch(`${service.url}/livez`)).status).toBe(200);
        while (underWay.attack);
        const found = codes(await attack);
        await Promise.all(others);
        // The first round can have been so much work that the second is refused for a while.
        expect([...found]).toContain(
          round > 1 && found.has('VENDOR_OVERLOADED') ? 'VENDOR_OVERLOADED' : code,
        );
      }
      expect(service.process.exitCode).toBeNull();
      expect(service.process.signalCode).toBeNull();
    },
  );
});
