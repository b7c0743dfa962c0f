import { extensionKeys } from '../../../src/graphql/error-codes.ts';
import type { World } from '../world.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';

/** What a client sees of the subgraph's errors: message, path and every extension. */
export function errors(world: () => World): void {
  it('a cancel that fails has HTTP status 200, null, and every extension', async () => {
    const { status, body } = await world().send(
      'mutation { cancelPickupCode(machineNo: "99980002", id: "1122223") { id } }',
      { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ cancelPickupCode: null });
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining('no pickup code with this record id') as string,
        path: ['cancelPickupCode'],
        extensions: {
          code: 'PICKUP_CODE_NOT_FOUND',
          outcome: 'REJECTED',
          retryable: false,
          vendorCode: 80002,
          vendorMessage: '查不到对应记录',
          machineNo: '99980002',
          pickupCodeId: '1122223',
          traceId,
        },
      },
    ]);
    expect(world().cancels).toHaveLength(1);
  });

  it.each([
    ['a cancel', 'mutation { cancelPickupCode(machineNo: "99980002", id: "1122223") { id } }'],
    [
      'an item of many',
      'mutation { cancelPickupCodes(machineNo: "16327129", ids: ["1122223", "999"]) { id } }',
    ],
    ['a cancel of all', 'mutation { cancelAllPickupCodes(machineNo: "99800004") { machine { machineNo } } }'],
    [
      'a read after a cancel',
      'mutation { cancelPickupCode(machineNo: "99800003", id: "99831") { id machine { pickupCode(id: "0") { id } } } }',
    ],
    ['a wrong argument', '{ machine(machineNo: "1") { name } }'],
    ['a machine that is not there', '{ machine(machineNo: "16320000") { name } }'],
  ])('the error of %s is the one of the subgraph, with nothing lost', async (_what, operation) => {
    const { body } = await world().send(operation);
    const sent = world().wire.answered.flat();
    expect(sent.length).toBeGreaterThan(0);
    expect(body.errors).toHaveLength(sent.length);
    expect(body.errors).toMatchObject(
      sent.map(({ message, path, extensions }) => ({ message, path, extensions })),
    );
    const added = body.errors?.flatMap(({ extensions }) => Object.keys(extensions ?? {})) ?? [];
    expect(added.filter((key) => !(key in extensionKeys))).toEqual(
      sent.flatMap(() => world().facts.addedExtensions),
    );
  });

  it('a RATE_LIMITED error says after how many seconds the client may try again', async () => {
    const operation = 'mutation { cancelAllPickupCodes(machineNo: "16327131") { machine { machineNo } } }';
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await world().send(operation));
    expect(answers.at(-1)?.body.errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', outcome: 'NOT_SENT', retryAfter: expect.any(Number) } },
    ]);
  });

  it('a field that fails is null, and its siblings arrive', async () => {
    const { status, body } = await world().send(
      '{ good: machine(machineNo: "16327129") { machineNo online } bad: machine(machineNo: "16320000") { online } }',
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ good: { machineNo: '16327129', online: true }, bad: null });
    expect(body.errors).toMatchObject([
      { path: ['bad'], extensions: { code: 'MACHINE_NOT_FOUND', machineNo: '16320000' } },
    ]);
  });
}
