import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { banner } from '../../scripts/dev/banner.ts';
import { checkFree, parsePorts, PortError } from '../../scripts/dev/ports.ts';
import { describeServices } from '../../scripts/dev/services.ts';
import { developmentIssuer, operator } from '../../scripts/dev/tokens.ts';

const services = describeServices(parsePorts({}), { auth: {}, graphiqlPage: '' });

describe('the banner of npm run dev', () => {
  const plain = banner(services, false);

  it('fits a terminal of 80 × 24 characters with the prompt below it', () => {
    const rows = plain.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 80)));
    expect(rows.reduce((sum, height) => sum + height)).toBeLessThanOrEqual(23);
    for (const line of plain.split('\n'))
      if (!/^(curl|export)/.test(line)) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('ends with the addresses', () => {
    const addresses = plain
      .trimEnd()
      .split('\n')
      .slice(-6)
      .join('\n')
      .match(/^\w+ +http:\S+/gm);
    expect(addresses).toHaveLength(4);
  });

  it('names the two headers that the subgraph wants', () => {
    expect(plain).toMatch(/two headers:\n +Router-Authorization: \S+\n +Authorization: Bearer \$TOKEN\n/);
  });

  it('has colors only where the terminal shows them', () => {
    expect(plain).not.toContain('\u001b');
    expect(banner(services, true)).toContain('\u001b');
  });

  it('holds no token', () => {
    expect(plain).not.toMatch(/eyJ|Bearer token/);
  });

  it('cancels other codes than README.md, so that the commands work after each other', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
    const [, id = ''] = /machineNo: \\"16327129\\", id: \\"(\d+)\\"/.exec(plain) ?? [];
    expect(id).not.toBe('');
    expect(readme).not.toContain(`id: \\"${id}\\"`);
  });
});

describe('the ports of npm run dev', () => {
  it.each(['abc', '0', '65536', '-1', '80.5'])(
    'name a variable that is no port, in one line: %s',
    (value) => {
      expect(() => parsePorts({ PORT_WEB: value })).toThrow(
        new PortError(`PORT_WEB must be a port from 1 to 65535, not "${value}".`),
      );
    },
  );

  it('are different for each service', () => {
    expect(() => parsePorts({ PORT_WEB: '4000' })).toThrow(
      'PORT_WEB and PORT_GATEWAY are both 4000; each service needs its own.',
    );
  });

  it('come with a command that works when one is in use', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      // The port after the one in use is the gateway's.
      const ports = { ...parsePorts({}), PORT_WEB: port, PORT_GATEWAY: port + 1 };
      const error: unknown = await checkFree(ports).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(PortError);
      const { message } = error as PortError;
      expect(message).toContain(`Port ${port} (PORT_WEB) is in use`);
      const [, settings = ''] = /^Stop it, or use other ports: (.*) npm run dev$/m.exec(message) ?? [];
      const advised = parsePorts(
        Object.fromEntries(
          [...settings.matchAll(/(\w+)=(\d+)/g)].map(([, name, value]) => [name, value]),
        ) as NodeJS.ProcessEnv,
      );
      expect(advised.PORT_GATEWAY).toBe(port + 1);
      expect(advised.PORT_WEB).toBeGreaterThan(port + 1);
      await checkFree({ ...ports, PORT_WEB: advised.PORT_WEB });
    } finally {
      other.close();
    }
  });
});

describe('the tokens of npm run dev', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vending-dev-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are accepted after a restart, by a key that its owner alone can read', async () => {
    const token = await (await developmentIssuer(folder)).issue(operator);
    const { env } = await developmentIssuer(folder);
    const keySet = readFileSync(env['AUTH_JWKS_FILE'] ?? '', 'utf8');
    expect(keySet).not.toContain('"d"');
    const { payload } = await jwtVerify(token, createLocalJWKSet(JSON.parse(keySet) as JSONWebKeySet));
    expect(payload).toMatchObject({ sub: 'operator', iss: env['AUTH_ISSUER'], aud: env['AUTH_AUDIENCE'] });
    expect(statSync(join(folder, 'key.json')).mode & 0o077).toBe(0);
  });

  it('have their key in a folder that git ignores', () => {
    const ignored = readFileSync(join(__dirname, '../../.gitignore'), 'utf8').split('\n');
    expect(ignored).toContain('.dev/');
  });
});
