import { AUDIENCE, bearer, createSigner, ISSUER, type Signer } from '../support/tokens.ts';
import { CODES, counts, DETAIL, LIST, PRODUCTS } from '../support/vendor-call-counts.ts';
import { post, startSubgraph, type Answer, type Subgraph } from '../support/subgraph.ts';

const MACHINE = '16327129';
/** A machine with 60 products, 1330001 to 1330060, and 200 codes, 1130001 to 1130200. */
const BIG = '16327130';

const code = (id: unknown, machineNo: unknown = MACHINE) => ({ __typename: 'PickupCode', machineNo, id });
const product = (id: unknown, machineNo: unknown = MACHINE) => ({
  __typename: 'MachineProduct',
  machineNo,
  id,
});
const machine = (machineNo: unknown = MACHINE) => ({ __typename: 'Machine', machineNo });

const errorsOf = ({ errors }: Answer) =>
  errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code']]);

describe('entities of three types', () => {
  let signer: Signer;
  let subgraph: Subgraph;
  beforeAll(async () => {
    signer = await createSigner('one');
  });
  beforeEach(async () => {
    const auth = { jwks: { keys: [signer.jwk] }, issuer: ISSUER, audience: AUDIENCE };
    subgraph = await startSubgraph({ auth });
  });
  afterEach(() => subgraph.close());

  const resolve = async (
    representations: readonly unknown[],
    selection: string,
    claims: Record<string, unknown> = {},
  ) =>
    post(
      subgraph.url,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`,
      { variables: { representations }, headers: bearer(await signer.sign(claims)) },
    );

  it('are resolved from their keys without a call, and their machines too', async () => {
    const keys =
      '... on MachineProduct { id machine { machineNo } } ... on PickupCode { machineNo id machine { machineNo } }';
    const { data, errors } = await resolve([code(1122223), product('1323441'), machine()], keys);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        { __typename: 'PickupCode', machineNo: MACHINE, id: '1122223', machine: { machineNo: MACHINE } },
        { __typename: 'MachineProduct', id: '1323441', machine: { machineNo: MACHINE } },
        { __typename: 'Machine' },
      ],
    });
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('stand where they were asked for, whatever their order', async () => {
    const { data, errors } = await resolve(
      [code('1122224'), machine(), product('1323442'), code('1122223'), machine(BIG), product('1323441')],
      '... on Machine { name } ... on MachineProduct { slot stock } ... on PickupCode { id status quantity product { slot } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      _entities: [
        { __typename: 'PickupCode', id: '1122224', status: 'UNUSED', quantity: 1 },
        { __typename: 'Machine', name: '1号售货机' },
        {
          __typename: 'MachineProduct',
          slot: expect.any(String) as string,
          stock: expect.any(Number) as number,
        },
        { __typename: 'PickupCode', id: '1122223', product: { slot: expect.any(String) as string } },
        { __typename: 'Machine', name: 'Vending machine 2' },
        { __typename: 'MachineProduct' },
      ],
    });
  });

  it('read the products of a machine once for any number of products', async () => {
    const all = Array.from({ length: 60 }, (_, i) => product(String(1330001 + i), BIG));
    const { data, errors } = await resolve(
      [...all, ...all],
      '... on MachineProduct { id name price { amount } }',
    );
    expect(errors).toBeUndefined();
    expect((data as { _entities: { id: string }[] })._entities.map(({ id }) => id)).toEqual(
      [...all, ...all].map(({ id }) => id),
    );
    expect(counts(subgraph.sandbox)).toEqual({ [PRODUCTS]: 1 });
  });

  it('read the codes of a machine with one call for each product, whatever the number of codes', async () => {
    const all = Array.from({ length: 200 }, (_, i) => code(String(1130001 + i), BIG));
    const { data, errors } = await resolve(
      [...all, product('1330001', BIG)],
      '... on PickupCode { id code product { name } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ _entities: [...all.map(({ id }) => ({ id })), {}] });
    expect(counts(subgraph.sandbox)).toEqual({ [PRODUCTS]: 1, [CODES]: 60 });
  });

  it('read the machines of codes and products with one call of the list', async () => {
    const { errors } = await resolve(
      [code('1122223'), product('1330001', BIG), product('1323441')],
      '... on PickupCode { machine { name } } ... on MachineProduct { machine { name } }',
    );
    expect(errors).toBeUndefined();
    expect(counts(subgraph.sandbox)).toEqual({ [LIST]: 1 });
  });

  it('that are codes and can no longer be used are null, without an error', async () => {
    // Used, expired, never there, and at another machine.
    const gone = ['1122233', '1122234', '9', '1130001'].map((id) => code(id));
    const { data, errors } = await resolve([...gone, code('1122223')], '... on PickupCode { id code }');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ _entities: [null, null, null, null, { id: '1122223' }] });
  });

  it('that are products and unknown are PRODUCT_NOT_FOUND at their item', async () => {
    const answer = await resolve(
      [product('1330001'), product('1323441')],
      '... on MachineProduct { id name }',
    );
    expect(answer.data).toMatchObject({ _entities: [null, { id: '1323441' }] });
    expect(answer.errors).toMatchObject([
      {
        message: 'The machine has no product with this id.',
        path: ['_entities', 0],
        extensions: { code: 'PRODUCT_NOT_FOUND', retryable: false, machineNo: MACHINE },
      },
    ]);
  });

  it.each([
    ['that there is not', '16999999', {}],
    ["that is another's", BIG, { machines: [MACHINE] }],
  ])('at a machine %s are MACHINE_NOT_FOUND at their item', async (_, machineNo, claims) => {
    const answer = await resolve(
      [code('1130001', machineNo), product('1330001', machineNo), machine(machineNo), code('1122223')],
      '... on PickupCode { id status } ... on MachineProduct { title: name } ... on Machine { name }',
      claims,
    );
    expect(answer.data).toEqual({
      _entities: [null, null, null, { __typename: 'PickupCode', id: '1122223', status: 'UNUSED' }],
    });
    expect(errorsOf(answer)?.toSorted()).toEqual([
      ['_entities.0', 'MACHINE_NOT_FOUND'],
      ['_entities.1', 'MACHINE_NOT_FOUND'],
      ['_entities.2', 'MACHINE_NOT_FOUND'],
    ]);
  });

  it.each([
    ['a code without a machine', { __typename: 'PickupCode', id: '1122223' }],
    ['a code without an id', { __typename: 'PickupCode', machineNo: MACHINE }],
    ['a code with a path for an id', code('1/../2')],
    ['a code whose id is a list', code(['1122223'])],
    ['a code whose id is larger than JSON carries', code('9007199254740993')],
    ['a product whose id is 0', product('0')],
    ['a product whose id JSON has rounded', product(2 ** 53)],
    ['a product whose machine is an object', product('1', { toString: 'x' })],
    ['a product with a number of a machine that is too short', product('1323441', '1')],
  ])('fail alone: %s', async (_, wrong) => {
    const answer = await resolve(
      [code('1122223'), wrong, product('1323441'), machine()],
      '... on PickupCode { id } ... on MachineProduct { id } ... on Machine { machineNo }',
    );
    expect(answer.data).toMatchObject({
      _entities: [{ id: '1122223' }, null, { id: '1323441' }, { machineNo: MACHINE }],
    });
    expect(errorsOf(answer)).toEqual([['_entities.1', 'BAD_USER_INPUT']]);
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it.each([
    ['PickupCode', 'status', code('1122223'), 'machine:read'],
    ['PickupCode', 'product { name }', code('1122223'), 'machine:read'],
    ['PickupCode', 'code', code('1122223'), 'pickup_code:read'],
    ['MachineProduct', 'name', product('1323441'), 'pickup_code:read'],
    ['MachineProduct', 'stock', product('1323441'), 'pickup_code:read'],
    ['MachineProduct', 'pickupCodes { id }', product('1323441'), 'machine:read'],
  ])('show no %s.%s without its scope', async (type, selection, representation, scope) => {
    const answer = await resolve([representation], `... on ${type} { ${selection} }`, { scope });
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    expect(JSON.stringify(answer.data)).not.toMatch(/UNUSED|"\d{6}"/);
  });

  it('read nothing for a caller without the scope', async () => {
    await resolve(
      [code('1122223'), product('1323441')],
      '... on PickupCode { status } ... on MachineProduct { name }',
      {
        scope: 'pickup_code:reveal',
      },
    );
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('read one machine by its own call', async () => {
    await resolve([code('1122223'), code('1122224')], '... on PickupCode { machine { type } }');
    expect(counts(subgraph.sandbox)).toEqual({ [DETAIL]: 1 });
  });
});

describe('the codes of a product that a machine does not have', () => {
  it('are PRODUCT_NOT_FOUND, with what the vendor said', async () => {
    const subgraph = await startSubgraph();
    const answer = await post(
      subgraph.url,
      `{ machine(machineNo: "${MACHINE}") { pickupCodes(productId: "999") { id } } }`,
    );
    await subgraph.close();
    expect(answer.data).toEqual({ machine: { pickupCodes: null } });
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'PRODUCT_NOT_FOUND', retryable: false, vendorCode: 80002, machineNo: MACHINE } },
    ]);
  });
});
