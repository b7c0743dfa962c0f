// The resolvers of the peers: a DataLoader for the machines of a request, plain functions for the rest.
import DataLoader from 'dataloader';
import { cancelPickupCode, cancelPickupCodes, getMachine, getMachines, getProducts } from './vendor.js';

export const createContext = () => ({
  machines: new DataLoader(async (numbers) => {
    if (numbers.length === 1) return [await getMachine(numbers[0])];
    const machines = await getMachines();
    return numbers.map((machineNo) => machines.get(machineNo) ?? new Error('no such machine'));
  }),
});

export const resolvers = {
  Query: { machine: (_, { machineNo }, { machines }) => machines.load(machineNo) },
  Mutation: {
    cancelPickupCode: (_, { machineNo, id }) => cancelPickupCode(machineNo, id),
    cancelPickupCodes: (_, { machineNo, ids }) => cancelPickupCodes(machineNo, ids),
  },
  Machine: {
    __resolveReference: ({ machineNo }, { machines }) => machines.load(machineNo),
    products: ({ machineNo }) => getProducts(machineNo),
  },
};
