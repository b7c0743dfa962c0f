import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { neighborhood, type NeighborName } from './type-defs.ts';

const machineNos: Readonly<Record<string, readonly string[]>> = {
  Airport: ['16327129', '16327130', '16327131'],
  Harbor: ['16327132', '16320000'],
};

const site = (name: string) => ({ name, machines: machineNos[name]?.map((machineNo) => ({ machineNo })) });

const siteOf = ({ machineNo }: { machineNo: string }) => {
  const name = Object.keys(machineNos).find((candidate) => machineNos[candidate]?.includes(machineNo));
  return name === undefined ? null : site(name);
};

const machineNo = '16327129';

/** What the orders keep of codes and products: their keys. 1122233 is used, and 99 never was. */
const orders = [
  { id: '1', pickupCode: { machineNo, id: '1122223' }, product: { machineNo, id: '1323441' } },
  { id: '2', pickupCode: { machineNo, id: '1122233' }, product: { machineNo, id: '1323441' } },
  { id: '3', pickupCode: { machineNo, id: '1122224' }, product: { machineNo, id: '99' } },
];

const campaigns = [{ name: 'Free coffee week', ids: ['1122223', '1122225'] }];

const build = (name: NeighborName, resolvers = {}): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(neighborhood[name]), resolvers }]);

/** The schemas that the neighbors answer from; those without resolvers are composed and not asked. */
export const schemas: Readonly<Record<NeighborName, GraphQLSchema>> = {
  shop: build('shop'),
  billing: build('billing'),
  sites: build('sites', {
    Query: { sites: () => Object.keys(machineNos).map(site) },
    Machine: { site: siteOf },
  }),
  orders: build('orders', {
    Query: {
      orders: () => orders,
      order: (_: unknown, { id }: { id: string }) => orders.find((order) => order.id === id),
    },
  }),
  campaigns: build('campaigns', {
    Query: {
      campaigns: () =>
        campaigns.map(({ name, ids }) => ({ name, pickupCodes: ids.map((id) => ({ machineNo, id })) })),
    },
    PickupCode: {
      campaign: ({ id }: { id: string }) => campaigns.find(({ ids }) => ids.includes(id)) ?? null,
    },
  }),
  maintenance: build('maintenance', {
    Machine: {
      // Hive Gateway sends the error in place of a value that could not be read.
      needsVisit: ({ online }: { online: unknown }) => (typeof online === 'boolean' ? !online : null),
    },
  }),
};
