import { AUDIENCE, bearer, createSigner, ISSUER, type Signer } from '../support/tokens.ts';
import { post, startSubgraph, type Answer, type Subgraph } from '../support/subgraph.ts';

const MACHINE = '16327129';
const FIND = `query ($code: String!, $machineNo: ID = "${MACHINE}") { machine(machineNo: $machineNo) { findPickupCode(code: $code) { id } } }`;
const CANCEL_ALL = `mutation ($machineNo: ID = "${MACHINE}") { cancelAllPickupCodes(machineNo: $machineNo) { machine { machineNo } } }`;
/** Digits that no code of the sandbox has, but for one machine in a million. */
const WRONG = '0000001';
const RIGHT = '7163684';

/** What the answer says of the code: null, the code, or the code of its error. */
const told = ({ data, errors }: Answer) =>
  errors?.[0]?.extensions['code'] ??
  (data as { machine: { findPickupCode: unknown } }).machine.findPickupCode;

describe('the limits', () => {
  let signer: Signer;
  let subgraph: Subgraph;
  beforeAll(async () => {
    signer = await createSigner('one');
  });
  const start = async (rateLimits = { failedLookups: 10, cancelAll: 6 }, withTokens = true) => {
    const auth = { jwks: { keys: [signer.jwk] }, issuer: ISSUER, audience: AUDIENCE };
    subgraph = await startSubgraph({ rateLimits, ...(withTokens && { auth }) });
  };
  afterEach(() => subgraph.close());

  const as = async (claims: Record<string, unknown>) => bearer(await signer.sign(claims));
  const find = (code: string, headers: Record<string, string>, machineNo = MACHINE) =>
    post(subgraph.url, FIND, { variables: { code, machineNo }, headers });
  const cancelAll = (headers: Record<string, string>, machineNo = MACHINE) =>
    post(subgraph.url, CANCEL_ALL, { variables: { machineNo }, headers });

  describe('of look-ups by digits', () => {
    it('refuse after ten that found nothing, before the vendor is asked, right digits too', async () => {
      await start();
      const mallory = await as({ sub: 'mallory' });
      for (let i = 0; i < 10; i++) expect(told(await find(WRONG, mallory))).toBeNull();
      const asked = subgraph.sandbox.calls.length;
      for (const code of [WRONG, RIGHT]) {
        const { status, headers, data, errors } = await find(code, mallory);
        expect(status).toBe(200);
        expect(headers.get('retry-after')).toBeNull();
        expect(data).toEqual({ machine: { findPickupCode: null } });
        expect(errors).toMatchObject([
          {
            message: expect.stringMatching(
              /^Too many look-ups of pickup codes by their digits have failed: try again in \d+ s\.$/,
            ),
            path: ['machine', 'findPickupCode'],
          },
        ]);
        const { retryAfter, ...extensions } = errors?.[0]?.extensions ?? {};
        expect(extensions).toEqual({
          code: 'RATE_LIMITED',
          retryable: true,
          machineNo: MACHINE,
          traceId: expect.any(String),
        });
        expect(retryAfter).toBeGreaterThanOrEqual(1);
        expect(retryAfter).toBeLessThanOrEqual(60);
        expect(Number.isInteger(retryAfter)).toBe(true);
      }
      expect(subgraph.sandbox.calls).toHaveLength(asked);
    });

    it('do not count those that found the code', async () => {
      await start({ failedLookups: 1, cancelAll: 1 });
      const operator = await as({ sub: 'operator' });
      for (let i = 0; i < 5; i++) expect(told(await find(RIGHT, operator))).toEqual({ id: '1122224' });
    });

    it('do not count what tells nothing: bad input, and a vendor that fails', async () => {
      await start({ failedLookups: 1, cancelAll: 1 });
      const operator = await as({ sub: 'operator' });
      expect(told(await find('12', operator))).toBe('BAD_USER_INPUT');
      expect(told(await find(WRONG, operator, '99700002'))).toBe('VENDOR_UNAVAILABLE');
      expect(told(await find(WRONG, operator, '99680002'))).toBe('PICKUP_CODE_NOT_FOUND');
      expect(told(await find(RIGHT, operator))).toEqual({ id: '1122224' });
    });

    it('can not be got round by many at once: aliases of one request', async () => {
      await start({ failedLookups: 4, cancelAll: 1 });
      const mallory = await as({ sub: 'mallory' });
      // The right digits come last, after the guesses have been used up.
      const guesses = [...Array.from({ length: 13 }, (_, i) => `000000${i}`.slice(-7)), RIGHT];
      const fields = guesses.map((code, i) => `f${i}: findPickupCode(code: "${code}") { id }`).join(' ');
      const query = `{ machine(machineNo: "${MACHINE}") { ${fields} } }`;
      const { data, errors } = await post(subgraph.url, query, { headers: mallory });
      expect(errors).toHaveLength(10);
      for (const { extensions } of errors ?? []) expect(extensions['code']).toBe('RATE_LIMITED');
      expect(Object.values((data as { machine: object }).machine)).toEqual(guesses.map(() => null));
      expect(errors?.map(({ path }) => path?.[1])).toContain('f13');
    });

    it('can not be got round by many at once: requests, machines, entities', async () => {
      await start({ failedLookups: 4, cancelAll: 1 });
      const mallory = await as({ sub: 'mallory' });
      const entity = (machineNo: string) =>
        post(
          subgraph.url,
          `query ($machineNo: ID!, $code: String!) { _entities(representations: [{ __typename: "Machine", machineNo: $machineNo }]) { ... on Machine { findPickupCode(code: $code) { id } } } }`,
          { variables: { machineNo, code: WRONG }, headers: mallory },
        );
      const answers = await Promise.all([
        ...Array.from({ length: 10 }, () => find(WRONG, mallory)),
        ...Array.from({ length: 10 }, () => find(WRONG, mallory, '16327130')),
        ...Array.from({ length: 10 }, () => entity(MACHINE)),
      ]);
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(4);
      for (const { errors = [] } of answers) {
        for (const { extensions } of errors) expect(extensions['code']).toBe('RATE_LIMITED');
      }
    });

    it('are those of a subject: another client or another token of the same is no fresh start', async () => {
      await start({ failedLookups: 1, cancelAll: 1 });
      expect(told(await find(WRONG, await as({ sub: 'mallory', client_id: 'a' })))).toBeNull();
      const again = { ...(await as({ sub: 'mallory', client_id: 'b', jti: '2' })) };
      expect(told(await find(WRONG, { ...again, 'apollographql-client-name': 'other' }))).toBe(
        'RATE_LIMITED',
      );
      expect(told(await find(WRONG, await as({ sub: 'operator' })))).toBeNull();
      // Who has no subject is a client, and a client is not the subject of the same name.
      const machine = await as({ sub: undefined, client_id: 'mallory' });
      expect(told(await find(WRONG, machine))).toBeNull();
      expect(told(await find(WRONG, machine))).toBe('RATE_LIMITED');
    });

    it('are one for all without tokens: a header that anybody can make up is no caller', async () => {
      await start({ failedLookups: 1, cancelAll: 1 }, false);
      expect(told(await find(WRONG, { 'apollographql-client-name': 'a' }))).toBeNull();
      const other = { 'apollographql-client-name': 'b', 'x-forwarded-for': '192.0.2.1' };
      expect(told(await find(WRONG, other))).toBe('RATE_LIMITED');
    });

    it('are logged with who was refused, and without the digits', async () => {
      await start({ failedLookups: 1, cancelAll: 1 });
      const mallory = await as({ sub: 'mallory\n{"level":"info"}', client_id: 'app' });
      await find(WRONG, mallory);
      await find(WRONG, mallory);
      const lines = subgraph.lines.filter((line) => line.includes('refused: too many look-ups'));
      expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
        {
          level: 'warn',
          caller: { sub: 'mallory\n{"level":"info"}', clientId: 'app' },
          machineNo: MACHINE,
          traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      ]);
      expect(subgraph.lines.join('')).not.toContain(WRONG);
    });

    it('are counted', async () => {
      await start({ failedLookups: 1, cancelAll: 1 });
      const mallory = await as({ sub: 'mallory' });
      await find(WRONG, mallory);
      await find(WRONG, mallory);
      const metrics = await (await fetch(`${subgraph.origin}/metrics`)).text();
      expect(metrics).toContain('vending_graphql_errors_total{code="RATE_LIMITED"} 1\n');
    });
  });

  describe('of canceling all codes', () => {
    it('refuse the seventh of a caller at a machine: nothing is sent, nothing recorded', async () => {
      await start();
      const operator = await as({ sub: 'operator' });
      for (let i = 0; i < 6; i++) expect((await cancelAll(operator)).errors).toBeUndefined();
      const [sent, recorded] = [subgraph.sandbox.calls.length, subgraph.records.length];
      const { status, data, errors } = await cancelAll(operator);
      expect(status).toBe(200);
      expect(data).toEqual({ cancelAllPickupCodes: null });
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(
            /^Too many cancels of all codes of this machine: try again in \d+ s\.$/,
          ),
          path: ['cancelAllPickupCodes'],
          extensions: {
            code: 'RATE_LIMITED',
            outcome: 'NOT_SENT',
            retryable: true,
            retryAfter: expect.any(Number),
            machineNo: MACHINE,
          },
        },
      ]);
      expect(subgraph.sandbox.calls).toHaveLength(sent);
      expect(subgraph.records).toHaveLength(recorded);
      // Another machine, another caller, and a single code are not meant.
      expect((await cancelAll(operator, '16327130')).errors).toBeUndefined();
      expect((await cancelAll(await as({ sub: 'other' }))).errors).toBeUndefined();
      const single = `mutation { cancelPickupCode(machineNo: "${MACHINE}", id: "1") { id } }`;
      const one = await post(subgraph.url, single, { headers: operator });
      expect(one.errors?.[0]?.extensions['code']).toBe('PICKUP_CODE_NOT_FOUND');
    });

    it('can not be got round by aliases; the others of the document are sent', async () => {
      await start({ failedLookups: 1, cancelAll: 2 });
      const fields = Array.from(
        { length: 15 },
        (_, i) => `c${i}: cancelAllPickupCodes(machineNo: "${MACHINE}") { __typename }`,
      );
      const { errors } = await post(subgraph.url, `mutation { ${fields.join(' ')} }`, {
        headers: await as({ sub: 'mallory' }),
      });
      expect(errors?.map(({ extensions }) => extensions['outcome'])).toEqual(Array(13).fill('NOT_SENT'));
      expect(subgraph.sandbox.calls).toHaveLength(2);
    });

    it('count for machines that the caller may not know of as for any, so they look alike', async () => {
      await start({ failedLookups: 1, cancelAll: 1 });
      const partner = await as({ sub: 'partner', machines: [MACHINE] });
      const codes = [];
      for (const machineNo of ['16327130', '16327130', '12345678', '12345678']) {
        codes.push((await cancelAll(partner, machineNo)).errors?.[0]?.extensions['code']);
      }
      expect(codes).toEqual(['MACHINE_NOT_FOUND', 'RATE_LIMITED', 'MACHINE_NOT_FOUND', 'RATE_LIMITED']);
      expect(subgraph.sandbox.calls).toEqual([]);
    });

    it('come after the scopes: who may not cancel is told that, and uses nothing up', async () => {
      await start({ failedLookups: 1, cancelAll: 1 });
      const reader = await as({ sub: 'somebody', scope: 'machine:read' });
      for (let i = 0; i < 3; i++)
        expect((await cancelAll(reader)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect((await cancelAll(await as({ sub: 'somebody' }))).errors).toBeUndefined();
    });
  });
});
