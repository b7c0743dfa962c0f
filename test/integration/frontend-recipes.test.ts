import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { filesOf } from '../support/markdown.ts';
import { startSubgraph, type Subgraph } from '../support/subgraph.ts';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
const files = filesOf(resolve(root, 'docs/frontend.md'));
const recipes = files.map(({ name }) => name).filter((name) => !/^cancel-result|retry-link|cache/.test(name));

/** Makes calls with a recipe, one after the other, and prints their results. */
const RUN = `
const { createClient, cancelCodes } = await import('./' + process.argv[2]);
const results = [];
for (const { url, machineNo, ids } of JSON.parse(process.argv[3]))
  results.push(await cancelCodes(createClient(url, 'a-token'), machineNo, ids));
console.log(JSON.stringify(results));
`;

/** Sends a mutation and a query through the link of the page to a server that closes the connection. */
const RUN_RETRY_LINK = `
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { retryQueries } from './apollo-retry-link.ts';
const [, , mutations, queries] = process.argv;
const client = (uri) =>
  new ApolloClient({ link: ApolloLink.from([retryQueries, new HttpLink({ uri })]), cache: new InMemoryCache() });
const options = { errorPolicy: 'all' };
await client(mutations).mutate({ mutation: gql('mutation { a }'), ...options });
await client(queries).query({ query: gql('{ a }'), ...options });
`;

/** Removes one of two codes that a list has, and prints the list. */
const RUN_CACHE = `
import { gql } from '@apollo/client';
import { createCache, removeCode } from './apollo-cache.ts';
const cache = createCache();
const query = gql('{ machine(machineNo: "1") { machineNo pickupCodes { machineNo id } } }');
const code = (id) => ({ __typename: 'PickupCode', machineNo: '1', id });
const machine = { __typename: 'Machine', machineNo: '1', pickupCodes: [code('7'), code('8')] };
cache.writeQuery({ query, data: { machine } });
removeCode(cache, '1', '7');
console.log(JSON.stringify(cache.readQuery({ query }).machine.pickupCodes.map(({ id }) => id)));
`;

beforeAll(() => {
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'run.ts'), RUN);
  writeFileSync(join(folder, 'run-retry-link.ts'), RUN_RETRY_LINK);
  writeFileSync(join(folder, 'run-cache.ts'), RUN_CACHE);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', ...args], { cwd: folder });

/** A server in the place of the gateway that does one thing with every request. */
async function startGateway(answer: (response: ServerResponse) => void) {
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      requests += 1;
      answer(response);
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

const json =
  (status: number, body: unknown, type = 'application/json') =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
  };
const reset = (response: ServerResponse) => {
  response.socket?.resetAndDestroy();
};

const ownError = { errors: [{ message: "the gateway's own" }], data: { cancelPickupCodes: null } };
const notSent = {
  errors: [{ message: 'refused', extensions: { code: 'BAD_REQUEST', outcome: 'NOT_SENT' } }],
};

const gateways = {
  lost: reset,
  unavailable: json(503, 'no JSON object'),
  ownError: json(200, ownError),
  ownRefusal: json(400, { errors: ownError.errors }),
  ownRefusalOfGraphql: json(400, { errors: ownError.errors }, 'application/graphql-response+json'),
  notSent: json(413, notSent),
  // A field of another subgraph failed below the payload, which is null by that.
  belowThePayload: json(200, {
    errors: [{ message: 'no site', path: ['cancelPickupCodes', 0, 'machine', 'site'] }],
    data: { cancelPickupCodes: [null] },
  }),
};
type Gateways = Record<keyof typeof gateways, Awaited<ReturnType<typeof startGateway>>>;

