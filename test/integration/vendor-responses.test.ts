import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

/** A vendor that gives the same answers to everybody: one for each path. */
let answers: Record<string, unknown[]>;
let asked: string[];
/** How many calls are unanswered, now and at the most. */
let inFlight: number;
let most: number;
let vendor: Server;
let subgraph: Subgraph;
beforeEach(async () => {
  asked = [];
  inFlight = 0;
  most = 0;
  vendor = createServer((request, response) => {
    const path = (request.url ?? '').replace('/api/openapi/v1/', '');
    asked.push(path);
    const list = answers[path] ?? [];
    const data = list.length > 1 ? list.shift() : list[0];
    most = Math.max(most, ++inFlight);
    // Long enough that whoever wants to come as well is here.
    setTimeout(() => {
      inFlight--;
      response.end(JSON.stringify({ message: 'ok', data }));
    }, 20);
  }).listen(0, '127.0.0.1');
  await once(vendor, 'listening');
  subgraph = await startSubgraph({ vendorUrl: `http://127.0.0.1:${(vendor.address() as AddressInfo).port}` });
});
afterEach(async () => {
  await subgraph.close();
  vendor.close();
});

const machine = (fields: string) => post(subgraph.url, `{ machine(machineNo: 16327129) { ${fields} } }`);
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => ({ id: from + i }));

