import { bearer } from '../../support/tokens.ts';
import { CANCEL, CODES, counts, DETAIL, LIST, PRODUCTS } from '../../support/vendor-call-counts.ts';
import type { World } from '../world.ts';

const machine = '16327129';

/** The joins with subgraphs that keep keys of ours, add fields to our types, or compute from our fields. */
export function neighborhood(world: () => World): void {
  it('an order is joined to its code, its product and its machine in one query', async () => {
    const { body } = await world().send(`{
      order(id: "1") {
        pickupCode { id status campaign { name } machine { machineNo name site { name } needsVisit } }
        product { id name slot price { amount currencyCode } }
      }
    }`);
    expect(body).toEqual({
      data: {
        order: {
          pickupCode: {
            id: '1122223',
            status: 'UNUSED',
            campaign: { name: 'Free coffee week' },
            machine: { machineNo: machine, name: '1号售货机', site: { name: 'Airport' }, needsVisit: false },
          },
          product: {
            id: '1323441',
            name: '农夫山泉 550ml',
            slot: '1',
            price: { amount: '2.00', currencyCode: 'CNY' },
          },
        },
      },
    });
    const { products, machine: details } = world().facts.readsOfJoinedOrder;
    expect(counts(world().sandbox)).toEqual({ [PRODUCTS]: products, [CODES]: 4, [DETAIL]: details });
  });

  it('an order keeps the key of a code that is gone, whose fields are null', async () => {
    const { body } = await world().send(
      '{ order(id: "2") { id pickupCode { id status machine { machineNo } product { id } } } }',
    );
    const gone = { id: '1122233', status: null, machine: null, product: null };
    expect(body.data).toEqual({ order: { id: '2', pickupCode: gone } });
    if (world().facts.acceptsMissingEntities) expect(body.errors).toBeUndefined();
    else expect(body.errors).toMatchObject([{ message: expect.stringContaining('no data') as string }]);
    expect(counts(world().sandbox)).toEqual({ [PRODUCTS]: 1, [CODES]: 4 });
  });

  it('an order keeps the key of a product that the machine does not have, and says PRODUCT_NOT_FOUND', async () => {
    const { body } = await world().send('{ order(id: "3") { id product { id name stock } } }');
    expect(body.data).toEqual({ order: { id: '3', product: { id: '99', name: null, stock: null } } });
    for (const { path, extensions } of body.errors ?? []) {
      expect(path?.slice(0, 2)).toEqual(['order', 'product']);
      expect(extensions).toMatchObject({ code: 'PRODUCT_NOT_FOUND', machineNo: machine });
    }
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(counts(world().sandbox)).toEqual({ [PRODUCTS]: 1 });
  });

  it('a cancel goes on into the neighbors', async () => {
    const { body } = await world().send(`mutation {
      cancelPickupCode(machineNo: "${machine}", id: "1122227") {
        id
        confirmation
        machine { site { name } needsVisit pickupCodes(productId: "1323441") { id campaign { name } } }
      }
    }`);
    expect(body).toEqual({
      data: {
        cancelPickupCode: {
          id: '1122227',
          confirmation: 'ACKNOWLEDGED',
          machine: {
            site: { name: 'Airport' },
            needsVisit: false,
            pickupCodes: [
              { id: '1122223', campaign: { name: 'Free coffee week' } },
              { id: '1122231', campaign: null },
            ],
          },
        },
      },
    });
    expect(counts(world().sandbox)).toEqual({ [CANCEL]: 1, [CODES]: 1, [DETAIL]: 1 });
  });

  it('a campaign reads our fields of all its codes at once, and those of a canceled one are null', async () => {
    await world().send(`mutation { cancelPickupCode(machineNo: "${machine}", id: "1122225") { id } }`);
    const { body } = await world().send('{ campaigns { name pickupCodes { id status } } }');
    const pickupCodes = [
      { id: '1122223', status: 'UNUSED' },
      { id: '1122225', status: null },
    ];
    expect(body).toEqual({ data: { campaigns: [{ name: 'Free coffee week', pickupCodes }] } });
    expect(counts(world().sandbox)).toEqual({ [CANCEL]: 1, [PRODUCTS]: 1, [CODES]: 4 });
  });

  it('a neighbor computes a field from one of ours, with one call for all machines', async () => {
    const { body } = await world().send('{ sites { machines { machineNo needsVisit } } }');
    expect(body.data?.['sites']).toMatchObject([
      { machines: [{ needsVisit: false }, { needsVisit: false }, { needsVisit: false }] },
      // The second is not there.
      { machines: [{ needsVisit: true }, { needsVisit: null }] },
    ]);
    expect(counts(world().sandbox)).toEqual({ [LIST]: 1 });
  });

  it('a caller without the scope of our field is not shown what a neighbor computes from it', async () => {
    const token = bearer(await world().signer.sign({ scope: 'pickup_code:read' }));
    const { body } = await world().send('{ sites { machines { needsVisit } } }', token);
    // Hive Gateway reports no error: the value that it could not read is not part of the query.
    expect(JSON.stringify(body.data ?? null)).not.toMatch(/true|false/);
    expect(world().sandbox.calls).toEqual([]);
  });
}
