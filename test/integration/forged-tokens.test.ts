import { createHmac } from 'node:crypto';
import { CANCEL, expectRefusedToken } from '../support/refused-token.ts';
import {
  AUDIENCE,
  bearer,
  createSigner,
  ISSUER,
  SCOPES,
  startKeyServer,
  type Signer,
} from '../support/tokens.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

// More attacks are in token-verification.test.ts.

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const exp = () => Math.floor(Date.now() / 1000) + 60;
const claims = () => ({ iss: ISSUER, aud: AUDIENCE, exp: exp(), scope: SCOPES.join(' ') });

const NO_KEY = 'ERR_JWKS_NO_MATCHING_KEY';
const WRONG = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
const ALGORITHM = 'ERR_JOSE_ALG_NOT_ALLOWED';
const INVALID = 'ERR_JWS_INVALID';
const NO_CLAIMS = 'ERR_JWT_INVALID';
const NO_TOKEN = 'NO_BEARER_TOKEN';

let signer: Signer;
let rsa: Signer;
let encrypting: Signer;
let stranger: Signer;
let subgraph: Subgraph;
/** A key that a careless issuer has published. */
const shared = {
  kty: 'oct',
  kid: 'shared',
  alg: 'HS256',
  k: Buffer.from('a shared secret').toString('base64url'),
};
beforeAll(async () => {
  [signer, rsa, encrypting, stranger] = await Promise.all([
    createSigner('one'),
    createSigner('rsa', 'RS256'),
    createSigner('encrypting'),
    createSigner('one'),
  ]);
  const keys = [signer.jwk, rsa.jwk, { ...encrypting.jwk, use: 'enc' }, shared];
  subgraph = await startSubgraph({ auth: { jwks: { keys }, issuer: ISSUER, audience: AUDIENCE } });
});
afterAll(() => subgraph.close());

