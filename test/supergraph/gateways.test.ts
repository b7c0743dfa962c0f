import { pino } from 'pino';
import { createTokenVerifier } from '../../src/auth/token-verifier.ts';
import { AUDIENCE, bearer, createSigner, ISSUER } from '../support/tokens.ts';
import { gateways, start } from './start.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;

describe.each(gateways)('through %s', (_name, kind) => {
  let world: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    world = await start(kind);
  });
  afterEach(() => world.stop());

  const cancelled = (id: string) => ({
    id,
    confirmation: 'ACKNOWLEDGED',
    machine: { machineNo: '16327129' },
  });

  it('a cancel gives the confirmation and the machine, and the vendor is asked once', async () => {
    const { status, body } = await world.send(
      'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id confirmation machine { machineNo } } }',
    );
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { cancelPickupCode: cancelled('1122223') } },
    });
    expect(world.sandbox.calls).toEqual([
      expect.objectContaining({ method: 'PUT', id: '1122223', verdict: '0' }),
    ]);
    expect(world.sandbox.pickupCodes('16327129').map(({ id }) => id)).not.toContain(1122223);
  });

  it('a cancel that fails has HTTP status 200, null, and every extension', async () => {
    const { status, body } = await world.send(
      'mutation { cancelPickupCode(machineNo: "99980002", id: "1122223") { id } }',
      { traceparent },
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ cancelPickupCode: null });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('no pickup code with this record id') as string,
      path: ['cancelPickupCode'],
      extensions: {
        code: 'PICKUP_CODE_NOT_FOUND',
        outcome: 'REJECTED',
        retryable: false,
        vendorCode: 80002,
        vendorMessage: '查不到对应记录',
        machineNo: '99980002',
        pickupCodeId: '1122223',
        traceId,
      },
    });
    expect(world.sandbox.calls).toHaveLength(1);
  });

  it.each([
    ['a cancel', 'mutation { cancelPickupCode(machineNo: "99980002", id: "1122223") { id } }'],
    [
      'an item of many',
      'mutation { cancelPickupCodes(machineNo: "16327129", ids: ["1122223", "999"]) { id } }',
    ],
    ['a cancel of all', 'mutation { cancelAllPickupCodes(machineNo: "99800003") { machine { machineNo } } }'],
    [
      'a read after a cancel',
      'mutation { cancelPickupCode(machineNo: "99800003", id: "99831") { id machine { pickupCode(id: "0") { id } } } }',
    ],
    ['a wrong argument', '{ machine(machineNo: "1") { name } }'],
    ['a machine that is not there', '{ machine(machineNo: "16320000") { name } }'],
  ])('the error of %s is the one of the subgraph, with its name added', async (_what, operation) => {
    const { body } = await world.send(operation);
    const errors = world.answered.flatMap((ofAnswer) => ofAnswer ?? []);
    expect(errors.length).toBeGreaterThan(0);
    expect(body.errors).toEqual(
      errors.map(({ message, path, extensions }) => ({
        message,
        path,
        extensions: { ...extensions, serviceName: 'vending' },
      })),
    );
  });

  it('a failed mutation is found under its alias, and the one after it is done', async () => {
    const { body } = await world.send(`mutation {
      first: cancelPickupCode(machineNo: "99980002", id: "1") { id }
      second: cancelPickupCode(machineNo: "16327129", id: "1122223") { id confirmation machine { machineNo } }
    }`);
    expect(body.data).toEqual({ first: null, second: cancelled('1122223') });
    expect(body.errors?.map(({ path }) => path)).toEqual([['first']]);
    expect(world.sandbox.calls.map(({ verdict }) => verdict)).toEqual(['80002', '0']);
  });

  it('one failed item of a list leaves the others alone and has its index in the path', async () => {
    const { body } = await world.send(`mutation {
      cancelPickupCodes(machineNo: "16327129", ids: ["1122223", "999", "1122224"]) {
        id confirmation machine { machineNo }
      }
    }`);
    expect(body.data).toEqual({ cancelPickupCodes: [cancelled('1122223'), null, cancelled('1122224')] });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      path: ['cancelPickupCodes', 1],
      extensions: { code: 'PICKUP_CODE_NOT_FOUND', pickupCodeId: '999', vendorCode: 80002 },
    });
    expect(world.sandbox.calls).toHaveLength(3);
  });

  it('a cancel whose first answer was lost is asked about by the subgraph, not by the gateway', async () => {
    const { body } = await world.send(
      'mutation { cancelPickupCode(machineNo: "99800003", id: "99831") { id confirmation } }',
    );
    expect(body).toEqual({ data: { cancelPickupCode: { id: '99831', confirmation: 'INFERRED' } } });
    expect(world.received).toHaveLength(1);
    expect(world.sandbox.calls.map(({ verdict }) => verdict)).toEqual(['0, then reset', '80002']);
  });

  it('a cancel of all gives the machine, and no code is left', async () => {
    const { body } = await world.send(
      'mutation { cancelAllPickupCodes(machineNo: "16327129") { machine { machineNo pickupCodes { id } } } }',
    );
    expect(body).toEqual({
      data: { cancelAllPickupCodes: { machine: { machineNo: '16327129', pickupCodes: [] } } },
    });
    expect(world.sandbox.pickupCodes('16327129')).toEqual([]);
  });

  it('a mutation whose answer is lost between subgraph and gateway is not sent again, and has no outcome', async () => {
    world.network.losesAnswers = true;
    const { body } = await world.send(
      'mutation { cancelAllPickupCodes(machineNo: "16327129") { machine { machineNo } } }',
    );
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).not.toHaveProperty('outcome');
    expect(world.received).toHaveLength(1);
    expect(world.sandbox.calls).toHaveLength(1);
  });

  it('a mutation whose outcome is unknown is not sent again by the gateway', async () => {
    const { body } = await world.send(
      'mutation { cancelAllPickupCodes(machineNo: "99800003") { machine { machineNo } } }',
    );
    expect(body.errors?.[0]?.extensions).toMatchObject({ outcome: 'UNKNOWN', retryable: false });
    expect(world.received).toHaveLength(1);
    expect(world.sandbox.calls).toHaveLength(1);
  });

  it('the subgraph is told who calls and in which trace, and shown the secret of the gateway only', async () => {
    const { body } = await world.send('{ machine(machineNo: "16327129") { machineNo } }', {
      authorization: 'Bearer token',
      traceparent,
      'graphql-client-name': 'back office',
      'router-authorization': 'a guess',
      'x-internal': 'yes',
    });
    expect(body).toEqual({ data: { machine: { machineNo: '16327129' } } });
    expect(world.received).toHaveLength(1);
    expect(world.received[0]).toMatchObject({
      authorization: 'Bearer token',
      traceparent,
      'graphql-client-name': 'back office',
      'router-authorization': world.routerSecret,
    });
    expect(world.received[0]).not.toHaveProperty('x-internal');
  });

  it('is the only way in: the subgraph refuses a client that calls it itself', async () => {
    const response = await fetch(`${world.subgraph}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'router-authorization': 'a guess' },
      body: JSON.stringify({
        query: 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }',
      }),
    });
    expect(response.status).toBe(401);
    expect(world.sandbox.calls).toEqual([]);
  });

  it('a token decides what is done and what is read, whatever the gateway knows of scopes', async () => {
    const signer = await createSigner('one');
    const jwks = { keys: [signer.jwk] };
    const log = pino({ level: 'silent' });
    const guarded = await start(
      kind,
      [],
      createTokenVerifier({ jwks, issuer: ISSUER, audience: AUDIENCE, log }),
    );
    const mutation = `mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") {
      id machine { machineNo name pickupCode(id: "1122224") { id code } }
    } }`;
    const send = async (scope?: string) =>
      guarded.send(mutation, scope === undefined ? {} : bearer(await signer.sign({ scope })));

    const nobody = await send();
    const reader = await send('machine:read pickup_code:read');
    const callsOfRefused = guarded.sandbox.calls.length;
    const clerk = await send('machine:read pickup_code:read pickup_code:cancel');
    await guarded.stop();

    const refused = (code: string) => ({
      path: ['cancelPickupCode'],
      extensions: { code, outcome: 'NOT_SENT' },
    });
    expect(nobody.body).toMatchObject({
      data: { cancelPickupCode: null },
      errors: [refused('UNAUTHENTICATED')],
    });
    expect(reader.body).toMatchObject({ data: { cancelPickupCode: null }, errors: [refused('FORBIDDEN')] });
    expect(reader.body.errors?.[0]?.message).toContain('pickup_code:cancel');
    expect(callsOfRefused).toBe(0);
    expect(clerk.body).toMatchObject({
      data: {
        cancelPickupCode: {
          id: '1122223',
          machine: { name: '1号售货机', pickupCode: { id: '1122224', code: null } },
        },
      },
      errors: [
        {
          message: "The caller's token lacks the scope pickup_code:reveal.",
          path: ['cancelPickupCode', 'machine', 'pickupCode', 'code'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });
});
