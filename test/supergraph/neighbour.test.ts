import { counts, CANCEL, LIST } from '../support/vendor-call-counts.ts';
import { startSites } from './sites.ts';
import { gateways, start } from './start.ts';

describe.each(gateways)('beside another subgraph, through %s', (_, kind) => {
  let sites: Awaited<ReturnType<typeof startSites>>;
  let supergraph: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    sites = await startSites();
    supergraph = await start(kind, [sites.subgraph]);
  });
  afterEach(async () => {
    await supergraph.stop();
    await sites.stop();
  });

  it('a query that starts there reads our fields of all its machines, with one call of the vendor', async () => {
    const { status, body } = await supergraph.send('{ sites { name machines { machineNo online } } }');
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
          name: 'Harbour',
          machines: [
            { machineNo: '16327132', online: false },
            // The site knows a machine that the merchant doesn't have: its fields are an error, the others stand.
            { machineNo: '16320000', online: null },
          ],
        },
      ],
    });
    expect(body.errors).toMatchObject([{ extensions: { code: 'MACHINE_NOT_FOUND', machineNo: '16320000' } }]);
    expect(counts(supergraph.sandbox)).toEqual({ [LIST]: 1 });
  });

  it('one mutation cancels a code and reads where the machine stands', async () => {
    const { body } = await supergraph.send(
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
    expect(counts(supergraph.sandbox)).toEqual({ [CANCEL]: 1 });
  });
});
