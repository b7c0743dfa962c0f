import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createListener, type AddressInfo, type Server } from 'node:net';
import type { Script } from 'node:vm';
import { digestOf } from '../../src/compiled.ts';

/*
 * Starts what was built, asks it what it will be asked, and writes what V8 has compiled of it by then.
 */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A vendor that does everything and has nothing. */
const vendor = createServer((request, response) => {
  request.resume();
  response.end('{"code":0,"message":"ok","data":[]}');
});
const free = createListener();
const port = await listen(free);
await new Promise((resolve) => free.close(resolve));
Object.assign(process.env, {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  VENDOR_URL: `http://127.0.0.1:${await listen(vendor)}`,
  VENDOR_APP_ID: 'build',
  VENDOR_APP_SECRET: 'build-app-secret',
  VENDOR_MERCHANT_KEY: 'build-merchant-key',
  ROUTER_SECRETS: 'build-router-secret',
});

const main = new URL('../../dist/main.js', import.meta.url);
const { script } = (await import(main.href)) as { script: Script };

const operations = [
  'mutation { cancelPickupCode(machineNo: "16327129", id: "1") { id confirmation machine { machineNo } } }',
  '{ machine(machineNo: "16327129") { name products { name price { amount } } } }',
  '{ _entities(representations: [{ __typename: "Machine", machineNo: "16327129" }]) { ... on Machine { name } } }',
];
const ask = (query: string) =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'router-authorization': 'build-router-secret' },
    body: JSON.stringify({ query }),
  });

/** Until it listens; after 10 s something is wrong. */
async function askFirst(query: string, deadline = performance.now() + 10_000): Promise<void> {
  try {
    await ask(query);
  } catch (error) {
    if (performance.now() > deadline) throw error;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await askFirst(query, deadline);
  }
}

for (const query of operations) {
  await askFirst(query);
  // What comes again is compiled.
  const answer = await ask(query);
  if (!(await answer.text()).startsWith('{"data":'))
    throw new Error(`what was built doesn't answer ${query}`);
}
const compiled = script.createCachedData();
const digest = digestOf(readFileSync('dist/vending.cjs'), compiled);
writeFileSync('dist/vending.cjs.cache', Buffer.concat([digest, compiled]));
process.exit(0);
