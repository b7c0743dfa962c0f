import type { World } from '../world.ts';

/** What introspection shows of the supergraph. */
export function schema(world: () => World): void {
  it('introspection is on or off as the facts say, with the directives that the facts name', async () => {
    const { body } = await world().send(
      '{ __schema { directives { name } mutationType { fields { name description } } } }',
    );
    if (!world().facts.introspection) {
      expect(body.data?.['__schema']).toBeUndefined();
      expect(body.errors?.length).toBeGreaterThan(0);
      return;
    }
    const { directives, mutationType } = body.data?.['__schema'] as {
      directives: { name: string }[];
      mutationType: { fields: { name: string; description: string }[] };
    };
    expect(mutationType.fields.map(({ name }) => name).sort()).toEqual([
      'cancelAllPickupCodes',
      'cancelPickupCode',
      'cancelPickupCodes',
    ]);
    for (const { description } of mutationType.fields) expect(description).toContain('Cancels');
    const names = directives.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['deprecated', 'include', 'skip']));
    expect(names.filter((name) => /^join__|^link$|^core$|^key$|^requiresScopes$/.test(name))).toEqual(
      world().facts.shownDirectives,
    );
  });

  it('every type and field that a front end uses is there', async () => {
    const { body } = await world().send(
      '{ __typename machine(machineNo: "16327129") { __typename machineNo name online pickupCodes { __typename id createdAt } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      __typename: 'Query',
      machine: { __typename: 'Machine', pickupCodes: expect.arrayContaining([]) as unknown[] },
    });
  });
}
