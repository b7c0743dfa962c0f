import { guardedFields } from '../support/guarded-fields.ts';
import { AUDIENCE, bearer, createSigner, ISSUER, SCOPES, type Signer } from '../support/tokens.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const MACHINE = '16327129';
const entity = (selection: string) =>
  `{ _entities(representations: [{ __typename: "Machine", machineNo: "${MACHINE}" }]) { ... on Machine { ${selection} } } }`;

describe('scopes', () => {
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

  const send = async (query: string, scopes: Iterable<string>) => {
    const headers = bearer(await signer.sign({ scope: [...scopes].join(' ') }));
    return post(subgraph.url, query, { headers });
  };
  const without = (scope: string) => SCOPES.filter((other) => other !== scope);

  it.each(guardedFields(entity))(
    '%s is closed without each of them, and open with them',
    async (_, field) => {
      const { query, scopes, onTheWay } = field;
      for (const scope of scopes) {
        const { errors } = await send(query, without(scope));
        expect(errors?.length).toBeGreaterThan(0);
        for (const { extensions, message } of errors ?? []) {
          expect(extensions['code']).toBe('FORBIDDEN');
          expect(message).toBe(`The caller's token lacks the scope ${scope}.`);
        }
        if (onTheWay.length === 0) expect(subgraph.sandbox.calls).toEqual([]);
      }
      const before = subgraph.sandbox.calls.length;
      const { errors } = await send(query, [...scopes, ...onTheWay]);
      expect(errors).toBeUndefined();
      expect(subgraph.sandbox.calls.length).toBeGreaterThan(before);
    },
  );

  it.each([
    ['an alias', `mutation { harmless: cancelPickupCode(machineNo: "${MACHINE}", id: "1122223") { id } }`],
    [
      'a fragment',
      `mutation { ...F } fragment F on Mutation { cancelAllPickupCodes(machineNo: "${MACHINE}") { __typename } }`,
    ],
    [
      'fragments in fragments',
      `{ ...A } fragment A on Query { ... on Query { ...B } } fragment B on Query { machines { machineNo } }`,
    ],
    [
      'a directive',
      `query ($yes: Boolean = true) { machine(machineNo: "${MACHINE}") @include(if: $yes) { name } }`,
    ],
    [
      'an entity',
      entity('name products { name } pickupCodes { code } findPickupCode(code: "7163684") { id }'),
    ],
    [
      'many at once',
      `mutation { ${Array.from({ length: 15 }, (_, i) => `c${i}: cancelPickupCodes(machineNo: "${MACHINE}", ids: [1122223]) { id }`).join(' ')} }`,
    ],
  ])('can not be got round by %s', async (_, query) => {
    const { status, errors } = await send(query, ['another:scope', 'machine:rea', 'MACHINE:READ']);
    expect(status).toBe(200);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(errors?.map(() => 'FORBIDDEN'));
    expect(errors?.length).toBeGreaterThan(0);
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('of a field below a mutation leave the mutation done, and the field not read', async () => {
    const { data, errors } = await send(
      `mutation { cancelPickupCode(machineNo: "${MACHINE}", id: "1122223") { id machine { machineNo name pickupCodes { code } } } }`,
      ['pickup_code:cancel'],
    );
    expect(data).toEqual({
      cancelPickupCode: { id: '1122223', machine: { machineNo: MACHINE, name: null, pickupCodes: null } },
    });
    expect(
      errors?.map(({ path, extensions }) => [path?.at(-1), extensions['code'], extensions['outcome']]),
    ).toEqual([
      ['name', 'FORBIDDEN', undefined],
      ['pickupCodes', 'FORBIDDEN', undefined],
    ]);
    expect(subgraph.sandbox.calls).toMatchObject([{ method: 'PUT', id: '1122223' }]);
  });

  it('for codes without their digits show the codes, and hide the digits', async () => {
    const { data, errors } = await send(entity('pickupCodes(productId: "1323441") { id code }'), [
      'pickup_code:read',
    ]);
    const codes = (data as { _entities: [{ pickupCodes: unknown[] }] })._entities[0].pickupCodes;
    expect(codes).toContainEqual({ id: '1122223', code: null });
    expect(errors?.map(({ path }) => path?.at(-1))).toEqual(codes.map(() => 'code'));
  });

  it('of the product of a code leave it unread', async () => {
    const { data } = await send(entity('pickupCodes(productId: "1323441") { product { id imageUrl } }'), [
      'pickup_code:read',
    ]);
    const codes = (data as { _entities: [{ pickupCodes: unknown[] }] })._entities[0].pickupCodes;
    expect(codes).toContainEqual({ product: { id: '1323441', imageUrl: null } });
    expect(subgraph.sandbox.calls).toMatchObject([{ endpoint: 'products/:product_id/pickup_code' }]);
  });
});
