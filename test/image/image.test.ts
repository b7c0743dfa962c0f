import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { cancel, environment, killServices, startService } from '../support/service.ts';
import { BASE_IMAGE, createBaseImage } from './base-image.ts';
import { buildImage, CANARY } from './build.ts';
import { Buildah, run } from './buildah.ts';
import { commandIn, type ImageConfig } from './container.ts';
import { Layers } from './layers.ts';

const MIB = 1024 * 1024;
const cwd = tmpdir();

jest.setTimeout(60_000);

describe('the image', () => {
  const buildah = new Buildah();
  const folder = mkdtempSync(join(tmpdir(), 'vending-layers-'));
  let container: string;
  let root: string;
  let config: ImageConfig;
  let sandbox: Sandbox;
  let vendorUrl: string;

  beforeAll(async () => {
    if (!(await buildah.hasImage(BASE_IMAGE))) await createBaseImage(buildah);
    await buildImage(buildah, 'vending:test');
    await buildah.run('push', '--quiet', 'vending:test', `dir:${folder}`);
    container = await buildah.run('from', '--pull-never', 'vending:test');
    root = await buildah.run('mount', container);
    const { Docker } = JSON.parse(await buildah.run('inspect', '--type', 'image', 'vending:test')) as {
      Docker: { config: ImageConfig };
    };
    config = Docker.config;
  }, 1_200_000);
  afterAll(async () => {
    await buildah.close();
    rmSync(folder, { recursive: true });
  }, 120_000);
  beforeEach(async () => {
    sandbox = createSandbox({ slowMs: 1000 });
    vendorUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    killServices();
    await sandbox.close();
  });

  const start = async (program: readonly string[], env: Record<string, string>) => {
    const service = await startService(commandIn(buildah, container, config, program, env), {
      cwd,
      env: {},
    });
    const pid = Number(service.lines.find((line) => line.startsWith('pid '))?.slice(4));
    return { ...service, pid };
  };

  const isHealthy = async (url: string) => {
    const [kind, ...program] = config.Healthcheck.Test;
    expect(kind).toBe('CMD');
    const { ended } = await start(program, { PORT: new URL(url).port });
    return (await ended) === 0;
  };

  it('cancels a code, answers its health check, and finishes a cancel in flight after SIGTERM', async () => {
    const service = await start(config.Cmd, environment(vendorUrl));
    expect(await cancel(service.url, '16327129', '1122223')).toEqual({
      data: { cancelPickupCode: { id: '1122223', confirmation: 'ACKNOWLEDGED' } },
    });
    expect(await isHealthy(service.url)).toBe(true);
    const id = String(sandbox.pickupCodes('99800006')[0]?.id);
    const answer = cancel(service.url, '99800006', id);
    while (!sandbox.calls.some((call) => call.id === id)) await new Promise(setImmediate);
    process.kill(service.pid, 'SIGTERM');
    expect(await answer).toEqual({ data: { cancelPickupCode: { id, confirmation: 'ACKNOWLEDGED' } } });
    expect(await service.ended).toBe(0);
    expect(await isHealthy(service.url)).toBe(false);
  });

  it('starts from the compile cache that the build has filled', async () => {
    const env = { ...environment(vendorUrl), NODE_DEBUG_NATIVE: 'COMPILE_CACHE' };
    const { lines, ended, pid } = await start(config.Cmd, env);
    expect(lines.join('\n')).toMatch(/V8 code cache for ESM file:\/\/\/app\/dist\/main\.js was accepted/);
    process.kill(pid, 'SIGTERM');
    expect(await ended).toBe(0);
  });

  it('runs without privileges, on a root file system that it cannot write', async () => {
    const { lines, ended } = await start(
      ['sh', '-c', 'id -un; touch /tmp/file; grep -E "^(CapEff|CapBnd|NoNewPrivs):" /proc/self/status'],
      {},
    );
    expect(await ended).toBe(0);
    expect(lines.slice(1).map((line) => line.replace(/\s+/g, ' '))).toEqual(
      expect.arrayContaining([
        'node',
        expect.stringContaining('Read-only file system'),
        'CapEff: 0000000000000000',
        'CapBnd: 0000000000000000',
        'NoNewPrivs: 1',
      ]),
    );
  });

  it('has a doctor, who finds the signature accepted', async () => {
    const { lines, ended } = await start(['node', 'dist/doctor.js'], environment(vendorUrl));
    await ended;
    expect(lines).toContainEqual(expect.stringMatching(/^ok +signature /));
  });

  it.each([
    [['pending', 'package.json'], 0, 'none'],
    [['resolve', 'package.json'], 0, 'none'],
    [['pending', 'nowhere.jsonl'], 2, 'nowhere.jsonl'],
  ])('has the audit commands: %j', async (args, code, text) => {
    const { lines, ended } = await start(['node', 'dist/audit.js', ...args], environment(vendorUrl));
    expect(await ended).toBe(code);
    expect(lines.join('\n')).toContain(text);
  });

  it('says what it is and how it runs', () => {
    expect(config).toMatchObject({
      User: 'node',
      WorkingDir: '/app',
      Labels: {
        'org.opencontainers.image.version': packageJson.version,
        'org.opencontainers.image.revision': '0123abc',
      },
    });
    expect(config.Env).toEqual(expect.arrayContaining(['NODE_ENV=production', 'MALLOC_ARENA_MAX=2']));
  });

  it('has the service and node, but no npm, no sources and no dependencies', async () => {
    expect(readdirSync(join(root, 'app')).sort()).toEqual([
      ...['compile-cache', 'dist', 'operations', 'package.json', 'schema.graphql'],
    ]);
    expect(readdirSync(join(root, 'usr/local/bin'))).toEqual(['node']);
    const find = ['-xdev', '(', '-name', 'node_modules', '-o', '-name', '*.ts', '-o', '-name', '.npm*', ')'];
    expect(await run('find', [root, ...find])).toBe('');
  });

  it('adds to the base image nothing but the service, in less than 40 MiB', async () => {
    const own = await new Layers(folder).own();
    const files = own.filter(({ path }) => !path.endsWith('/'));
    // Buildah's own mount point; a whiteout (.wh.) takes something of the base image away.
    const others = files.filter(({ path }) => !/^app\/|(^|\/)\.wh\.|^etc\/hosts$/.test(path));
    expect(others).toEqual([]);
    expect(files.some(({ path }) => path === 'app/dist/main.js')).toBe(true);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(40 * MIB);
  });

  it('has the credentials of the registry in no layer, not in its configuration and not in its history', async () => {
    const layers = new Layers(folder);
    expect(await layers.contain('org.opencontainers.image.version')).toBe(true);
    expect(await layers.contain('mutation')).toBe(true);
    expect(await layers.contain(CANARY)).toBe(false);
  });
});
