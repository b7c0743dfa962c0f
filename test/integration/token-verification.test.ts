import { createHmac, createPublicKey } from 'node:crypto';
import { CANCEL, expectRefusedToken } from '../support/refused-token.ts';
import { AUDIENCE, bearer, createSigner, ISSUER, type Signer } from '../support/tokens.ts';
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1000);
const good = () => ({ iss: ISSUER, aud: AUDIENCE, exp: seconds() + 60, scope: 'pickup_code:cancel' });

describe('a bearer token', () => {
  let signer: Signer;
  let rsa: Signer;
  let stranger: Signer;
  let subgraph: Subgraph;
  beforeAll(async () => {
    signer = await createSigner('one');
    rsa = await createSigner('rsa', 'RS256');
    // The same key id, and another key.
    stranger = await createSigner('one');
    const jwks = { keys: [signer.jwk, rsa.jwk] };
    subgraph = await startSubgraph({ auth: { jwks, issuer: ISSUER, audience: AUDIENCE } });
  });
  afterAll(() => subgraph.close());
  const send = (headers: Record<string, string>) => post(subgraph.url, CANCEL, { headers });

  /** HS256, with what everybody knows for a secret (RFC 8725, algorithm confusion). */
  const signedWithPublicKey = (secret: string | Buffer) => {
    const content = `${encode({ alg: 'HS256', kid: 'rsa' })}.${encode(good())}`;
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  };
  const publicKey = (format: 'pem' | 'der') =>
    createPublicKey({ key: rsa.jwk, format: 'jwk' }).export({ type: 'spki', format } as {
      type: 'spki';
      format: 'pem';
    });

  /** Each with the reason or the claim that the log has. */
  const attacks: [attack: string, reason: string, forge: () => string | Promise<string>][] = [
    ['that is none', 'ERR_JWS_INVALID', () => 'x'],
    ['that is empty', 'NO_BEARER_TOKEN', () => ''],
    [
      'without a signature',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      async () => (await signer.sign()).replace(/[^.]*$/, ''),
    ],
    ['of another key with the same id', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', () => stranger.sign()],
    [
      'with a claim that was changed, once the true one is known',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      async () => {
        const token = await signer.sign({ scope: '' });
        await send(bearer(token));
        const [header, , signature] = token.split('.');
        return [header, encode(good()), signature].join('.');
      },
    ],
    ['with alg none', 'ERR_JOSE_ALG_NOT_ALLOWED', () => `${encode({ alg: 'none' })}.${encode(good())}.`],
    [
      'with alg None and a signature',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      async () => `${encode({ alg: 'None' })}.${encode(good())}.${(await signer.sign()).split('.')[2]}`,
    ],
    [
      'signed by HS256 with the public key',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      () => signedWithPublicKey(publicKey('pem')),
    ],
    [
      'signed by HS256 with the bytes of the public key',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      () => signedWithPublicKey(publicKey('der')),
    ],
    [
      'signed by HS256 with the JWK',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      () => signedWithPublicKey(JSON.stringify(rsa.jwk)),
    ],
    [
      'that brings its own key',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      () => stranger.sign({}, { kid: undefined, jwk: stranger.jwk, jku: 'http://127.0.0.1:1/' }),
    ],
    ['of another issuer', 'iss', () => signer.sign({ iss: 'https://login.example.org/' })],
    ['of no issuer', 'iss', () => signer.sign({ iss: undefined })],
    ['for another audience', 'aud', () => signer.sign({ aud: 'another' })],
    ['for no audience', 'aud', () => signer.sign({ aud: undefined })],
    ['that has expired', 'ERR_JWT_EXPIRED', () => signer.sign({ exp: seconds() - 31 })],
    ['that never expires', 'exp', () => signer.sign({ exp: undefined })],
    ['that is not valid yet', 'nbf', () => signer.sign({ nbf: seconds() + 40 })],
    ['whose expiry is a string', 'exp', () => signer.sign({ exp: String(seconds() + 60) })],
    ['whose scope is a list', 'scope', () => signer.sign({ scope: ['pickup_code:cancel'] })],
    ['whose scope is an object', 'scope', () => signer.sign({ scope: { 'pickup_code:cancel': true } })],
    ['whose scope is null', 'scope', () => signer.sign({ scope: null })],
    ['whose machines are a string', 'machines', () => signer.sign({ machines: '16327129' })],
    ['whose machines are numbers', 'machines', () => signer.sign({ machines: [16327129] })],
    ['whose machines are null', 'machines', () => signer.sign({ machines: null })],
    ['whose machines are a pattern', 'machines', () => signer.sign({ machines: ['*'] })],
    ['of 10 kB', 'TOO_LONG', () => signer.sign({ padding: 'x'.repeat(7500) })],
  ];
  it.each(attacks)('%s is refused, without the reason (%s)', (_, reason, forge) =>
    expectRefusedToken(subgraph, forge, reason),
  );

  it('that is missing is refused in the same words', async () => {
    const { errors } = await send({});
    expect(errors).toMatchObject([
      {
        message: 'This needs a valid bearer token in Authorization.',
        extensions: { code: 'UNAUTHENTICATED', outcome: 'NOT_SENT' },
      },
    ]);
    const basic = await send({ authorization: `Basic ${await signer.sign()}` });
    expect(basic.errors?.[0]?.message).toBe(errors?.[0]?.message);
  });

  it('of 100 kB does not get that far', async () => {
    const response = await fetch(subgraph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer('x'.repeat(100_000)) },
      body: JSON.stringify({ query: CANCEL }),
    });
    expect(response.status).toBe(431);
  });

  it('with keys that would pollute a prototype gives nothing', async () => {
    const token = await signer.sign(
      JSON.parse('{"scope": "", "__proto__": {"scope": "pickup_code:cancel"}}') as Record<string, unknown>,
    );
    const { errors } = await send(bearer(token));
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(Object.prototype).not.toHaveProperty('scope');
  });

  it('is not enough without the secret of the router', async () => {
    const response = await send({ ...bearer(await signer.sign()), 'router-authorization': 'wrong' });
    expect(response.status).toBe(401);
  });

  it('is not needed where no scope is', async () => {
    const { data, errors } = await post(subgraph.url, '{ __typename _service { __typename } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ __typename: 'Query', _service: { __typename: '_Service' } });
  });

  it('of all these lets nobody reach the vendor', () => {
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it.each<[string, () => Promise<Record<string, string>>]>([
    ['of an elliptic curve', async () => bearer(await signer.sign())],
    ['of RSA', async () => bearer(await rsa.sign())],
    ['after a scheme in lower case', async () => ({ authorization: `bearer ${await signer.sign()}` })],
    ['that expired within the leeway', async () => bearer(await signer.sign({ exp: seconds() - 20 }))],
    ['that begins within the leeway', async () => bearer(await signer.sign({ nbf: seconds() + 20 }))],
    ['for several audiences', async () => bearer(await signer.sign({ aud: ['another', AUDIENCE] }))],
    ['for this machine', async () => bearer(await signer.sign({ machines: ['16327129'] }))],
  ])('%s is taken', async (_, headers) => {
    const { errors } = await send(await headers());
    // The first of them cancels it.
    expect([undefined, 'PICKUP_CODE_NOT_FOUND']).toContain(errors?.[0]?.extensions['code']);
  });

  it('is not needed with the secret of the router only', async () => {
    const trusting = await startSubgraph();
    const { errors } = await post(trusting.url, CANCEL, {
      headers: { 'router-authorization': ROUTER_SECRETS[0] },
    });
    await trusting.close();
    expect(errors).toBeUndefined();
  });
});
