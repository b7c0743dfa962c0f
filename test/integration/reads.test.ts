import { CODES, counts, DETAIL, LIST, PRODUCTS } from '../support/vendor-call-counts.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const ENTITIES = (fields: string) => `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Machine { ${fields} } }
}`;

let subgraph: Subgraph;
beforeEach(async () => {
  subgraph = await startSubgraph();
});
afterEach(() => subgraph.close());

const ask = (query: string, variables?: Record<string, unknown>) =>
  post(subgraph.url, query, variables && { variables });
const machine = (fields: string) => ask(`{ machine(machineNo: "16327129") { ${fields} } }`);

describe('what a read costs', () => {
  it.each([
    ['its key', 'machineNo __typename', {}],
    [
      'fields of the detail answer',
      'name address online location { latitude } type cabinetNames',
      { [DETAIL]: 1 },
    ],
    ['fields of both answers', 'name online', { [DETAIL]: 1 }],
    ['a field of the list', 'operating', { [LIST]: 1 }],
    ['fields of both and of the list', 'name operating createdAt', { [LIST]: 1 }],
    ['fields of each', 'name type operating', { [LIST]: 1, [DETAIL]: 1 }],
    ['products', 'products { id name stock }', { [PRODUCTS]: 1 }],
    [
      'prices and their currency',
      'products { price { amount currencyCode } originalPrice { currencyCode } }',
      { [PRODUCTS]: 1, [DETAIL]: 1 },
    ],
    ['codes of a product', 'pickupCodes(productId: 1323441) { id product { id } }', { [CODES]: 1 }],
    [
      'codes of a product, with its name',
      'pickupCodes(productId: 1323441) { id product { name } }',
      { [CODES]: 1, [PRODUCTS]: 1 },
    ],
    ['all codes', 'pickupCodes { id product { name } }', { [PRODUCTS]: 1, [CODES]: 4 }],
    [
      'all codes in every way at once',
      `a: pickupCodes { id } b: pickupCodes { id code } pickupCode(id: 1122223) { id } findPickupCode(code: "000000") { id }
       products { id pickupCodes { id } } one: pickupCodes(productId: 1323441) { id product { name } }`,
      { [PRODUCTS]: 1, [CODES]: 4 },
    ],
    [
      'fields that a variable leaves out',
      'name @include(if: false) ... @skip(if: true) { online } machineNo',
      {},
    ],
    ['fields in fragments', '... on Machine { ...F }', { [DETAIL]: 1 }],
  ])('of one machine, for %s', async (what, fields, expected) => {
    const fragment = what.includes('fragments') ? 'fragment F on Machine { name }' : '';
    const { errors } = await ask(`query { machine(machineNo: "16327129") { ${fields} } } ${fragment}`);
    expect(errors).toBeUndefined();
    expect(counts(subgraph.sandbox)).toEqual(expected);
    const line = JSON.parse(subgraph.lines.at(-1) ?? '{}') as Record<string, unknown>;
    expect(line['vendorCalls']).toBe(Object.values(expected).reduce((sum, count) => sum + count, 0));
  });

  const hundred = Array.from({ length: 100 }, (_, i) => ({
    __typename: 'Machine',
    machineNo: String(16327129 + (i % 5)),
  }));

  it('of a hundred entities is one call of the list, and none for their keys', async () => {
    const { data } = await ask(ENTITIES('machineNo name online'), { representations: hundred });
    expect((data as { _entities: unknown[] })._entities).toHaveLength(100);
    expect(counts(subgraph.sandbox)).toEqual({ [LIST]: 1 });
    await ask(ENTITIES('machineNo'), { representations: hundred });
    expect(counts(subgraph.sandbox)).toEqual({ [LIST]: 1 });
  });

  it('of one entity is one call of the detail', async () => {
    await ask(ENTITIES('name'), { representations: hundred.slice(0, 1) });
    expect(counts(subgraph.sandbox)).toEqual({ [DETAIL]: 1 });
  });

  it('of all machines is one call of the list', async () => {
    const { data, errors } = await ask(
      '{ machines { machineNo name address online operating createdAt location { longitude } } }',
    );
    expect(errors).toBeUndefined();
    expect((data as { machines: unknown[] }).machines).toHaveLength(40);
    expect(counts(subgraph.sandbox)).toEqual({ [LIST]: 1 });
  });

  it('of two machines by number is one call of the list', async () => {
    await ask(
      '{ a: machine(machineNo: 16327129) { name } b: machine(machineNo: 16327130) { name operating } }',
    );
    expect(counts(subgraph.sandbox)).toEqual({ [LIST]: 1 });
  });

  it('of a machine with 60 products and 200 codes is one call for the products and one for each of them', async () => {
    const { data } = await ask(
      '{ machine(machineNo: 16327130) { pickupCodes { id } products { pickupCodes { id } } } }',
    );
    expect((data as { machine: { pickupCodes: unknown[] } }).machine.pickupCodes).toHaveLength(200);
    expect(counts(subgraph.sandbox)).toEqual({ [PRODUCTS]: 1, [CODES]: 60 });
  });
});

describe('what a read finds', () => {
  it('is the machine as the vendor has it', async () => {
    const { data, errors } = await machine(
      'name address online operating createdAt location { longitude latitude } type cabinetNames',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      machine: {
        name: expect.any(String),
        address: expect.any(String),
        online: true,
        operating: true,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
        location: { longitude: expect.any(Number), latitude: expect.any(Number) },
        type: 'VENDING',
        cabinetNames: ['A'],
      },
    });
  });

  it('is a code by its digits, which is then canceled by its id', async () => {
    const [first] = subgraph.sandbox.pickupCodes('16327129');
    const found = await ask(
      'query ($code: String!) { machine(machineNo: 16327129) { findPickupCode(code: $code) { id status quantity product { id name } } } }',
      { code: first?.code },
    );
    expect(found.data).toMatchObject({
      machine: {
        findPickupCode: {
          id: String(first?.id),
          status: 'UNUSED',
          product: { id: String(first?.product_id) },
        },
      },
    });
    const canceled = await ask(
      `mutation { cancelPickupCode(machineNo: 16327129, id: ${String(first?.id)}) { machine { findPickupCode(code: "${String(first?.code)}") { id } } } }`,
    );
    expect(canceled.errors).toBeUndefined();
    expect(canceled.data).toEqual({ cancelPickupCode: { machine: { findPickupCode: null } } });
  });

  it('is nothing, and no error, where there is no such code', async () => {
    const { data, errors } = await machine(
      'pickupCode(id: 9) { id } findPickupCode(code: "0000000000") { id }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ machine: { pickupCode: null, findPickupCode: null } });
  });

  it('is an empty list for a machine with nothing in it', async () => {
    const { data, errors } = await ask(
      '{ machine(machineNo: 16327131) { products { id } pickupCodes { id } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ machine: { products: [], pickupCodes: [] } });
  });
});

describe('an unknown machine', () => {
  it.each(['name', 'operating', 'type', 'products { id }', 'machineNo name products { id }'])(
    'is null with MACHINE_NOT_FOUND when asked for its %s',
    async (fields) => {
      const { status, data, errors } = await ask(`{ machine(machineNo: 16320000) { ${fields} } }`);
      expect(status).toBe(200);
      expect(data).toEqual({ machine: null });
      expect(errors).toMatchObject([
        {
          path: ['machine'],
          extensions: { code: 'MACHINE_NOT_FOUND', retryable: false, machineNo: '16320000' },
        },
      ]);
      expect(errors?.[0]?.extensions).not.toHaveProperty('outcome');
    },
  );

  it('among entities is the only one that is null', async () => {
    const representations = ['16327129', '16320000', '16327130'].map((machineNo) => ({
      __typename: 'Machine',
      machineNo,
    }));
    const { data, errors } = await ask(ENTITIES('machineNo name'), { representations });
    expect(data).toMatchObject({ _entities: [{ machineNo: '16327129' }, null, { machineNo: '16327130' }] });
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'MACHINE_NOT_FOUND' } }]);
  });
});

describe('input of a read that is wrong', () => {
  it.each([
    ['findPickupCode(code: "12345") { id }', 'code must be the 6 to 10 digits that a shopper would type.'],
    [
      'findPickupCode(code: "12345678901") { id }',
      'code must be the 6 to 10 digits that a shopper would type.',
    ],
    ['findPickupCode(code: "12345x") { id }', 'code must be the 6 to 10 digits that a shopper would type.'],
    ['pickupCode(id: "x") { id }', /^id must be the id of a pickup code's record/],
    ['pickupCodes(productId: "1/../2") { id }', /^productId must be the id of a product/],
  ])('%s is refused, and nothing is sent', async (field, message) => {
    const { errors } = await machine(field);
    expect(errors).toMatchObject([
      {
        message: typeof message === 'string' ? message : expect.stringMatching(message),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('does not have its digits repeated, even where graphql-js would', async () => {
    const literal = await machine('findPickupCode(code: 246813) { id }');
    const variable = await ask(
      'query ($c: String!) { machine(machineNo: 16327129) { findPickupCode(code: $c) { id } } }',
      { c: 246813 },
    );
    const wrong = await ask(
      '{ machine(machineNo: 16327129) { findPickupCode(code: "246813" 246813) { id } } }',
    );
    for (const { errors } of [literal, variable, wrong]) {
      expect(errors).not.toBeUndefined();
      expect(JSON.stringify(errors)).not.toContain('246813');
    }
    expect(subgraph.lines.join('')).not.toContain('246813');
  });
});

describe('after a mutation', () => {
  const CANCEL_AND_READ = (id: string) =>
    `cancelPickupCode(machineNo: 16327129, id: ${id}) { machine { pickupCodes(productId: 1323441) { id } } }`;

  it('the same document reads the machine anew, after each of them', async () => {
    const [a, b] = subgraph.sandbox
      .pickupCodes('16327129')
      .filter(({ product_id }) => product_id === 1323441);
    const { data } = await ask(
      `mutation { a: ${CANCEL_AND_READ(String(a?.id))} b: ${CANCEL_AND_READ(String(b?.id))} }`,
    );
    const ids = (alias: string) =>
      (data as Record<string, { machine: { pickupCodes: { id: string }[] } }>)[
        alias
      ]?.machine.pickupCodes.map(({ id }) => id);
    expect(ids('a')).not.toContain(String(a?.id));
    expect(ids('a')).toContain(String(b?.id));
    expect(ids('b')).not.toContain(String(b?.id));
    expect(counts(subgraph.sandbox)).toMatchObject({ [CODES]: 2 });
  });

  it('everything that is known of the machine is read anew', async () => {
    const [a, b] = subgraph.sandbox.pickupCodes('16327129').map(({ id }) => String(id));
    const cancelAndRead = (id = '') =>
      `cancelPickupCode(machineNo: 16327129, id: ${id}) { machine { createdAt cabinetNames products { id } } }`;
    const { errors } = await ask(`mutation { a: ${cancelAndRead(a)} b: ${cancelAndRead(b)} }`);
    expect(errors).toBeUndefined();
    expect(counts(subgraph.sandbox)).toMatchObject({ [LIST]: 2, [DETAIL]: 2, [PRODUCTS]: 2 });
  });

  it('a code is searched anew by its id and by its digits', async () => {
    const [a, b] = subgraph.sandbox.pickupCodes('16327129').map(({ id, code }) => ({ id: String(id), code }));
    const search = `machine { pickupCode(id: "${b?.id}") { id } findPickupCode(code: "${b?.code}") { id } }`;
    const cancel = (id = '') => `cancelPickupCode(machineNo: "16327129", id: "${id}") { ${search} }`;
    const { data } = await ask(`mutation { a: ${cancel(a?.id)} b: ${cancel(b?.id)} }`);
    const found = { id: b?.id };
    expect(data).toEqual({
      a: { machine: { pickupCode: found, findPickupCode: found } },
      b: { machine: { pickupCode: null, findPickupCode: null } },
    });
  });

  it('a read that fails is an error of its field and does not hide the cancel', async () => {
    // The machine has no product 77, so the vendor refuses to list its codes.
    const id = String(subgraph.sandbox.pickupCodes('16327129')[0]?.id);
    const { data, errors } = await ask(
      `mutation { cancelPickupCode(machineNo: 16327129, id: ${id}) { confirmation machine { machineNo pickupCodes(productId: 77) { id } } } }`,
    );
    expect(data).toEqual({
      cancelPickupCode: {
        confirmation: 'ACKNOWLEDGED',
        machine: { machineNo: '16327129', pickupCodes: null },
      },
    });
    expect(errors).toMatchObject([
      { path: ['cancelPickupCode', 'machine', 'pickupCodes'], extensions: { code: 'PRODUCT_NOT_FOUND' } },
    ]);
    expect(errors?.[0]?.extensions).not.toHaveProperty('outcome');
  });

  it('of many codes each payload reads what is left after all of them', async () => {
    const ids = subgraph.sandbox
      .pickupCodes('16327129')
      .map(({ id }) => String(id))
      .slice(0, 3);
    const { data } = await ask(
      `mutation ($ids: [ID!]!) { cancelPickupCodes(machineNo: 16327129, ids: $ids) { machine { pickupCodes { id } } } }`,
      { ids },
    );
    const left = subgraph.sandbox
      .pickupCodes('16327129')
      .map(({ id }) => String(id))
      .sort();
    const payloads = (data as { cancelPickupCodes: { machine: { pickupCodes: { id: string }[] } }[] })
      .cancelPickupCodes;
    expect(payloads).toHaveLength(3);
    for (const { machine } of payloads) expect(machine.pickupCodes.map(({ id }) => id).sort()).toEqual(left);
    expect(counts(subgraph.sandbox)).toMatchObject({ [PRODUCTS]: 1, [CODES]: 4 });
  });

  it('nothing is kept for the next request', async () => {
    await machine('name');
    await machine('name');
    expect(counts(subgraph.sandbox)).toEqual({ [DETAIL]: 2 });
  });
});
