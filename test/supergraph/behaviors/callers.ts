import { AUDIENCE, bearer } from '../../support/tokens.ts';
import type { World } from '../world.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
const MUTATION = `mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") {
  id machine { machineNo name pickupCode(id: "1122224") { id code } }
} }`;

/** Who calls: the token, the trace and the secret of the router. */
export function callers(world: () => World): void {
  const sign = async (claims: Record<string, unknown>) => bearer(await world().signer.sign(claims));

  it('the subgraph gets the token, the trace and the name of the client, and the secret of the router', async () => {
    const token = await sign({});
    const { body } = await world().send('{ machine(machineNo: "16327129") { machineNo } }', {
      ...token,
      traceparent,
      tracestate: 'vendor=value',
      'apollographql-client-name': 'back office',
      'graphql-client-name': 'back office',
      'router-authorization': 'a guess',
      'x-internal': 'yes',
    });
    expect(body).toEqual({ data: { machine: { machineNo: '16327129' } } });
    expect(world().wire.received).toHaveLength(1);
    const [headers = {}] = world().wire.received;
    expect(headers).toMatchObject({
      ...token,
      'apollographql-client-name': 'back office',
      'graphql-client-name': 'back office',
      tracestate: 'vendor=value',
      'router-authorization': world().routerSecret,
    });
    expect(headers['traceparent']).toMatch(world().facts.forwardedTraceparent);
    expect(headers).not.toHaveProperty('x-internal');
  });

  it('a Router-Authorization of the client never arrives, whatever its spelling', async () => {
    for (const name of ['router-authorization', 'Router-Authorization', 'ROUTER-AUTHORIZATION']) {
      await world().send('{ machine(machineNo: "16327129") { machineNo } }', { [name]: 'a guess' });
    }
    const sent = world().wire.received.map((headers) => headers['router-authorization']);
    expect(sent).toEqual(Array<string>(3).fill(world().routerSecret));
  });

  it('the neighbor never gets the secret of the router', async () => {
    await world().send('{ sites { name } }', { 'router-authorization': 'a guess' });
    expect(world().receivedBy('sites').length).toBeGreaterThan(0);
    for (const headers of world().receivedBy('sites')) {
      expect(headers['router-authorization']).not.toBe(world().routerSecret);
    }
  });

  it('the subgraph refuses a client that goes around the gateway', async () => {
    const response = await fetch(world().subgraphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'router-authorization': 'a guess' },
      body: JSON.stringify({ query: MUTATION }),
    });
    expect(response.status).toBe(401);
    expect(world().sandbox.calls).toEqual([]);
  });

  it('without a token nothing is canceled', async () => {
    const { body } = await world().send(MUTATION, { authorization: '' });
    expect(body.data?.['cancelPickupCode'] ?? null).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions ?? {}).toMatchObject(world().facts.withoutToken);
    expect(world().sandbox.calls).toEqual([]);
  });

  it('without the scope nothing is canceled', async () => {
    const { body } = await world().send(MUTATION, await sign({ scope: 'machine:read pickup_code:read' }));
    expect(body.data?.['cancelPickupCode'] ?? null).toBeNull();
    expect(body.errors?.[0]?.message).toEqual(expect.any(String));
    expect(body.errors?.[0]?.extensions ?? {}).toMatchObject(world().facts.withoutScope);
    expect(world().sandbox.calls).toEqual([]);
  });

  it.each([
    ['of another issuer', 'issuer', { iss: 'https://login.example.net/' }],
    ['for another audience', 'audience', { aud: 'somebody else' }],
  ] as const)('a token %s cancels nothing', async (_, what, claims) => {
    const { body } = await world().send(MUTATION, await sign(claims));
    expect(body.data?.['cancelPickupCode'] ?? null).toBeNull();
    expect(body.errors?.length).toBeGreaterThan(0);
    const arrived = world().wire.received.length > 0;
    expect(arrived ? 'subgraph' : 'gateway').toBe(world().facts.refusedBy[what]);
    expect(world().sandbox.calls).toEqual([]);
  });

  it('a token for several audiences cancels, or cancels nothing, as the facts say', async () => {
    await world().send(MUTATION, await sign({ aud: [AUDIENCE, 'somebody else'] }));
    expect(world().cancels).toHaveLength(world().facts.acceptsSeveralAudiences ? 1 : 0);
  });

  it('a clerk without pickup_code:reveal never sees the digits', async () => {
    const scope = 'machine:read pickup_code:read pickup_code:cancel';
    const { body } = await world().send(MUTATION, await sign({ scope }));
    expect(JSON.stringify(body)).not.toMatch(/"code":"\d/);
    expect(body.errors?.[0]?.message).toEqual(expect.any(String));
    expect(body.errors?.[0]?.extensions ?? {}).toMatchObject(world().facts.withoutReveal);
    // A router that refuses an operation of which a part is not allowed must not run the rest of it.
    expect(world().cancels).toHaveLength(world().facts.cancelsOfPartlyAllowed);
    // One that runs it says so.
    if (world().facts.cancelsOfPartlyAllowed === 1) {
      expect(body.data).toMatchObject({ cancelPickupCode: { id: '1122223' } });
    }
  });
}