/** Signs good claims under any header. */
const under = (header: object) => signer.signText(JSON.stringify(header), JSON.stringify(claims()));
/** Signs any text as claims. */
const claiming = (text: string) => signer.signText('{"alg":"ES256","kid":"one"}', text);
const hmac = (header: object, secret: string) => {
  const content = `${encode(header)}.${encode(claims())}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
};
const signature = (token: string) => Buffer.from(token.split('.')[2] ?? '', 'base64url');
const withSignature = (token: string, bytes: Buffer) =>
  [...token.split('.').slice(0, 2), bytes.toString('base64url')].join('.');

/** The signature in the form that other protocols use: a sequence of two integers. */
function der(raw: Buffer): Buffer {
  const integers = [raw.subarray(0, 32), raw.subarray(32)].map((half) =>
    Buffer.concat([Buffer.from([2, 33, 0]), half]),
  );
  const body = Buffer.concat(integers);
  return Buffer.concat([Buffer.from([48, body.length]), body]);
}

/** A token whose signature has characters in which the two alphabets of base64 differ. */
async function inOtherAlphabet(): Promise<string> {
  for (;;) {
    const token = await signer.sign();
    const [header, body, text = ''] = token.split('.');
    if (/[-_]/.test(text)) return [header, body, text.replaceAll('-', '+').replaceAll('_', '/')].join('.');
  }
}

type Attack = readonly [attack: string, reason: string, forge: () => string | Promise<string>];

const headers: Attack[] = [
  ['that names no algorithm', INVALID, () => under({ kid: 'one' })],
  ['whose algorithm is empty', INVALID, () => under({ alg: '', kid: 'one' })],
  ['whose algorithm is a list', INVALID, () => under({ alg: ['ES256'], kid: 'one' })],
  ['whose algorithm is in lower case', ALGORITHM, () => under({ alg: 'es256', kid: 'one' })],
  ['of another curve of 256 bits', ALGORITHM, () => under({ alg: 'ES256K', kid: 'one' })],
  ['of a larger curve than its key', NO_KEY, () => under({ alg: 'ES384', kid: 'one' })],
  ['of RSA that names a key of a curve', NO_KEY, () => under({ alg: 'RS256', kid: 'one' })],
  ['of a curve that names a key of RSA', NO_KEY, () => under({ alg: 'ES256', kid: 'rsa' })],
  ['of PSS that names a key for PKCS #1', NO_KEY, () => under({ alg: 'PS256', kid: 'rsa' })],
  [
    'signed with a secret that is in the key set',
    ALGORITHM,
    () => hmac({ alg: 'HS256', kid: 'shared' }, 'a shared secret'),
  ],
  [
    'signed with an empty file, which its key id names',
    ALGORITHM,
    () => hmac({ alg: 'HS256', kid: '/dev/null' }, ''),
  ],
  ['whose key id is a number', NO_KEY, () => under({ alg: 'ES256', kid: 1 })],
  ['whose key id is __proto__', NO_KEY, () => under({ alg: 'ES256', kid: '__proto__' })],
  ['whose key id is in capitals', NO_KEY, () => under({ alg: 'ES256', kid: 'ONE' })],
  ['of a key that is for encryption', NO_KEY, () => encrypting.sign()],
  [
    'with a critical extension',
    'ERR_JOSE_NOT_SUPPORTED',
    () => under({ alg: 'ES256', kid: 'one', crit: ['x'], x: 1 }),
  ],
  ['with an empty list of critical extensions', INVALID, () => under({ alg: 'ES256', kid: 'one', crit: [] })],
  [
    'whose claims are not encoded',
    NO_CLAIMS,
    () => under({ alg: 'ES256', kid: 'one', crit: ['b64'], b64: false }),
  ],
  ['whose header is a list', INVALID, () => signer.signText('[]', JSON.stringify(claims()))],
  ['whose header is no JSON', INVALID, () => signer.signText('ES256', JSON.stringify(claims()))],
];

const signatures: Attack[] = [
  ['whose signature is all zeros', WRONG, async () => withSignature(await signer.sign(), Buffer.alloc(64))],
  [
    'whose signature lacks a byte',
    WRONG,
    async () => {
      const token = await signer.sign();
      return withSignature(token, signature(token).subarray(0, -1));
    },
  ],
  [
    'whose signature is in DER',
    WRONG,
    async () => {
      const token = await signer.sign();
      return withSignature(token, der(signature(token)));
    },
  ],
  ['whose signature is in the other alphabet', INVALID, inOtherAlphabet],
  [
    'with the signature of another token',
    WRONG,
    async () => withSignature(await signer.sign(), signature(await signer.sign({ jti: '2' }))),
  ],
  [
    'with the signature of another key of the set',
    WRONG,
    async () => withSignature(await signer.sign(), signature(await rsa.sign())),
  ],
];

const forms: Attack[] = [
  ['of two parts', INVALID, async () => (await signer.sign()).split('.').slice(0, 2).join('.')],
  ['of five parts, as an encrypted one', INVALID, async () => `${await signer.sign()}.x.x`],
  ['that comes twice', NO_TOKEN, async () => `${await signer.sign()}, ${await signer.sign()}`],
  [
    'as JSON',
    NO_TOKEN,
    async () => {
      const [header, payload, signature] = (await signer.sign()).split('.');
      return JSON.stringify({ protected: header, payload, signature });
    },
  ],
  ['that is percent-encoded', NO_TOKEN, async () => (await signer.sign()).replaceAll('.', '%2e')],
  ['within another one', NO_CLAIMS, async () => claiming(JSON.stringify(await signer.sign()))],
  ['whose claims are a list', NO_CLAIMS, () => claiming(JSON.stringify([claims()]))],
  ['whose claims are null', NO_CLAIMS, () => claiming('null')],
  [
    'whose claims have a comma too many',
    NO_CLAIMS,
    () => claiming(`${JSON.stringify(claims()).slice(0, -1)},}`),
  ],
];

const wrongClaims: Attack[] = [
  ['whose issuer is a list', 'iss', () => signer.sign({ iss: [ISSUER] })],
  ['whose issuer lacks the slash', 'iss', () => signer.sign({ iss: ISSUER.slice(0, -1) })],
  ['whose issuer begins like the right one', 'iss', () => signer.sign({ iss: `${ISSUER}x` })],
  ['for the beginning of the audience', 'aud', () => signer.sign({ aud: AUDIENCE.slice(0, 4) })],
  ['for the audience in capitals', 'aud', () => signer.sign({ aud: AUDIENCE.toUpperCase() })],
  ['whose audience is an object', 'aud', () => signer.sign({ aud: { [AUDIENCE]: true } })],
  ['whose audience is a list in a list', 'aud', () => signer.sign({ aud: [[AUDIENCE]] })],
  ['whose expiry is null', 'exp', () => signer.sign({ exp: null })],
  ['whose expiry is true', 'exp', () => signer.sign({ exp: true })],
  [
    'whose expiry is infinite',
    'exp',
    () => claiming(JSON.stringify({ ...claims(), exp: 1 }).replace('"exp":1', '"exp":1e999')),
  ],
  ['that expired before 1970', 'ERR_JWT_EXPIRED', () => signer.sign({ exp: -1 })],
  ['whose beginning is null', 'nbf', () => signer.sign({ nbf: null })],
  ['whose beginning is a string', 'nbf', () => signer.sign({ nbf: '0' })],
  ['whose time of issue is a string', 'iat', () => signer.sign({ iat: '0' })],
  ['whose subject is a number', 'sub', () => signer.sign({ sub: 1 })],
  ['whose subject is an object', 'sub', () => signer.sign({ sub: { toString: 'admin' } })],
  ['whose client is a list', 'client_id', () => signer.sign({ client_id: ['till'] })],
  ['whose authorized party is a number', 'azp', () => signer.sign({ azp: 1 })],
  ['whose scope is a number', 'scope', () => signer.sign({ scope: 1 })],
  ['whose machines are an object', 'machines', () => signer.sign({ machines: { 0: '16327129' } })],
  ['whose machines are a list in a list', 'machines', () => signer.sign({ machines: [['16327129']] })],
  ['whose machines are the beginning of a number', 'machines', () => signer.sign({ machines: ['163'] })],
  ['whose machines are in other digits', 'machines', () => signer.sign({ machines: ['１６３２７１２９'] })],
  ['whose machines end with a line break', 'machines', () => signer.sign({ machines: ['16327129\n'] })],
];

describe('a forged token', () => {
  it('has been tried in more than 55 ways', () => {
    const names = new Set([...headers, ...signatures, ...forms, ...wrongClaims].map(([attack]) => attack));
    expect(names.size).toBeGreaterThan(55);
  });

  it.each([...headers, ...signatures, ...forms, ...wrongClaims])(
    '%s is refused, without the reason (%s)',
    (_, reason, forge) => expectRefusedToken(subgraph, forge, reason),
  );

  it('with the address of a key set is refused, and nothing is fetched from there', async () => {
    const server = await startKeyServer(stranger);
    const address = { jku: server.url.href, x5u: server.url.href };
    const { errors } = await post(subgraph.url, CANCEL, {
      headers: bearer(await stranger.sign({}, address)),
    });
    await server.close();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(server.state.asked).toBe(0);
  });
});

describe('a valid token', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a scope that begins like the right one', { scope: 'pickup_code:cancel_all' }],
    ['the beginning of the scope', { scope: 'pickup_code' }],
    ['the scope in capitals', { scope: 'PICKUP_CODE:CANCEL' }],
    ['a pattern', { scope: 'pickup_code:* *' }],
    ['scopes with a comma', { scope: 'pickup_code:cancel,machine:read' }],
    ['scopes with a tab', { scope: 'machine:read\tpickup_code:cancel' }],
    ['the scope in quotes', { scope: '"pickup_code:cancel"' }],
    ['the scope and a zero byte', { scope: 'pickup_code:cancel\0' }],
    [
      'the scope in the claims of other issuers',
      { scope: '', scp: SCOPES, scopes: SCOPES, roles: SCOPES, permissions: SCOPES },
    ],
    ['the role of an administrator', { scope: '', admin: true, role: 'admin', sub: 'root' }],
  ])('with %s may not cancel', async (_, given) => {
    const { errors } = await post(subgraph.url, CANCEL, { headers: bearer(await signer.sign(given)) });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', outcome: 'NOT_SENT' } }]);
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it.each<[string, (token: string) => { headers?: Record<string, string>; search?: string }]>([
    ['in the address', (token) => ({ search: `?access_token=${token}` })],
    [
      'in a cookie',
      (token) => ({ headers: { cookie: `access_token=${token}; authorization=Bearer ${token}` } }),
    ],
    ['in a header with another name', (token) => ({ headers: { 'x-authorization': `Bearer ${token}` } })],
    [
      'in the header of the proxy',
      (token) => ({ headers: { 'x-forwarded-authorization': `Bearer ${token}` } }),
    ],
    ['without its scheme', (token) => ({ headers: { authorization: token } })],
    ['with another scheme', (token) => ({ headers: { authorization: `DPoP ${token}` } })],
    [
      'as the password of Basic',
      (token) => ({ headers: { authorization: `Basic ${Buffer.from(`x:${token}`).toString('base64')}` } }),
    ],
  ])('%s is none', async (_, place) => {
    const { headers = {}, search = '' } = place(await signer.sign());
    const { errors } = await post(subgraph.url + search, CANCEL, { headers });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', outcome: 'NOT_SENT' } }]);
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('as it should be cancels, so that none of these is refused for another reason', async () => {
    const { errors } = await post(subgraph.url, CANCEL, { headers: bearer(await signer.sign()) });
    expect(errors).toBeUndefined();
    expect(subgraph.sandbox.calls).toHaveLength(1);
  });
});
