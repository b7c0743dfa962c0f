import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const issuer = 'urn:vending:development';
const audience = 'vending';

/** Somebody to be while trying it. */
export interface Persona {
  readonly name: string;
  readonly may: string;
  /** A bearer token, good for a week or until `npm run dev` ends. */
  readonly token: string;
}

const reading = ['machine:read', 'pickup_code:read'];
const all = [...reading, 'pickup_code:reveal', 'pickup_code:cancel', 'pickup_code:cancel_all'];
const personas = [
  { name: 'operator', may: 'may do everything', claims: { scope: all.join(' ') } },
  {
    name: 'partner',
    may: 'may do everything, at the machines 16327129 and 16327130; there are no others for it',
    claims: { scope: all.join(' '), machines: ['16327129', '16327130'] },
  },
  {
    name: 'reader',
    may: 'may see machines and codes, not the digits, and cancels nothing',
    claims: { scope: reading.join(' ') },
  },
];

/** Who may call in development. */
export interface Login {
  readonly personas: readonly Persona[];
  /** What makes the subgraph believe their tokens. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes the file of keys. */
  remove(): void;
}

/**
 * Issues tokens with a key of its own, which nothing keeps: its private half is in the memory of this process,
 * its public half in the file `jwks.json` until `remove`.
 *
 * @param folder - where the file is put; default: one of its own in the system's folder for such
 */
export async function issueTokens(folder = mkdtempSync(join(tmpdir(), 'vending-dev-'))): Promise<Login> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const file = join(folder, 'jwks.json');
  writeFileSync(file, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }));
  const issue = ({ name, may, claims }: (typeof personas)[number]): Promise<Persona> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(name)
      .setExpirationTime('7 days')
      .sign(privateKey)
      .then((token) => ({ name, may, token }));
  return {
    personas: await Promise.all(personas.map(issue)),
    // An empty variable counts as absent, should the shell have one.
    env: { AUTH_JWKS_FILE: file, AUTH_JWKS_URL: '', AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
