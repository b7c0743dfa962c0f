import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const cancel = (i: number) => `c${i}: cancelPickupCode(machineNo: "99980002", id: "${i + 1}") { id }`;

describe('the size of an operation', () => {
  let subgraph: Subgraph;
  beforeEach(async () => {
    subgraph = await startSubgraph();
  });
  afterEach(() => subgraph.close());

  it('may be 15 root fields with an alias each', async () => {
    const { errors } = await post(subgraph.url, `mutation { ${times(15, cancel)} }`);
    expect(errors).toHaveLength(15);
    expect(subgraph.sandbox.calls).toHaveLength(15);
  });

  it('is counted in fields: fragments are no levels', async () => {
    const nested = `${'... on Machine { '.repeat(14)} machineNo ${'}'.repeat(14)}`;
    const { data } = await post(subgraph.url, `{ machine(machineNo: "16327129") { ${nested} } }`);
    expect(data).toEqual({ machine: { machineNo: '16327129' } });
  });

  const deep = (levels: number): string =>
    levels === 0 ? '__typename' : `... on Query { a: __typename ${deep(levels - 1)} }`;

  it.each([
    ['16 root fields and aliases', `mutation { ${times(16, cancel)} }`, /more than 15 (root fields|aliases)/],
    [
      '16 root fields in fragments',
      `mutation { ...F ...F } fragment F on Mutation { ${times(8, (i) => cancel(i).replace(/^c\d+: /, ''))} }`,
      /more than 15 root fields/,
    ],
    [
      '16 aliases in one field',
      `{ machine(machineNo: "16327129") { ${times(16, (i) => `a${i}: machineNo`)} } }`,
      /more than 15 aliases/,
    ],
    ['2001 tokens', `{ ${times(2001, () => '__typename')} }`, /more that 2000 tokens/],
    [
      'a thousand aliases',
      `mutation { ${times(1000, (i) => `c${i}: cancelAllPickupCodes(machineNo: 16327129) { __typename }`)} }`,
      /2000 tokens/,
    ],
    [
      'fragments of fragments',
      `mutation { ...F0 } ${times(20, (i) => `fragment F${i} on Mutation { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Mutation { __typename }`,
      /more than 15 root fields/,
    ],
    [
      'a fragment in itself',
      `mutation { ...F } fragment F on Mutation { ...F ${cancel(0)} }`,
      /Cannot spread fragment/,
    ],
    [
      '13 levels of fields',
      `{ ${'machine { '.repeat(13)} x ${'}'.repeat(13)} }`,
      /more than 12 levels of fields/,
    ],
    ['nested inline fragments', `{ ${deep(20)} }`, /more than 15/],
  ])('may not be %s, and nothing is sent', async (_, query, message) => {
    const { status, data, errors } = await post(subgraph.url, query);
    expect(status).toBe(200);
    expect(data).toBeUndefined();
    expect(errors?.map((error) => error.message).join('\n')).toMatch(message);
    expect(errors?.[0]?.extensions['code']).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/);
    expect(subgraph.sandbox.calls).toEqual([]);
  });
});
