// The limit: no GraphQL, no framework; what is left when all that a subgraph adds is taken away.
import { createServer } from 'node:http';
import { cancelPickupCode, cancelPickupCodes, getMachine, getMachines, getProducts } from './vendor.js';

/** By the name of the operation; each gives back `data`. */
const operations = {
  Cancel: async ({ machineNo, id }) => ({ cancelPickupCode: await cancelPickupCode(machineNo, id) }),
  CancelMany: async ({ machineNo, ids }) => ({ cancelPickupCodes: await cancelPickupCodes(machineNo, ids) }),
  Machine: async ({ machineNo }) => {
    const [machine, products] = await Promise.all([getMachine(machineNo), getProducts(machineNo)]);
    return { machine: { name: machine.name, products } };
  },
  Entities: async ({ representations }) => {
    const machines = await getMachines();
    return { _entities: representations.map(({ machineNo }) => machines.get(machineNo)) };
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
