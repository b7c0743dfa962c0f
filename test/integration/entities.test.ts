import { parse } from 'graphql';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Machine { machineNo } }
}`;

describe('the Machine entity', () => {
  let subgraph: Subgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph();
  });
  afterAll(() => subgraph.close());

  const entities = (representations: unknown[]) =>
    post(subgraph.url, ENTITIES, { variables: { representations } });

  it('is resolved from its key, a string or a number', async () => {
    const { data, errors } = await entities([
      { __typename: 'Machine', machineNo: '16327129' },
      { __typename: 'Machine', machineNo: 16327130 },
    ]);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ machineNo: '16327129' }, { machineNo: '16327130' }] });
  });

  it.each([
    ['no digits', { machineNo: 'x' }],
    ['too few digits', { machineNo: '1' }],
    ['no key', {}],
    ['null', { machineNo: null }],
    ['an object', { machineNo: { toString: 'x' } }],
    ['a list', { machineNo: ['16327129'] }],
    ['a fraction', { machineNo: 16327129.5 }],
    ['a number that JSON has rounded', { machineNo: 2 ** 53 }],
    ['a boolean', { machineNo: true }],
  ])('with a key of %s nulls only itself', async (_, key) => {
    const { status, data, errors } = await entities([
      { __typename: 'Machine', machineNo: '16327129' },
      { __typename: 'Machine', ...key },
      { __typename: 'Machine', machineNo: '16327131' },
    ]);
    expect(status).toBe(200);
    expect(data).toEqual({ _entities: [{ machineNo: '16327129' }, null, { machineNo: '16327131' }] });
    expect(errors).toMatchObject([
      {
        message: 'machineNo must be 8 to 20 digits, such as "16327129".',
        path: ['_entities', 1],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(errors?.[0]?.extensions).not.toHaveProperty('outcome');
  });

  it.each(['Product', 'Query', '_Entity', '__proto__', 'machine'])(
    'is one of three: a representation of a %s is refused, and what is in it is not sent',
    async (type) => {
      const { status, data, errors } = await post(
        subgraph.url,
        `query ($representations: [_Any!]!) {
          _entities(representations: $representations) {
            ... on Machine { machineNo }
            ... on MachineProduct { slot pickupCodes { id } }
            ... on PickupCode { code product { slot } }
          }
        }`,
        {
          variables: {
            representations: [
              { __typename: type, id: '1/../2', machineNo: '../..', productId: '../..', code: '135792' },
              { __typename: 'Machine', machineNo: '16327129' },
            ],
          },
        },
      );
      expect(status).toBe(200);
      expect(data).toEqual({ _entities: [null, { machineNo: '16327129' }] });
      expect(errors).toMatchObject([
        {
          message: '__typename must be "Machine", "MachineProduct" or "PickupCode".',
          path: ['_entities', 0],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    },
  );

  it.each([{ __typename: 'Nothing' }, { __typename: 1 }, { machineNo: '16327129' }, 'Machine', null])(
    'fails alone, and nothing fails unseen, beside %j',
    async (other) => {
      const { status, data, errors } = await entities([
        { __typename: 'Machine', machineNo: 'wrong' },
        other,
        { __typename: 'Machine', machineNo: '16327129' },
      ]);
      expect(status).toBe(200);
      if (other === null) expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      else {
        expect(data).toEqual({ _entities: [null, null, { machineNo: '16327129' }] });
        expect(errors?.map(({ path }) => path)).toEqual([
          ['_entities', 0],
          ['_entities', 1],
        ]);
      }
    },
  );

  it('gives its schema to whoever composes', async () => {
    const { data } = await post(subgraph.url, '{ _service { sdl } }');
    const { sdl } = (data as { _service: { sdl: string } })._service;
    expect(() => parse(sdl)).not.toThrow();
    expect(sdl).toContain('@key(fields: "machineNo")');
  });

  it('is answered by Query.machine from its number alone', async () => {
    const { data } = await post(subgraph.url, '{ machine(machineNo: 16327129) { __typename machineNo } }');
    expect(data).toEqual({ machine: { __typename: 'Machine', machineNo: '16327129' } });
  });

  it('makes no call to the vendor for its key alone', () => {
    expect(subgraph.sandbox.calls).toEqual([]);
  });
});
