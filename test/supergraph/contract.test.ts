import { buildSchema } from 'graphql';
import { composeContract } from '../../supergraph/contracts.ts';
import type { Subgraph } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { npmGateways, type Kind } from './kinds.ts';
import { startWorld, type World } from './world.ts';

const contractOf = (url: string) => composeContract([vending(url)], 'partner');

describe('the public schema of the partner contract', () => {
  const schema = buildSchema(contractOf('http://localhost:4001/graphql').publicSchema);
  const fields = (type: string) => {
    const found = schema.getType(type);
    return found && 'getFields' in found ? Object.keys(found.getFields()) : undefined;
  };

  it('has no mutation, and nothing that only mutations lead to', () => {
    expect(schema.getMutationType()).toBeUndefined();
    for (const type of [
      'Mutation',
      'CancelPickupCodePayload',
      'CancelAllPickupCodesPayload',
      'CancelConfirmation',
    ])
      expect(schema.getType(type)).toBeUndefined();
  });

  it('has no digits of codes, and no way to try some', () => {
    expect(fields('PickupCode')).toEqual(expect.arrayContaining(['id', 'status', 'product']));
    expect(fields('PickupCode')).not.toContain('code');
    expect(fields('Machine')).toEqual(expect.arrayContaining(['pickupCodes', 'pickupCode']));
    expect(fields('Machine')).not.toContain('findPickupCode');
  });
});

describe.each(npmGateways)('the partner contract through $name', (kind) => {
  const subgraphs: Subgraph[] = [];
  /** The gateway is given the contract in place of the supergraph. */
  const partner: Kind = {
    ...kind,
    accepted: (subgraph) => {
      const accepted = kind.accepted(subgraph);
      subgraphs.push(accepted);
      return accepted;
    },
    start: (options) =>
      kind.start({ ...options, supergraph: composeContract(subgraphs, 'partner').supergraph }),
  };
  let world: World;
  beforeAll(async () => {
    world = await startWorld(partner);
    await world.reset();
  }, 60_000);
  afterAll(() => world.stop());

  it.each([
    'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }',
    '{ machine(machineNo: "16327129") { pickupCodes { code } } }',
    '{ machine(machineNo: "16327129") { findPickupCode(code: "7163684") { id } } }',
  ])('refuses what is left out, and the vendor is not called: %s', async (operation) => {
    const { body } = await world.send(operation);
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(body.data ?? undefined).toBeUndefined();
    expect(world.sandbox.calls).toEqual([]);
  });

  it('answers a read', async () => {
    const { body } = await world.send(
      '{ machine(machineNo: "16327129") { name pickupCode(id: "1122223") { id status product { id } } } }',
    );
    expect(body).toEqual({
      data: {
        machine: {
          name: '1号售货机',
          pickupCode: { id: '1122223', status: 'UNUSED', product: { id: expect.any(String) as string } },
        },
      },
    });
  });
});
