import type { World } from '../world.ts';

const CANCEL_ALL = 'mutation { cancelAllPickupCodes(machineNo: "16327129") { machine { machineNo } } }';
const CANCEL = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';
const READ = '{ machine(machineNo: "16327129") { name pickupCode(id: "1122223") { id } } }';

/** What happens when the connection between gateway and subgraph breaks, and to reads around a cancel. */
export function brokenConnections(world: () => World): void {
  it.each([
    ['a cancel of all', 'is lost', 'lost', CANCEL_ALL],
    ['a cancel of all', 'is cut off', 'cut off', CANCEL_ALL],
    ['a cancel', 'is lost', 'lost', CANCEL],
    ['a cancel', 'is cut off', 'cut off', CANCEL],
  ] as const)(
    '%s whose answer %s between subgraph and gateway is not sent again, and its error has no outcome',
    async (_operation, _fate, fate, operation) => {
      world().wire.fate = fate;
      const { body } = await world().send(operation);
      expect(body.errors).toHaveLength(1);
      expect(body.errors?.[0]?.extensions ?? {}).not.toHaveProperty('outcome');
      expect(body.errors?.[0]?.extensions?.code).toBe(world().facts.codesOfBrokenConnection[fate]);
      expect(world().wire.received).toHaveLength(1);
      expect(world().cancels).toHaveLength(1);
    },
  );

  it('a mutation whose outcome is unknown is not sent again by the gateway', async () => {
    const { body } = await world().send(
      'mutation { cancelAllPickupCodes(machineNo: "99800004") { machine { machineNo } } }',
    );
    expect(body.errors?.[0]?.extensions).toMatchObject({ outcome: 'UNKNOWN', retryable: false });
    expect(world().wire.received).toHaveLength(1);
    expect(world().cancels).toHaveLength(1);
  });

  it('a read after a cancel is not given the answer to an equal read that began before it', async () => {
    const held = world().wire.holdNextAnswer();
    const before = world().send(READ);
    await held.ready;
    await world().send(CANCEL);
    const after = await world().send(READ);
    held.release();
    expect(after.body).toMatchObject({ data: { machine: { pickupCode: null } } });
    expect((await before).body).toMatchObject({ data: { machine: { pickupCode: { id: '1122223' } } } });
    expect(world().wire.received).toHaveLength(3);
  });

  it('the digits of a code and the secret are not in the error when the subgraph is down', async () => {
    await world().wire.close();
    const { body } = await world().sendBody(
      JSON.stringify({
        query:
          'query ($code: String!) { machine(machineNo: "16327129") { findPickupCode(code: $code) { id } } }',
        variables: { code: '135792' },
      }),
    );
    await world().wire.open();
    expect(body.errors).toMatchObject([{ message: expect.any(String) }]);
    expect(JSON.stringify(body)).not.toContain('135792');
    expect(JSON.stringify(body)).not.toContain(world().routerSecret);
  });
}
