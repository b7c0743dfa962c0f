import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AUDIENCE, bearer, createSigner, ISSUER, startKeyServer, type Signer } from '../support/tokens.ts';
import { post, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const CANCEL = 'mutation { cancelPickupCode(machineNo: "16327129", id: "1122223") { id } }';

describe('the keys of a server', () => {
  let clock: number;
  /** How far the wall clock is from the other one. */
  let setBy: number;
  let old: Signer;
  let next: Signer;
  let server: Awaited<ReturnType<typeof startKeyServer>>;
  let subgraph: Subgraph;
  beforeEach(async () => {
    clock = Date.now();
    setBy = 0;
    [old, next] = await Promise.all([createSigner('old'), createSigner('next')]);
    server = await startKeyServer(old);
    const auth = { jwks: server.url, issuer: ISSUER, audience: AUDIENCE, ...clocks };
    subgraph = await startSubgraph({ auth });
  });
  afterEach(async () => {
    await subgraph.close();
    await server.close();
  });

  const clocks = { now: () => clock + setBy, monotonicNow: () => clock };
  const later = (minutes: number) => (clock += minutes * 60_000);
  const show = async (token: string) => {
    const { errors } = await post(subgraph.url, CANCEL, { headers: bearer(token) });
    return errors?.[0]?.extensions['code'];
  };
  const code = async (signer: Signer) =>
    show(await signer.sign({ exp: Math.floor(clocks.now() / 1000) + 60, scope: '' }));
  // A caller who is known and may do nothing.
  const KNOWN = 'FORBIDDEN';
  const ready = async () => {
    const response = await fetch(`${subgraph.origin}/readyz`);
    return [response.status, await response.json()] as const;
  };

  it('are fetched once, however many tokens come', async () => {
    expect(await Promise.all(Array.from({ length: 10 }, () => code(old)))).toEqual(Array(10).fill(KNOWN));
    expect(server.state.asked).toBe(1);
    expect(await ready()).toEqual([200, { status: 'ready', vendor: 'closed' }]);
  });

  it('are found when they are new, and forgotten when they are gone, without a start', async () => {
    expect(await code(old)).toBe(KNOWN);
    server.state.keys = [next.jwk];
    later(1);
    expect(await code(next)).toBe(KNOWN);
    expect(await code(old)).toBe('UNAUTHENTICATED');
  });

  it('are forgotten after five minutes, also when nobody shows a new one', async () => {
    expect(await code(old)).toBe(KNOWN);
    server.state.keys = [next.jwk];
    later(5);
    expect(await code(old)).toBe('UNAUTHENTICATED');
  });

  it('that are gone make a token invalid that was valid before', async () => {
    const token = await old.sign({ exp: Math.floor(clock / 1000) + 3600, scope: '' });
    for (let i = 0; i < 3; i++) expect(await show(token)).toBe(KNOWN);
    server.state.keys = [next.jwk];
    later(1);
    expect(await code(next)).toBe(KNOWN);
    expect(await show(token)).toBe('UNAUTHENTICATED');
  });

  it('that are too old are fetched for a token that was valid before', async () => {
    const token = await old.sign({ exp: Math.floor(clock / 1000) + 3600, scope: '' });
    expect(await show(token)).toBe(KNOWN);
    server.state.keys = [next.jwk];
    later(5);
    expect(await show(token)).toBe('UNAUTHENTICATED');
  });

  it('that stay do not keep a token valid beyond its time and 30 seconds', async () => {
    const token = await old.sign({ exp: Math.floor(clock / 1000) + 60, scope: '' });
    expect(await show(token)).toBe(KNOWN);
    later(1.25);
    expect(await show(token)).toBe(KNOWN);
    later(0.25);
    expect(await show(token)).toBe('UNAUTHENTICATED');
  });

  it('are not asked for by every token that names one that is not there', async () => {
    expect(await code(old)).toBe(KNOWN);
    later(1);
    for (let i = 0; i < 5; i++)
      expect(await code(await createSigner(`made up ${i}`))).toBe('UNAUTHENTICATED');
    expect(server.state.asked).toBe(2);
  });

  it('are kept while the server is down, and readiness says so', async () => {
    expect(await code(old)).toBe(KNOWN);
    server.state.fails = true;
    later(600);
    for (let i = 0; i < 5; i++) expect(await code(old)).toBe(KNOWN);
    expect(server.state.asked).toBe(2);
    expect(await ready()).toEqual([200, { status: 'ready', vendor: 'closed', keys: 'stale' }]);
    expect(subgraph.lines.join('')).toContain('AUTH_JWKS_URL gives no keys');

    server.state.fails = false;
    later(1);
    expect(await code(old)).toBe(KNOWN);
    expect(await ready()).toEqual([200, { status: 'ready', vendor: 'closed' }]);
  });

  it('that have never come make the service not ready, and no token valid', async () => {
    server.state.fails = true;
    const auth = { jwks: server.url, issuer: ISSUER, audience: AUDIENCE, ...clocks };
    const late = await startSubgraph({ auth });
    await subgraph.close();
    subgraph = late;
    expect(await code(old)).toBe('UNAUTHENTICATED');
    expect(await ready()).toEqual([503, { status: 'not ready', vendor: 'closed', keys: 'missing' }]);
    server.state.fails = false;
    later(1);
    expect(await code(old)).toBe(KNOWN);
    expect(await ready()).toEqual([200, { status: 'ready', vendor: 'closed' }]);
  });

  it('that the set has twice verify a token, and so do several when the token names none', async () => {
    server.state.keys = [old.jwk, old.jwk, next.jwk];
    later(5);
    expect(await code(old)).toBe(KNOWN);
    const exp = Math.floor(clock / 1000) + 60;
    const stranger = await createSigner('old');
    const nameless = (signer: Signer) => signer.sign({ exp, scope: '' }, { kid: undefined });
    expect(await show(await nameless(next))).toBe(KNOWN);
    expect(await show(await nameless(stranger))).toBe('UNAUTHENTICATED');
    expect(subgraph.lines.at(-2)).toContain('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
  });

  it('are fetched on time when the clock was a day ahead and is set back', async () => {
    setBy = 86_400_000;
    later(5);
    expect(await code(old)).toBe(KNOWN);
    setBy = 0;
    server.state.keys = [next.jwk];
    later(5);
    expect(await code(old)).toBe('UNAUTHENTICATED');
    expect(await code(next)).toBe(KNOWN);
  });

  it('are read up to a mebibyte of an endless answer', async () => {
    const space = Buffer.alloc(2 ** 16, ' ');
    const endless = createServer((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(space));
      };
      response.on('drain', write);
      write();
    }).listen(0, '127.0.0.1');
    const sent = new Promise<number>((resolve) => {
      endless.on('connection', (socket) => {
        socket.on('error', () => undefined);
        socket.on('close', () => {
          resolve(socket.bytesWritten);
        });
      });
    });
    await once(endless, 'listening');
    const { port } = endless.address() as AddressInfo;
    const jwks = new URL(`http://127.0.0.1:${port}/`);
    const other = await startSubgraph({ auth: { jwks, issuer: ISSUER, audience: AUDIENCE } });
    expect(await sent).toBeLessThan(2 ** 24);
    expect((await fetch(`${other.origin}/readyz`)).status).toBe(503);
    await other.close();
    endless.close();
  });
});
