import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse.ts';

const cwd = resolve(__dirname, '../..');
const read = (name: string) => readFileSync(resolve(cwd, name), 'utf8');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd, encoding: 'utf8' });

interface Service {
  readonly command?: string[];
  readonly image: string;
  readonly network_mode?: string;
  readonly environment?: Record<string, string>;
  readonly volumes?: string[];
}

describe('deploy/compose.yaml', () => {
  const profiles = ['--profile', 'hive-gateway', '--profile', 'apollo-router'];
  // It is checked against the schema of Compose, and everything in it is filled in.
  const { services } = parse(run('docker-compose', '-f', 'deploy/compose.yaml', ...profiles, 'config')) as {
    services: Record<string, Service>;
  };
  const replicas = Object.entries(services).filter(([name]) => name.startsWith('vending-'));
  const environments = replicas.map(([, { environment = {} }]) => environment);
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vending-compose-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('has all the parts', () => {
    expect(Object.keys(services).sort()).toEqual([
      ...['apollo-router', 'balancer', 'grafana', 'hive-gateway', 'login', 'prometheus', 'redis', 'sandbox'],
      ...['supergraph', 'vending-1', 'vending-2'],
    ]);
  });

  it('mounts only what is there, and runs only programs that are there', () => {
    const sources = Object.values(services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0] ?? '').filter((source) => source.startsWith('/')),
    );
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    const programs = Object.values(services).flatMap(({ command = [] }) =>
      command.filter((word) => word.endsWith('.ts')),
    );
    expect(programs).toHaveLength(4);
    expect(programs.filter((program) => !existsSync(resolve(cwd, program)))).toEqual([]);
  });

  it('configures the replicas without a fault, with tokens that the login issues', () => {
    const printed = run('node', '--import', 'tsx', 'scripts/issue-tokens.ts', folder);
    expect(printed.match(/^export TOKEN=\S+$/gm)).toHaveLength(3);
    const [, payload = ''] = /^export TOKEN=[^.]+\.([^.]+)/m.exec(printed) ?? [];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    for (const environment of environments) {
      const { auth } = parseConfig({ NODE_ENV: 'production', ...environment }, (path) =>
        readFileSync(path.replace(/^\/login/, folder), 'utf8'),
      );
      expect(auth).toMatchObject({ issuer: claims['iss'], audience: claims['aud'] });
    }
    expect(readdirSync(folder)).toEqual(['jwks.json']);
  });

  it('has the balancer and Prometheus look for the replicas where they are', () => {
    const addresses = environments.map(({ PORT }) => `vending:${PORT ?? ''}`);
    expect(addresses).toHaveLength(2);
    const balanced = [...read('deploy/haproxy.cfg').matchAll(/^ {2}server \S+ (\S+)/gm)];
    expect(balanced.map(([, address]) => address)).toEqual(addresses);
    const { scrape_configs } = parse(read('deploy/observability/prometheus.yml')) as {
      scrape_configs: { static_configs: { targets: string[] }[] }[];
    };
    const targets = scrape_configs.flatMap((job) => job.static_configs.flatMap((config) => config.targets));
    expect(targets).toEqual(addresses);
    for (const [, { network_mode }] of replicas) expect(network_mode).toBe('service:sandbox');
  });

  it('gives each gateway what its configuration reads, and a secret that the replicas take', () => {
    const wanted = [...read('supergraph/router.yaml').matchAll(/\$\{env\.(\w+)\}/g)].map(([, name]) => name);
    const environment = services['apollo-router']?.environment ?? {};
    expect(wanted).toContain('ROUTER_SECRET');
    for (const name of wanted) expect(environment).toHaveProperty(name ?? '');
    const secrets = ['apollo-router', 'hive-gateway'].map(
      (name) => services[name]?.environment?.['ROUTER_SECRET'],
    );
    expect(secrets).toEqual(environments.map(({ ROUTER_SECRETS }) => ROUTER_SECRETS));
  });

  it('composes a supergraph that sends to the balancer', () => {
    const output = join(folder, 'supergraph.graphql');
    const [, program = '', ...args] = services['supergraph']?.command ?? [];
    run('node', '--import', 'tsx', program, ...args.slice(0, -1), output);
    expect(readFileSync(output, 'utf8')).toContain('url: "http://balancer:4001/graphql"');
  });
});