describe.each(recipes)('the recipe %s of docs/frontend.md', (recipe) => {
  let subgraph: Subgraph;
  let started: Gateways;
  let results: unknown[];

  beforeAll(async () => {
    subgraph = await startSubgraph({ routerSecrets: [] });
    const entries = Object.entries(gateways).map(
      async ([name, answer]) => [name, await startGateway(answer)] as const,
    );
    started = Object.fromEntries(await Promise.all(entries)) as Gateways;
    const { stdout } = await run(
      'run.ts',
      recipe,
      JSON.stringify([
        { url: subgraph.url, machineNo: '16327129', ids: ['1122223', '1122233', '1122234', '1122224'] },
        { url: subgraph.url, machineNo: '99800002', ids: ['99821'] },
        { url: subgraph.url, machineNo: '16327129', ids: ['not an id', '1122225'] },
        ...Object.values(started).map(({ url }) => ({ url, machineNo: '16327129', ids: ['1'] })),
      ]),
    );
    results = JSON.parse(stdout) as unknown[];
  }, 120_000);
  afterAll(async () => {
    await Promise.all([subgraph.close(), ...Object.values(started).map((gateway) => gateway.close())]);
  });

  const resultOf = (name: keyof typeof gateways) => results[3 + Object.keys(gateways).indexOf(name)];

  it('pairs each id with its own result', () => {
    expect(results[0]).toEqual([
      { id: '1122223', status: 'canceled', retryable: false },
      { id: '1122233', status: 'not canceled', retryable: false, code: 'PICKUP_CODE_USED' },
      { id: '1122234', status: 'not canceled', retryable: false, code: 'PICKUP_CODE_EXPIRED' },
      { id: '1122224', status: 'canceled', retryable: false },
    ]);
  });

  it('says that an unknown outcome of a single cancel can be sent again', () => {
    expect(results[1]).toEqual([
      { id: '99821', status: 'not known', retryable: true, code: 'VENDOR_UNAVAILABLE' },
    ]);
  });

  it('gives the error of the whole field to every id', () => {
    expect(results[2]).toEqual(
      ['not an id', '1122225'].map((id) => ({
        id,
        status: 'not canceled',
        retryable: false,
        code: 'BAD_USER_INPUT',
      })),
    );
  });

  it('sends no mutation again whose answer is lost, and says that its outcome is not known', () => {
    expect(started.lost.requests()).toBe(1);
    expect(resultOf('lost')).toEqual([{ id: '1', status: 'not known', retryable: true }]);
  });

  it.each(['unavailable', 'ownError', 'belowThePayload'] as const)(
    'takes an error without outcome for an unknown outcome: %s',
    (name) => {
      expect(started[name].requests()).toBe(1);
      expect(resultOf(name)).toEqual([{ id: '1', status: 'not known', retryable: true }]);
    },
  );

  it.each(['ownRefusal', 'ownRefusalOfGraphql'] as const)(
    'knows that a gateway that answers 400 sent nothing: %s',
    (name) => {
      expect(resultOf(name)).toEqual([{ id: '1', status: 'not canceled', retryable: false }]);
    },
  );

  it('knows that a request that was refused before GraphQL sent nothing', () => {
    expect(resultOf('notSent')).toEqual([
      expect.objectContaining({ id: '1', status: 'not canceled', retryable: false }),
    ]);
  });
});

it('the RetryLink of docs/frontend.md retries queries and no mutations', async () => {
  const mutations = await startGateway(reset);
  const queries = await startGateway(reset);
  await run('run-retry-link.ts', mutations.url, queries.url);
  expect(mutations.requests()).toBe(1);
  expect(queries.requests()).toBeGreaterThan(1);
  await Promise.all([mutations.close(), queries.close()]);
}, 120_000);

it('the cache of docs/frontend.md removes a code from its lists', async () => {
  const { stdout } = await run('run-cache.ts');
  expect(JSON.parse(stdout)).toEqual(['8']);
}, 120_000);

it('the recipes of docs/frontend.md type-check', () => {
  const program = ts.createProgram(
    files.map(({ name }) => join(folder, name)),
    {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: [],
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
    },
  );
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  expect(found).toEqual([]);
}, 120_000);
