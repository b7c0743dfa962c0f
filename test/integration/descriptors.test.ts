import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { createSandbox } from '../../sandbox/app.ts';
import { environment, killServices, post, startService } from '../support/service.ts';

const SERVICE = ['sh', '-c', 'ulimit -n 300; exec node --import tsx src/main.ts'];
const CLIENTS = 600;

it('survives more clients than it has descriptors, and cancels while they are connected', async () => {
  const sandbox = createSandbox();
  const env = environment(await sandbox.listen({ host: '127.0.0.1', port: 0 }));
  const service = await startService(SERVICE, {
    cwd: resolve(__dirname, '../..'),
    env: { ...env, VENDOR_MAX_CONNECTIONS: '16' },
  });
  // A gateway that has its connection already.
  await (await fetch(`${service.url}/livez`)).text();
  const port = Number(new URL(service.url).port);
  const clients: Socket[] = [];
  for (let i = 0; i < CLIENTS; i++) {
    const client = connect(port, '127.0.0.1')
      .on('error', () => undefined)
      .resume();
    clients.push(client);
    await once(client, 'connect').catch(() => undefined);
  }
  // By the connection that is there already; eight cancels at once take new connections to the vendor.
  const ids = sandbox
    .pickupCodes('16327130')
    .slice(0, 8)
    .map(({ id }) => `"${id}"`);
  const answer = await post(
    service.url,
    `mutation { cancelPickupCodes(machineNo: "16327130", ids: [${ids.join()}]) { confirmation } }`,
  );
  expect(answer).toEqual({ data: { cancelPickupCodes: ids.map(() => ({ confirmation: 'ACKNOWLEDGED' })) } });
  expect(service.process.exitCode).toBeNull();
  // 300 descriptors less 16 for the vendor and 128 in reserve. A closed connection is noticed a moment later.
  while (clients.filter(({ destroyed }) => !destroyed).length > 156) await new Promise(setImmediate);
  for (const client of clients) client.destroy();
  killServices();
  await sandbox.close();
}, 60_000);
