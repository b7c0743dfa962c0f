// The baseline: node:http that parses the JSON and makes the same signed call. No GraphQL, no framework, no duties.
import { createServer } from 'node:http';
import { cancelPickupCode, cancelPickupCodes, getMachine, getMachines, getProducts } from './vendor.js';

/** The data of each operation. */
const operations = {
  Cancel: async ({ machineNo, id }) => {
    const { confirmation } = await cancelPickupCode(machineNo, id);
    return { cancelPickupCode: { id, confirmation, machine: { __typename: 'Machine', machineNo } } };
  },
  CancelMany: async ({ machineNo, ids }) => {
    const results = await cancelPickupCodes(machineNo, ids);
    return { cancelPickupCodes: results.map(({ id, confirmation }) => ({ id, confirmation })) };
  },
  Machine: async ({ machineNo }) => {
    const [machine, products] = await Promise.all([getMachine(machineNo), getProducts(machineNo)]);
    return { machine: { name: machine.name, products } };
  },
  Entities: async ({ representations }) => {
    const machines = await getMachines();
    return {
      _entities: representations.map(({ machineNo }) => {
        const { name, address, online } = machines.get(machineNo);
        return { name, address, online };
      }),
    };
  },
};

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const body = JSON.stringify({ data: await operations[operationName](variables) });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(process.env.PORT, '127.0.0.1');
