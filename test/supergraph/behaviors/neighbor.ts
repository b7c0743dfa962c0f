import { counts, CANCEL, LIST } from '../../support/vendor-call-counts.ts';
import type { World } from '../world.ts';

/** The join with another subgraph. */
export function neighbor(world: () => World): void {
  it('a query that starts at the neighbor reads our fields of all its machines with one call of the vendor', async () => {
    const { status, body } = await world().send('{ sites { name machines { machineNo online } } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({
      sites: [
        {
          name: 'Airport',
          machines: [
            { machineNo: '16327129', online: true },
            { machineNo: '16327130', online: true },
            { machineNo: '16327131', online: true },
          ],
        },
        {
          name: 'Harbor',
          machines: [
            { machineNo: '16327132', online: false },
            // The neighbor knows a machine that the merchant does not have.
            { machineNo: '16320000', online: null },
          ],
        },
      ],
    });
    expect(body.errors).toMatchObject([{ extensions: { code: 'MACHINE_NOT_FOUND', machineNo: '16320000' } }]);
    expect(counts(world().sandbox)).toEqual({ [LIST]: 1 });
  });

  it('one mutation cancels a code and reads where the machine stands', async () => {
    const { body } = await world().send(
      'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { confirmation machine { machineNo site { name } } } }',
    );
    expect(body).toEqual({
      data: {
        cancelPickupCode: {
          confirmation: 'ACKNOWLEDGED',
          machine: { machineNo: '16327129', site: { name: 'Airport' } },
        },
      },
    });
    expect(counts(world().sandbox)).toEqual({ [CANCEL]: 1 });
  });

  it('the neighbor is not asked about a cancel that failed', async () => {
    const { body } = await world().send(
      'mutation { cancelPickupCode(machineNo: "99980002", id: "1") { machine { machineNo site { name } } } }',
    );
    expect(body.data).toEqual({ cancelPickupCode: null });
    expect(body.errors).toMatchObject([{ extensions: { code: 'PICKUP_CODE_NOT_FOUND' } }]);
    expect(world().receivedBy('sites')).toEqual([]);
  });
}
