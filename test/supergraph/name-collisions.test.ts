import { Kind, type DocumentNode } from 'graphql';
import { vending } from '../../supergraph/subgraphs.ts';
import { composers } from './composers.ts';

const ours = vending('http://vending.internal/graphql');

/** A neighbor with these types. */
const neighbor = (types: string) => ({
  name: 'neighbor',
  url: 'http://neighbor.internal/graphql',
  typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"]) ${types}`,
});

const valuesOf = (supergraph: DocumentNode | string, name: string) => {
  if (typeof supergraph === 'string') throw new Error(supergraph);
  const found = supergraph.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name,
  );
  return found?.kind === Kind.ENUM_TYPE_DEFINITION ? found.values?.map((value) => value.name.value) : [];
};

// What ADR 35 says of a neighbor that has a name of ours.
describe.each(composers)('%s', (_, compose) => {
  it.each([
    [
      'a washing machine',
      'Machine',
      'type Query { washers: [Machine!] } type Machine { id: ID! name: String }',
    ],
    [
      'a machine with another key',
      'Machine',
      'type Query { washers: [Machine!] } type Machine @key(fields: "id") { id: ID! name: String }',
    ],
    [
      'a code for parcels',
      'PickupCode',
      'type Query { parcel: PickupCode } type PickupCode { code: String status: String }',
    ],
    [
      'a product of machines without our key',
      'MachineProduct',
      'type Query { part: MachineProduct } type MachineProduct { id: ID! name: String }',
    ],
    [
      'a price of machines',
      'MachinePrice',
      'type Query { price: MachinePrice } type MachinePrice { amount: Float! }',
    ],
    [
      'a position of machines',
      'MachineLocation',
      'type Query { here: MachineLocation } type MachineLocation { latitude: Float! }',
    ],
    ['a root field of ours', 'Query.machines', 'type Query { machines: [String!] }'],
  ])('does not compose with %s', (_neighbor, name, types) => {
    const result = compose([ours, neighbor(types)]);
    expect(typeof result).toBe('string');
    expect(result).toContain(name.split('.')[0]);
  });

  it.each(['MachineType', 'PickupCodeStatus', 'CancelConfirmation'])(
    'unites the values of %s with those of a neighbor that only returns them',
    (name) => {
      const values = valuesOf(
        compose([ours, neighbor(`type Query { theirs: ${name} } enum ${name} { THEIRS }`)]),
        name,
      );
      expect(values).toEqual(expect.arrayContaining([...(valuesOf(compose([ours]), name) ?? []), 'THEIRS']));
    },
  );

  it('does not compose with a neighbor that takes an enum of ours as an argument with other values', () => {
    const types = 'type Query { washers(type: MachineType): Int } enum MachineType { WASHER }';
    expect(compose([ours, neighbor(types)])).toEqual(expect.stringContaining('MachineType'));
  });

  it.each(['DateTime', 'Decimal'])('merges a scalar %s of a neighbor', (name) => {
    const types = `type Query { theirs: ${name} } scalar ${name} @specifiedBy(url: "https://example.com/${name}")`;
    expect(typeof compose([ours, neighbor(types)])).not.toBe('string');
  });
});
