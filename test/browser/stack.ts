import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createSandbox } from '../../sandbox/app.ts';
import { makeCodes, makeMachine, makeProducts } from '../../sandbox/seed-parts.ts';
import { seedMachines } from '../../sandbox/seed.ts';
import { ensureGraphiql } from '../../scripts/dev/graphiql-page.ts';
import { renderGraphiql } from '../../src/http/explorer/graphiql.ts';
import { readOperations } from '../../src/http/explorer/operations.ts';
import { forBrowsers } from '../../supergraph/browsers.ts';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { createHiveGateway } from '../../supergraph/hive-gateway.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { ROUTER_SECRETS, startSubgraph } from '../support/subgraph.ts';
import { AUDIENCE, createSigner, ISSUER, startKeyServer } from '../support/tokens.ts';

const root = resolve(__dirname, '../..');
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return promisify(server.close.bind(server))();
    },
  };
}

/** A machine with 2,000 codes of four products. */
export const CROWDED = '16329999';

function seedWithCrowd() {
  const products = makeProducts(1990001, 4);
  const codes = makeCodes(1992001, 2000, products);
  return new Map([
    ...seedMachines(),
    [CROWDED, makeMachine(0, { machine_no: CROWDED, products, codes })] as const,
  ]);
}

/** The example as it is built for production, a gateway of another origin, the subgraph and the sandbox. */
export async function startStack() {
  const sandbox = createSandbox({ machines: seedWithCrowd() });
  const sandboxUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
  const network = {
    /** While it is true, cancels are done and their answers are lost. */
    losesAnswers: false,
    /** Cancels are done, and their answers wait for it. */
    holds: Promise.resolve(),
  };
  const vendor = await serve((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const forwarded = request(sandboxUrl + String(url), { method, headers }, (answer) => {
      const pass = () => {
        // An answer that breaks off breaks off here, too.
        pipeline(answer, outgoing.writeHead(answer.statusCode ?? 500, answer.headers), () => undefined);
      };
      if (network.losesAnswers && method === 'PUT') outgoing.socket?.resetAndDestroy();
      else if (method === 'PUT') void network.holds.then(pass);
      else pass();
    });
    forwarded.on('error', () => outgoing.socket?.resetAndDestroy());
    // The vendor is not left with calls that nobody waits for.
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  const signer = await createSigner('key');
  const keys = await startKeyServer(signer);
  const subgraph = await startSubgraph({
    vendorUrl: `http://localhost:${vendor.port}`,
    explorer: 'graphiql',
    auth: { issuer: ISSUER, audience: AUDIENCE, jwks: keys.url },
    deadlineMs: 10_000,
    maxEventLoopDelayMs: 60_000,
  });

  const files = await mkdtemp(join(tmpdir(), 'vending-web-'));
  const web = await serve(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain');
    createReadStream(join(files, path))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  const operations = readOperations({ machineNo: '16327129', code: '7163684' });
  await ensureGraphiql();
  const graphiql = await renderGraphiql({
    operations,
    headers: { Authorization: 'a token' },
    values: { Authorization: `Bearer ${await signer.sign()}` },
  });
  const gateway = createHiveGateway(
    { supergraph: composeSupergraph([vending(subgraph.url)]), routerSecret: ROUTER_SECRETS[0] },
    forBrowsers([`http://localhost:${web.port}`], graphiql),
  );
  const gatewayUrl = await gateway.listen({ host: 'localhost', port: 0 });
  const build = (mode: string, folder: string) =>
    promisify(execFile)(
      process.execPath,
      [
        ...['node_modules/vite/bin/vite.js', 'build', 'examples/web', '--outDir', join(files, folder)],
        ...['--base', `/${folder}`, '--mode', mode],
      ],
      { cwd: root, env: { ...process.env, NODE_ENV: mode, VITE_GATEWAY_URL: gatewayUrl } },
    );
  await build('production', '');

  return {
    /** The example, at the origin that the gateway lets in. */
    page: `http://localhost:${web.port}/`,
    /** Builds the example for development, and gives its address. */
    async buildForDevelopment() {
      await build('development', 'development/');
      return `http://localhost:${web.port}/development/`;
    },
    /** The same at an origin that it doesn't. */
    stranger: `http://127.0.0.1:${web.port}/`,
    gateway: gatewayUrl,
    subgraph: subgraph.url,
    sandbox,
    network,
    token: signer.sign,
    async stop() {
      await gateway.close();
      await subgraph.close();
      await Promise.all([web.close(), vendor.close(), keys.close(), sandbox.close()]);
      await rm(files, { recursive: true });
    },
  };
}

export type Stack = Awaited<ReturnType<typeof startStack>>;
