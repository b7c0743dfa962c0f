import type { World } from '../world.ts';

const canceled = (id: string) => ({
  id,
  confirmation: 'ACKNOWLEDGED',
  machine: { machineNo: '16327129' },
});

/** What a client sees of cancels that go well, fail, or fail in part. */
export function cancels(world: () => World): void {
  it('a cancel returns the confirmation and the machine, and the vendor is called once', async () => {
    const { status, body } = await world().send(
      'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id confirmation machine { machineNo } } }',
    );
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { cancelPickupCode: canceled('1122223') } },
    });
    expect(world().cancels).toMatchObject([{ id: '1122223', verdict: '0' }]);
    expect(
      world()
        .sandbox.pickupCodes('16327129')
        .map(({ id }) => id),
    ).not.toContain(1122223);
  });

  it('variables arrive as they were sent', async () => {
    const query = 'mutation ($no: ID!, $ids: [ID!]!) { cancelPickupCodes(machineNo: $no, ids: $ids) { id } }';
    const variables = { no: '16327129', ids: ['1122224', '1122223'] };
    const { body } = await world().sendBody(JSON.stringify({ query, variables }));
    expect(body).toEqual({ data: { cancelPickupCodes: [{ id: '1122224' }, { id: '1122223' }] } });
    expect(new Set(world().cancels.map(({ id }) => id))).toEqual(new Set(variables.ids));
  });

  it('a failed mutation is found under its alias, and the mutation after it is done', async () => {
    const { body } = await world().send(`mutation {
      first: cancelPickupCode(machineNo: "99980002", id: "1") { id }
      second: cancelPickupCode(machineNo: "16327129", id: "1122223") { id confirmation machine { machineNo } }
    }`);
    expect(body.data).toEqual({ first: null, second: canceled('1122223') });
    expect(body.errors?.map(({ path }) => path)).toEqual([['first']]);
    expect(world().cancels.map(({ verdict }) => verdict)).toEqual(['80002', '0']);
  });

  it('the mutations of an operation run in their order, in as many requests as the facts say', async () => {
    const fields = [1122225, 1122223, 1122224].map(
      (id) => `c${id}: cancelPickupCode(machineNo: "16327129", id: "${id}") { id }`,
    );
    const { body } = await world().send(`mutation { ${fields.join(' ')} }`);
    expect(body.errors).toBeUndefined();
    expect(world().cancels.map(({ id }) => id)).toEqual(['1122225', '1122223', '1122224']);
    expect(world().wire.received).toHaveLength(world().facts.requestsOfThreeMutations);
  });

  it('one failed item of a list leaves the others alone and has its index in the path', async () => {
    const { body } = await world().send(`mutation {
      many: cancelPickupCodes(machineNo: "16327129", ids: ["1122223", "999", "1122224"]) {
        id confirmation machine { machineNo }
      }
    }`);
    expect(body.data).toEqual({ many: [canceled('1122223'), null, canceled('1122224')] });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      path: ['many', 1],
      extensions: { code: 'PICKUP_CODE_NOT_FOUND', pickupCodeId: '999', vendorCode: 80002 },
    });
    expect(world().cancels).toHaveLength(3);
  });

  it('a cancel whose first answer was lost is inferred by the subgraph; the gateway sends it once', async () => {
    const { body } = await world().send(
      'mutation { cancelPickupCode(machineNo: "99800003", id: "99831") { id confirmation } }',
    );
    expect(body).toEqual({ data: { cancelPickupCode: { id: '99831', confirmation: 'INFERRED' } } });
    expect(world().wire.received).toHaveLength(1);
    expect(world().cancels.map(({ verdict }) => verdict)).toEqual(['0, then reset', '80002']);
  });

  it('a cancel of all returns the machine, and no code is left', async () => {
    const { body } = await world().send(
      'mutation { cancelAllPickupCodes(machineNo: "16327129") { machine { machineNo pickupCodes { id } } } }',
    );
    expect(body).toEqual({
      data: { cancelAllPickupCodes: { machine: { machineNo: '16327129', pickupCodes: [] } } },
    });
    expect(world().sandbox.pickupCodes('16327129')).toEqual([]);
  });
}
