import type { World } from '../world.ts';

const UNSAFE = '12345678901234567';
const MACHINE = '16327129';

/** What becomes of JSON numbers that a 64-bit float cannot hold. */
export function numbers(world: () => World): void {
  const asVariable = (operation: string, variables: string) =>
    `{"query":${JSON.stringify(operation)},"variables":${variables}}`;

  it.each([
    [
      'the id of a cancel, in the document',
      JSON.stringify({
        query: `mutation { cancelPickupCode(machineNo: "${MACHINE}", id: ${UNSAFE}) { id } }`,
      }),
    ],
    [
      'the id of a cancel, in a variable',
      asVariable(
        `mutation ($id: ID!) { cancelPickupCode(machineNo: "${MACHINE}", id: $id) { id } }`,
        `{"id":${UNSAFE}}`,
      ),
    ],
    [
      'an id of many, in the document',
      JSON.stringify({
        query: `mutation { cancelPickupCodes(machineNo: "${MACHINE}", ids: ["1122223", ${UNSAFE}]) { id } }`,
      }),
    ],
    [
      'an id of many, in a variable',
      asVariable(
        `mutation ($ids: [ID!]!) { cancelPickupCodes(machineNo: "${MACHINE}", ids: $ids) { id } }`,
        `{"ids":["1122223",${UNSAFE}]}`,
      ),
    ],
    [
      'a machine number, in the document',
      JSON.stringify({
        query: `mutation { cancelAllPickupCodes(machineNo: ${UNSAFE}) { machine { machineNo } } }`,
      }),
    ],
    [
      'a machine number, in a variable',
      asVariable(
        'mutation ($no: ID!) { cancelAllPickupCodes(machineNo: $no) { machine { machineNo } } }',
        `{"no":${UNSAFE}}`,
      ),
    ],
  ])('%s never reaches the vendor as another number', async (_where, request) => {
    const { body } = await world().sendBody(request);
    expect(body.errors?.length).toBeGreaterThan(0);
    for (const call of world().sandbox.calls) {
      expect([MACHINE, UNSAFE]).toContain(call.machineNo);
      expect(['1122223', UNSAFE, undefined]).toContain(call.id);
    }
    if (world().facts.refusesUnsafeNumbers) {
      expect(world().wire.received).toEqual([]);
      expect(body.errors).toMatchObject([
        {
          message: expect.stringContaining('string') as string,
          extensions: { code: 'BAD_USER_INPUT', outcome: 'NOT_SENT', retryable: false },
        },
      ]);
    }
  });

  it('an id that is a safe JSON number is canceled as it is, or refused', async () => {
    const query = `mutation ($id: ID!) { cancelPickupCode(machineNo: "${MACHINE}", id: $id) { id } }`;
    const { body } = await world().sendBody(asVariable(query, '{"id":1122223}'));
    if (world().facts.acceptsNumbersAsIds) {
      expect(body).toEqual({ data: { cancelPickupCode: { id: '1122223' } } });
    } else {
      expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(world().sandbox.calls).toEqual([]);
    }
  });
}
