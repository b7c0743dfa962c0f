import { exec, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { build, type Image } from '../support/dockerfile.ts';
import { cancel, environment, killServices, startService } from '../support/service.ts';

describe('the image, its steps carried out by hand', () => {
  let root: string;
  let image: Image;
  let sandbox: Sandbox;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'vending-image-'));
    image = build(resolve(__dirname, '../..'), root);
  }, 300_000);
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  beforeEach(() => {
    sandbox = createSandbox();
  });
  afterEach(async () => {
    killServices();
    await sandbox.close();
  });

  it('starts, is healthy, cancels a code and ends', async () => {
    const vendorUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
    const service = await startService(image.cmd, {
      cwd: image.cwd,
      env: { ...environment(vendorUrl), ...image.env },
    });
    expect(await cancel(service.url, '16327129', '1122223')).toEqual({
      data: { cancelPickupCode: { id: '1122223', confirmation: 'ACKNOWLEDGED' } },
    });
    // What the build has compiled is of use to the command of the image.
    expect(service.lines).not.toContainEqual(expect.stringContaining('takes longer'));
    const [command = '', ...args] = image.healthcheck;
    const PORT = new URL(service.url).port;
    execFileSync(command, args, { env: { ...process.env, PORT } });
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(() => execFileSync(command, args, { env: { ...process.env, PORT }, stdio: 'ignore' })).toThrow();
  });

  it.each([['npm run --silent doctor'], ['node dist/doctor.js']])(
    'tells a person on call that all is well: %s',
    async (command) => {
      const vendorUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
      const { PATH, HOME } = process.env;
      const env = { PATH, HOME, ...environment(vendorUrl), ...image.env };
      const { stdout } = await promisify(exec)(command, { cwd: image.cwd, env });
      expect(stdout).toMatch(/^ok +signature /m);
    },
  );

  it('has what it needs and nothing else, and does not run as root', () => {
    expect(readdirSync(image.cwd).sort()).toEqual(['dist', 'operations', 'package.json', 'schema.graphql']);
    expect(image.env).toEqual({ NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' });
    expect(image.user).toBe('node');
    expect(image.labels['org.opencontainers.image.version']).toBe(packageJson.version);
  });
});