describe('an answer of the vendor', () => {
  it('may be of several pages of products, and all of them are asked for, once', async () => {
    answers = {
      products: [
        { data: ids(1, 101), current_page: 1, last_page: 3 },
        { data: ids(101, 201), current_page: 2, last_page: 3 },
        { data: ids(201, 203), current_page: 3, last_page: 3 },
      ],
    };
    const { data } = await machine('products { id } again: products { id }');
    expect((data as { machine: { products: unknown[] } }).machine.products).toHaveLength(202);
    expect(asked).toEqual(['products', 'products', 'products']);
  });

  it('is waited for by at most 8 calls of a request at once, of however many machines', async () => {
    answers = { products: [{ data: ids(1, 31), last_page: 1 }] };
    const { errors } = await post(
      subgraph.url,
      '{ a: machine(machineNo: 16327129) { pickupCodes { id } } b: machine(machineNo: 16327130) { pickupCodes { id } } }',
    );
    expect(errors).toBeUndefined();
    expect(asked).toHaveLength(2 + 2 * 30);
    expect(most).toBe(8);
  });

  it('may be empty everywhere', async () => {
    answers = {
      products: [[]],
      'rent/machines/16327129': [{}],
      'rent/machines': [[{ machine_no: '16327129' }]],
    };
    const { data, errors } = await machine(
      'name address online location { latitude } type cabinetNames operating createdAt products { id }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      machine: {
        name: null,
        address: null,
        online: false,
        location: null,
        type: null,
        cabinetNames: [],
        operating: false,
        createdAt: null,
        products: [],
      },
    });
  });

  it('that leaves out zeros has a stock of 0 and a price of null', async () => {
    answers = { products: [{ data: [{ id: 5, good: { name: '可乐' } }] }] };
    const { data, errors } = await machine('products { id name stock capacity price { amount } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      machine: { products: [{ id: '5', name: '可乐', stock: 0, capacity: 0, price: null }] },
    });
  });

  it('of a form that is not documented is VENDOR_BAD_RESPONSE of its field, and not quoted', async () => {
    answers = {
      products: [{ data: 'secret-of-the-vendor' }],
      'rent/machines/16327129': [{ machine_name: 'A' }],
    };
    const { data, errors } = await machine('name products { id }');
    expect(data).toEqual({ machine: { name: 'A', products: null } });
    expect(errors).toMatchObject([
      { path: ['machine', 'products'], extensions: { code: 'VENDOR_BAD_RESPONSE' } },
    ]);
    expect(JSON.stringify(errors) + subgraph.lines.join('')).not.toContain('secret-of-the-vendor');
  });

  it('with a row that has no id, or a field that can not be read, keeps the rows beside it', async () => {
    const good = { good: { name: 'A' }, inventory: 10 };
    answers = {
      products: [
        {
          data: [
            { ...good, id: null },
            { ...good, id: 1, inventory: 2 ** 40 },
            { ...good, id: 2 },
          ],
        },
      ],
    };
    const { data, errors } = await machine('products { id name capacity }');
    expect(data).toEqual({
      machine: {
        products: [
          { id: '1', name: 'A', capacity: null },
          { id: '2', name: 'A', capacity: 10 },
        ],
      },
    });
    expect(errors).toMatchObject([
      { path: ['machine', 'products', 0, 'capacity'], extensions: { code: 'VENDOR_BAD_RESPONSE' } },
    ]);
    await machine('products { id name }');
    expect(subgraph.lines.filter((line) => line.includes('1 left out'))).toHaveLength(1);
  });

  it.each([
    ['an object with numeric keys', { 0: { id: 5, good: { name: 'a' } }, 3: { id: 6 } }, ['5', '6']],
    ['an empty object', {}, []],
    ['null', null, []],
  ])('whose list of products is %s shows its items', async (_, products, ids) => {
    answers = { products: [{ data: products, last_page: 1 }] };
    expect(await machine('products { id }')).toMatchObject({
      errors: undefined,
      data: { machine: { products: ids.map((id) => ({ id })) } },
    });
  });

  it.each(['0000-00-00 00:00:00', '0001-01-01 00:00:00', null])(
    'with a code that expires at %j shows one that never expires, and hides no other',
    async (expired_at) => {
      const code = {
        id: 1,
        code: '012345',
        status: 'UNUSED',
        created_at: '2024-04-01 09:30:00',
        quantity: 1,
      };
      answers = {
        products: [{ data: [{ id: 5 }], last_page: 1 }],
        'products/5/pickup_code': [{ 0: { ...code, expired_at }, 1: { ...code, id: 2, created_at: null } }],
      };
      expect(await machine('pickupCodes { id createdAt expiresAt }')).toMatchObject({
        data: {
          machine: {
            pickupCodes: [
              { id: '1', createdAt: '2024-04-01T01:30:00.000Z', expiresAt: null },
              { id: '2', createdAt: null, expiresAt: null },
            ],
          },
        },
        errors: [
          { path: ['machine', 'pickupCodes', 1, 'createdAt'], extensions: { code: 'VENDOR_BAD_RESPONSE' } },
        ],
      });
    },
  );

  it('that lists machines without a number, or null for a field, shows the others', async () => {
    answers = {
      'rent/machines': [
        {
          0: { machine_name: 'a' },
          1: null,
          2: { machine_no: '16327129', machine_name: null, address: null },
        },
      ],
    };
    expect(await post(subgraph.url, '{ machines { machineNo name } }')).toMatchObject({
      errors: undefined,
      data: { machines: [{ machineNo: '16327129', name: null }] },
    });
  });

  it('with a value that nobody knows is UNKNOWN, and logged once', async () => {
    const code = { id: 1, code: '123456', status: 'FROZEN', created_at: '2024-04-27 10:31:01' };
    answers = { 'products/5/pickup_code': [[code, { ...code, id: 2 }]] };
    const { data } = await machine('pickupCodes(productId: 5) { id status quantity expiresAt }');
    expect(data).toEqual({
      machine: {
        pickupCodes: [
          { id: '1', status: 'UNKNOWN', quantity: 0, expiresAt: null },
          { id: '2', status: 'UNKNOWN', quantity: 0, expiresAt: null },
        ],
      },
    });
    await machine('pickupCodes(productId: 5) { id }');
    expect(subgraph.lines.filter((line) => line.includes('FROZEN'))).toHaveLength(1);
  });
});
