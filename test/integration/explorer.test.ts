import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { ensureGraphiql } from '../../scripts/dev/graphiql-page.ts';
import { renderGraphiql } from '../../src/http/explorer/graphiql.ts';
import { readOperations } from '../../src/http/explorer/operations.ts';
import { post, ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe.each(['apollo', 'graphiql'] as const)('the page %s', (explorer) => {
  let subgraph: Subgraph;
  beforeAll(async () => {
    if (explorer === 'graphiql') await ensureGraphiql();
    subgraph = await startSubgraph({ explorer });
  }, 120_000);
  afterAll(() => subgraph.close());

  const open = (path = '') => fetch(subgraph.url + path, { headers: browser });

  it('is given to a browser that has no secret, and has none itself', async () => {
    const page = await open();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    for (const secret of ROUTER_SECRETS) expect(html).not.toContain(secret);
  });

  it('is ready with the collection, its variables and the name of the header', async () => {
    // Apollo's page escapes an apostrophe.
    const html = (await (await open()).text()).replaceAll('\\u0027', "'");
    for (const { document } of readOperations())
      expect(html).toContain(JSON.stringify(document).slice(1, -1));
    expect(html).toContain('machineNo');
    expect(html).toContain('Router-Authorization');
  });

  it('runs nothing: an operation in its address is left to the page', async () => {
    const query = encodeURIComponent('{ machine(machineNo: "16327129") { name } }');
    expect((await open(`?query=${query}`)).headers.get('content-type')).toMatch('text/html');
    expect(subgraph.sandbox.calls).toEqual([]);
  });

  it('opens nothing else: what it sends needs the secret, and so does who is no browser', async () => {
    const sent = await post(subgraph.url, '{ __typename }', { headers: { 'router-authorization': '' } });
    expect(sent.status).toBe(401);
    for (const accept of ['application/json', '*/*']) {
      const headers = { accept, 'apollo-require-preflight': 'true' };
      expect((await fetch(`${subgraph.url}?query={__typename}`, { headers })).status).toBe(401);
    }
    const posted = await fetch(subgraph.url, { method: 'POST', headers: browser });
    expect(posted.status).toBe(401);
  });

  it('may be in no frame, and may send to this service alone', async () => {
    const { headers } = await open();
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    // Set before the page is sent, which replaces only the policy.
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/(^|; )default-src 'none'(;|$)/);
    expect(policy).toMatch(/(^|; )frame-ancestors 'none'(;|$)/);
    expect(policy).toMatch(/(^|; )connect-src 'self'(;|$)/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('comes compressed to who takes that', async () => {
    const request = get(subgraph.url, { headers: { ...browser, 'accept-encoding': 'gzip, br' } });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.headers['content-encoding']).toBe('gzip');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    expect(gunzipSync(Buffer.concat(chunks)).toString()).toContain('</html>');

    const [plain] = (await once(get(subgraph.url, { headers: browser }), 'response')) as [IncomingMessage];
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(await text(plain)).toContain('</html>');
  });
});

describe("Apollo's page", () => {
  it('says in a browser that is offline which page needs no internet', async () => {
    const subgraph = await startSubgraph({ explorer: 'apollo' });
    try {
      const html = await (await fetch(subgraph.url, { headers: browser })).text();
      expect(html).toMatch(/cannot be loaded; [^<]*EXPLORER=graphiql[^<]*<\/p>/);
    } finally {
      await subgraph.close();
    }
  });

  it("may load what it names: Apollo's script, which has the nonce of this answer, and its frame", async () => {
    const subgraph = await startSubgraph({ explorer: 'apollo' });
    try {
      const [first, second] = await Promise.all([0, 1].map(() => fetch(subgraph.url, { headers: browser })));
      const policy = first?.headers.get('content-security-policy') ?? '';
      const html = (await first?.text()) ?? '';
      const [, nonce = ''] = /<script nonce="(\w+)"/.exec(html) ?? [];
      expect(nonce).not.toBe('');
      expect(policy).toContain(`script-src 'self' 'nonce-${nonce}' https://`);
      for (const [, host = ''] of html.matchAll(/src="(https:\/\/[^/"]+)/g)) expect(policy).toContain(host);
      expect(policy).toMatch(/frame-src [^;]*https:\/\/sandbox\.embed\.apollographql\.com/);
      expect(second?.headers.get('content-security-policy')).not.toContain(nonce);
    } finally {
      await subgraph.close();
    }
  });
});

describe('the page graphiql', () => {
  it('holds what it is filled with as data, which can not end the script that it stands in', async () => {
    await ensureGraphiql();
    const document = '# </script><script>alert(1)</script>\nquery A { a }';
    const html = await renderGraphiql({ operations: [{ document, variables: {} }], headers: {} });
    expect(html).not.toContain('alert(1)</script>');
    const [, json = ''] = /<script type="application\/json" id="content">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({ tabs: [{ query: document }] });
  }, 120_000);
});

describe('without a page', () => {
  it('a browser is answered as anybody is', async () => {
    const subgraph = await startSubgraph();
    try {
      expect((await fetch(subgraph.url, { headers: browser })).status).toBe(401);
      const headers = { ...browser, 'router-authorization': ROUTER_SECRETS[0] };
      expect((await fetch(subgraph.url, { headers })).headers.get('content-type')).not.toMatch('text/html');
    } finally {
      await subgraph.close();
    }
  });
});
