import { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet, type JWK } from 'jose';

export const ISSUER = 'https://login.example.com/';
export const AUDIENCE = 'vending';

export const SCOPES = [
  'machine:read',
  'pickup_code:read',
  'pickup_code:reveal',
  'pickup_code:cancel',
  'pickup_code:cancel_all',
] as const;

/** One pair of keys of somebody who issues tokens. */
export async function createSigner(kid: string, alg = 'ES256') {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return {
    // Cosmo Router takes only keys that say what they are for.
    jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } satisfies JWK,
    /** Signs a token that is valid for a minute and for every scope. A claim that is undefined is left out. */
    sign: (claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        iss: ISSUER,
        aud: AUDIENCE,
        sub: 'somebody',
        exp: now + 60,
        scope: SCOPES.join(' '),
        ...claims,
      })
        .setProtectedHeader({ alg, kid, ...header })
        .sign(privateKey);
    },
    /** Signs any header and payload with ES256, also those that no library signs. */
    signText: async (header: string, payload: string) => {
      const content = [header, payload].map((part) => Buffer.from(part).toString('base64url')).join('.');
      const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
      const signature = await webcrypto.subtle.sign(algorithm, privateKey, Buffer.from(content));
      return `${content}.${Buffer.from(signature).toString('base64url')}`;
    },
  };
}

export type Signer = Awaited<ReturnType<typeof createSigner>>;

/** A server of public keys, which can be changed, and which counts how often it is asked. */
export async function startKeyServer(...signers: readonly Signer[]) {
  const state = { keys: signers.map(({ jwk }): JWK => jwk), fails: false, asked: 0 };
  const server = createServer((_, response) => {
    state.asked++;
    if (state.fails) response.writeHead(503).end();
    else response.end(JSON.stringify({ keys: state.keys } satisfies JSONWebKeySet));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    state,
    url: new URL(`http://127.0.0.1:${port}/keys`),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
