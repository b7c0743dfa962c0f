import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { apolloRouter, configFile, cosmoRouter, hiveRouter } from './kinds.ts';
import { namedRouters } from './named-routers.ts';

const { APOLLO_ROUTER: apollo, HIVE_ROUTER: hive, COSMO_ROUTER: cosmo } = process.env;
namedRouters(process.env);

const subgraphs = [vending('http://127.0.0.1:1/graphql')];
const options = {
  subgraphs,
  supergraph: composeSupergraph(subgraphs),
  routerSecret: 'secret',
  jwksUrl: new URL('http://127.0.0.1:1/keys'),
  token: 'token',
};
const env = {
  ...process.env,
  ROUTER_SECRET: 's',
  AUTH_JWKS_URL: 'http://127.0.0.1:1/',
  AUTH_ISSUER: 'i',
  AUTH_AUDIENCE: 'a',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'router-files-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A configuration of its own in the folder of the tests. */
function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
const read = (name: string) => readFileSync(configFile(name), 'utf8');
const withPlan = () => write('with-plan.yaml', read('router.yaml') + read('router.graphos.yaml'));

/** `router config validate`: its exit code. */
const validate = (file: string) =>
  new Promise<number>((resolve) => {
    execFile(apollo ?? '', ['config', 'validate', file], { env }, (error) => {
      resolve(Number(error?.code ?? 0));
    });
  });

const describeApollo = () => {
  it('accepts router.yaml, alone and with router.graphos.yaml', async () => {
    expect(await validate(configFile('router.yaml'))).toBe(0);
    expect(await validate(withPlan())).toBe(0);
  }, 60_000);

  it.each(['redact_message', 'deduplicate_query', 'propagate', 'timeout', 'allow_extensions_keys'])(
    'does not accept router.yaml with a wrong name in the place of %s',
    async (key) => {
      const file = write('wrong.yaml', read('router.yaml').replaceAll(`${key}:`, `${key}_:`));
      expect(await validate(file)).not.toBe(0);
    },
    60_000,
  );

  it('does not start without a plan when its supergraph has scopes', async () => {
    const starting = apolloRouter(apollo ?? '').start(options);
    await expect(starting).rejects.toThrow(/license/i);
  }, 60_000);

  it('does not start without a plan when router.graphos.yaml is appended', async () => {
    const router = apolloRouter(apollo ?? '', withPlan());
    const supergraph = composeSupergraph([router.accepted(vending('http://127.0.0.1:1/graphql'))]);
    await expect(router.start({ ...options, supergraph })).rejects.toThrow(
      /max_aliases[^]*license|license[^]*max_aliases/i,
    );
  }, 60_000);
};

const describeHive = () => {
  it.each(['error_masking', 'dedupe_enabled', 'jwks_providers', 'unauthorized', 'redacted'])(
    'does not start with a key that it does not know: %s',
    async (key) => {
      const content = read('hive-router.config.yaml');
      const wrong = content.includes(`${key}:`)
        ? content.replaceAll(`${key}:`, `${key}_:`)
        : `${content}${key}: 1\n`;
      const starting = hiveRouter(hive ?? '', write('wrong.yaml', wrong)).start(options);
      await expect(starting).rejects.toThrow(/unknown field|missing field/);
    },
    60_000,
  );
};

const describeCosmo = () => {
  it.each([
    'allowed_extension_fields',
    'propagate',
    'request_timeout',
    'retry',
    'enable_single_flight',
    'jwks',
  ])(
    'does not start with a wrong name in the place of %s',
    async (key) => {
      const wrong = read('cosmo.config.yaml').replaceAll(new RegExp(`\\b${key}\\b`, 'g'), `${key}_`);
      const starting = cosmoRouter(cosmo ?? '', write('wrong.yaml', wrong)).start(options);
      await expect(starting).rejects.toThrow(/additional propert|value must be one of|oneOf/i);
    },
    60_000,
  );
};

// `namedRouters` fails when none is named.
if (apollo) describe('Apollo Router', describeApollo);
if (hive) describe('Hive Router', describeHive);
if (cosmo) describe('Cosmo Router', describeCosmo);
