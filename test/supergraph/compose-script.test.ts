import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neighborhood } from './neighborhood/type-defs.ts';

/** `npm run compose -- …`, without npm. */
const compose = (...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/compose.ts', ...args],
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
      },
    );
  });

describe('npm run compose', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compose-'));
    writeFileSync(file('sites.graphql'), neighborhood.sites);
    const subgraph = (name: string, schema: string) =>
      `  ${name}: { routing_url: "http://${name}.internal/", schema: { file: ${schema} } }\n`;
    const schema = join(process.cwd(), 'schema.graphql');
    const neighbor = subgraph('sites', 'sites.graphql');
    writeFileSync(file('both.yaml'), `subgraphs:\n${subgraph('vending', schema)}${neighbor}`);
    writeFileSync(file('sites.yaml'), `subgraphs:\n${neighbor}`);
    writeFileSync(
      file('remote.yaml'),
      'subgraphs: { far: { routing_url: "http://far/", schema: { subgraph_url: "http://far/" } } }',
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes a supergraph of this subgraph, with its scopes', async () => {
    expect(await compose(file('one.graphql'))).toMatchObject({ code: 0 });
    expect(read('one.graphql')).toContain('name: "vending", url: "http://localhost:4001/graphql"');
    expect(read('one.graphql')).toContain('@requiresScopes(');
  });

  it('leaves the scopes out when told, and takes the subgraphs from another list', async () => {
    const { code } = await compose('--without-scopes', '--config', file('both.yaml'), file('two.graphql'));
    expect(code).toBe(0);
    expect(read('two.graphql')).toMatch(/site: Site @join__field\(graph: SITES\)/);
    expect(read('two.graphql')).not.toContain('@requiresScopes(');
  });

  it('writes the supergraph of a contract, with the scopes or without', async () => {
    expect(await compose('--contract', 'partner', file('partner.graphql'))).toMatchObject({ code: 0 });
    expect(read('partner.graphql')).toMatch(/type Mutation @join__type\(graph: VENDING\) @inaccessible/);
    expect(read('partner.graphql')).toContain('@requiresScopes(');
    const apollo = ['--contract', 'partner', '--without-scopes', file('apollo.graphql')];
    expect(await compose(...apollo)).toMatchObject({ code: 0 });
    expect(read('apollo.graphql')).toContain('@inaccessible');
    expect(read('apollo.graphql')).not.toContain('@requiresScopes(');
  });

  it.each([
    ['a contract that there is not', ['--contract', 'guest', 'one'], 2, '--contract is one of: partner.'],
    ['no file to write', [], 2, 'Name one file to write.'],
    ['two files to write', ['one', 'two'], 2, 'Name one file to write.'],
    ['an option that there is not', ['--scopes', 'one'], 2, "Unknown option '--scopes'"],
    ['a list that is not there', ['--config', 'gone.yaml', 'one'], 1, "open 'gone.yaml'"],
    ['a list that is none', ['--config', 'package.json', 'one'], 1, '- subgraphs: Invalid input'],
    ['a schema elsewhere', ['--config', '{}/remote.yaml', 'one'], 1, '- subgraphs.far.schema.file: Invalid'],
    [
      'nobody whose scopes could be left out',
      ['--without-scopes', '--config', '{}/sites.yaml', 'one'],
      1,
      'lists none of that name',
    ],
  ])('says what is wrong with %s, and writes nothing', async (_, args, code, says) => {
    const result = await compose(...args.map((arg) => arg.replace('{}', folder)));
    expect(existsSync('one')).toBe(false);
    expect(result).toEqual({ code, output: expect.stringContaining(says) as string });
  });
});
