import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import { createHiveGateway } from '../../supergraph/hive-gateway.ts';
import { hiveGateway, inProcess } from './kinds.ts';
import { startWorld, type World } from './world.ts';

// `hiveConfig` does not retry; this is what a configuration that does is up to.
describe('Hive Gateway that retries', () => {
  let world: World;
  afterEach(() => world.stop());
  const retrying = async (changes: Partial<GatewayConfigSupergraph>) => {
    const start = inProcess((options) => createHiveGateway(options, changes));
    world = await startWorld({ ...hiveGateway, start });
    await world.reset();
  };
  const upstreamRetry = { maxRetries: 2, retryDelay: 1 };
  const secrets = () => world.wire.received.map((headers) => headers['router-authorization']);

  it.each([
    ['was refused', 'cancelPickupCode(machineNo: "99980002", id: "1") { id }', 'REJECTED'],
    ['may pass', 'cancelPickupCode(machineNo: "99930002", id: "1") { id }', 'REJECTED'],
    ['was not sent', 'cancelPickupCode(machineNo: "1", id: "1") { id }', 'NOT_SENT'],
    ['may have been done', 'cancelAllPickupCodes(machineNo: "99800002") { machine { name } }', 'UNKNOWN'],
    [
      'met a 502 of the vendor',
      'cancelAllPickupCodes(machineNo: "99800004") { machine { name } }',
      'UNKNOWN',
    ],
  ])('finds no reason in our answers to send a mutation again that %s', async (_, field, outcome) => {
    await retrying({ upstreamRetry });
    const { body } = await world.send(`mutation { ${field} }`);
    expect(body.errors?.[0]?.extensions?.['outcome']).toBe(outcome);
    expect(world.wire.received).toHaveLength(1);
  });

  it('sends a mutation again whose answer was lost; without the secret, so that it is refused', async () => {
    await retrying({ upstreamRetry });
    world.wire.fate = 'lost';
    await world.send('mutation { cancelAllPickupCodes(machineNo: "16327129") { machine { machineNo } } }');
    expect(secrets()).toEqual([world.routerSecret, undefined, undefined]);
    expect(world.cancels).toHaveLength(1);
  });

  it('by `retry` of its transport sends every failed mutation again, and loses what became of it', async () => {
    const options = { deduplicateInflightRequests: false, retry: 2 };
    await retrying({ transportEntries: { vending: { options } } });
    const { body } = await world.send(
      'mutation { cancelAllPickupCodes(machineNo: "99800002") { machine { machineNo } } }',
    );
    expect(secrets()).toEqual([world.routerSecret, undefined]);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toMatchObject({ response: { status: 401 } });
    expect(body.errors?.[0]?.extensions).not.toHaveProperty('outcome');
  });
});
