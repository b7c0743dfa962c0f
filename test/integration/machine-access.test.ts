import { counts, LIST } from '../support/vendor-call-counts.ts';
import { AUDIENCE, bearer, createSigner, ISSUER, type Signer } from '../support/tokens.ts';
import { post, startSubgraph, type Answer, type Subgraph } from '../support/subgraph.ts';

const MINE = ['16327129', '16327130', '16320000'];
/** There is such a machine, and it is somebody else's. */
const HIDDEN = '16327131';
/** There is no such machine. */
const UNKNOWN = '16999999';

describe('a caller with a claim of machines', () => {
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

  const send = async (query: string, machines: string[] = MINE) =>
    post(subgraph.url, query, { headers: bearer(await signer.sign({ machines })) });

  it('lists these only', async () => {
    const { data, errors } = await send('{ machines { machineNo name } }');
    expect(errors).toBeUndefined();
    expect((data?.['machines'] as { machineNo: string }[]).map(({ machineNo }) => machineNo)).toEqual([
      '16327129',
      '16327130',
    ]);
  });

  it('reads and cancels at these', async () => {
    const { errors } = await send(
      '{ machine(machineNo: "16327129") { name products { id } pickupCodes { code } } }',
    );
    expect(errors).toBeUndefined();
    const canceled = await send(
      'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id machine { name } } cancelAllPickupCodes(machineNo: "16327130") { machine { name } } }',
    );
    expect(canceled.errors).toBeUndefined();
    expect(subgraph.sandbox.pickupCodes('16327130')).toEqual([]);
  });

  const operations = (machineNo: string) => [
    `{ machine(machineNo: "${machineNo}") { machineNo } }`,
    `{ machine(machineNo: "${machineNo}") { name } }`,
    `{ machine(machineNo: "${machineNo}") { operating createdAt type cabinetNames location { latitude } } }`,
    `{ machine(machineNo: "${machineNo}") { products { name pickupCodes { id } } } }`,
    `{ machine(machineNo: "${machineNo}") { pickupCodes { id } } }`,
    `{ machine(machineNo: "${machineNo}") { pickupCodes(productId: "1323441") { id } } }`,
    `{ machine(machineNo: "${machineNo}") { pickupCode(id: "1122223") { id } } }`,
    `{ machine(machineNo: "${machineNo}") { findPickupCode(code: "7163684") { id } } }`,
    `{ _entities(representations: [{ __typename: "Machine", machineNo: "${machineNo}" }]) { ... on Machine { machineNo } } }`,
    `{ _entities(representations: [{ __typename: "Machine", machineNo: "${machineNo}" }, { __typename: "Machine", machineNo: ${machineNo} }, { __typename: "Machine", machineNo: "16999998" }]) { ... on Machine { name online } } }`,
    `mutation { cancelPickupCode(machineNo: "${machineNo}", id: "1122223") { id machine { name } } }`,
    `mutation { cancelPickupCodes(machineNo: "${machineNo}", ids: ["1122223", "1122224"]) { id } }`,
    `mutation { cancelAllPickupCodes(machineNo: "${machineNo}") { machine { name } } }`,
  ];
  const seen = ({ status, data, errors }: Answer, machineNo: string) =>
    JSON.stringify({
      status,
      data,
      errors: errors?.map((error) => ({ ...error, extensions: { ...error.extensions, traceId: '' } })),
    }).replaceAll(machineNo, 'N');

  it.each(operations('N'))('can not tell a hidden machine from none by %s', async (operation) => {
    const hidden = await send(operation.replaceAll('N"', `${HIDDEN}"`).replaceAll(': N ', `: ${HIDDEN} `));
    const unknown = await send(operation.replaceAll('N"', `${UNKNOWN}"`).replaceAll(': N ', `: ${UNKNOWN} `));
    expect(seen(hidden, HIDDEN)).toBe(seen(unknown, UNKNOWN));
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('is told what a caller without the claim is told of a machine that there is not', async () => {
    const query = `mutation { cancelPickupCode(machineNo: "${HIDDEN}", id: "1122223") { id } }`;
    const { data, errors } = await send(query);
    expect(data).toEqual({ cancelPickupCode: null });
    expect(errors).toMatchObject([
      {
        message: 'The merchant has no machine with this number.',
        path: ['cancelPickupCode'],
        extensions: { code: 'MACHINE_NOT_FOUND', outcome: 'NOT_SENT', retryable: false, machineNo: HIDDEN },
      },
    ]);
    const listed = async (machineNo: string, machines: string[]) => {
      // Two numbers, so that the list decides.
      const { errors } = await send(
        `{ a: machine(machineNo: "${machineNo}") { name } b: machine(machineNo: "16327129") { name } }`,
        machines,
      );
      return JSON.stringify(errors)
        .replaceAll(machineNo, 'N')
        .replace(/"[0-9a-f]{32}"/, '""');
    };
    expect(await listed(HIDDEN, MINE)).toBe(await listed('16320000', MINE));
  });

  it('leaves in the audit trail who tried it', async () => {
    const headers = bearer(await signer.sign({ machines: MINE, client_id: 'back office' }));
    const query = `mutation { cancelAllPickupCodes(machineNo: "${HIDDEN}") { machine { machineNo } } }`;
    await post(subgraph.url, query, { headers });
    expect(subgraph.records).toMatchObject([
      { event: 'intent', machineNo: HIDDEN, caller: { sub: 'somebody', clientId: 'back office' } },
      { event: 'outcome', outcome: 'NOT_SENT', code: 'MACHINE_NOT_FOUND', attempts: 0 },
    ]);
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('costs no call of the list for machines that are hidden', async () => {
    const { data } = await send(
      `{ a: machine(machineNo: "${HIDDEN}") { name } b: machine(machineNo: "16327129") { name } }`,
    );
    expect(data).toEqual({ a: null, b: { name: '1号售货机' } });
    expect(counts(subgraph.sandbox)).not.toHaveProperty(LIST);
  });

  it('that is empty may know of none', async () => {
    const { data } = await send('{ machines { machineNo } machine(machineNo: "16327129") { name } }', []);
    expect(data).toEqual({ machines: [], machine: null });
  });
});
