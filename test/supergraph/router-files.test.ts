import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { extensionKeys } from '../../src/graphql/error-codes.ts';
import { limits } from '../../src/graphql/limits.ts';
import { REQUEST_DEADLINE_MS } from '../../src/http/in-flight.ts';

// Numbers and names that the files share with the subgraph; test/routers runs the routers with the files.

type Tree = Readonly<Record<string, unknown>>;
const read = (name: string) => parse(readFileSync(`supergraph/${name}`, 'utf8')) as Tree;

/** What stands at a path of keys. */
const at = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Tree | undefined)?.[key], tree);

const apollo = read('router.yaml');
const graphos = read('router.graphos.yaml');
const hive = read('hive-router.config.yaml');
const cosmo = read('cosmo.config.yaml');

/** When the subgraph has answered every request, in milliseconds: it looks for late ones every 3 s. */
const longest = 2 * REQUEST_DEADLINE_MS + 3000;
const milliseconds = (text: unknown) => {
  expect(text).toMatch(/^\d+s$/);
  return Number.parseInt(String(text)) * 1000;
};

describe('the configuration for Apollo Router, Hive Router and Cosmo', () => {
  it.each([
    ['Apollo Router', at(apollo, 'include_subgraph_errors.subgraphs.vending.allow_extensions_keys')],
    ['Hive Router', at(hive, 'error_masking.subgraphs.vending.extensions.keys')],
    ['Cosmo', at(cosmo, 'subgraph_error_propagation.allowed_extension_fields')],
  ])('lets every key of our errors through: %s', (_, keys) => {
    expect(keys).toEqual(Object.keys(extensionKeys));
  });

  it('lets our messages through', () => {
    expect(at(apollo, 'include_subgraph_errors.subgraphs.vending.redact_message')).toBe(false);
    expect(at(hive, 'error_masking.subgraphs.vending.enabled')).toBe(false);
    expect(at(cosmo, 'subgraph_error_propagation.mode')).toBe('pass-through');
  });

  it.each([
    ['Apollo Router', apollo, 'traffic_shaping.subgraphs.vending.timeout', 'traffic_shaping.router.timeout'],
    [
      'Hive Router',
      hive,
      'traffic_shaping.subgraphs.vending.request_timeout',
      'traffic_shaping.router.request_timeout',
    ],
    ['Cosmo', cosmo, 'traffic_shaping.subgraphs.vending.request_timeout', undefined],
  ])('waits for as long as the subgraph can take: %s', (_, tree, ofSubgraph, ofRouter) => {
    const timeout = milliseconds(at(tree, ofSubgraph));
    expect(timeout).toBeGreaterThan(longest);
    if (ofRouter) expect(milliseconds(at(tree, ofRouter))).toBeGreaterThan(timeout);
  });

  it('shares no answer between queries, and sends nothing again', () => {
    expect(at(apollo, 'traffic_shaping.subgraphs.vending.deduplicate_query')).toBe(false);
    expect(at(hive, 'traffic_shaping.subgraphs.vending.dedupe_enabled')).toBe(false);
    expect(at(cosmo, 'engine')).toEqual({ enable_single_flight: false });
    expect(at(cosmo, 'traffic_shaping.all.retry')).toEqual({ enabled: false });
    expect(JSON.stringify([apollo, hive].map((tree) => tree['traffic_shaping']))).not.toContain('retry');
  });

  it.each([
    ['Apollo Router', apollo, { insert: { name: 'router-authorization', value: '${env.ROUTER_SECRET}' } }],
    ['Hive Router', hive, { insert: { name: 'router-authorization', expression: 'env("ROUTER_SECRET")' } }],
    ['Cosmo', cosmo, { op: 'set', name: 'Router-Authorization', value: '${ROUTER_SECRET}' }],
  ])('passes Authorization on by its name, and adds the secret for vending alone: %s', (_, tree, insert) => {
    const { all, subgraphs } = tree['headers'] as { all?: unknown; subgraphs: Tree };
    expect({ all, subgraphs: Object.keys(subgraphs) }).toEqual({ all: undefined, subgraphs: ['vending'] });
    const rules = at(subgraphs, 'vending.request') as unknown[];
    expect(rules.filter((rule) => JSON.stringify(rule).includes('outer'))).toEqual([insert]);
    expect(JSON.stringify(rules).toLowerCase()).toMatch(/"named":\[?"authorization"/);
    expect(JSON.stringify(rules)).not.toContain('matching');
  });

  it('stops a whole operation of which a part is not allowed', () => {
    expect(at(graphos, 'authorization.directives')).toEqual({ enabled: true, reject_unauthorized: true });
    expect(at(hive, 'authorization.directives')).toEqual({ enabled: true, unauthorized: { mode: 'reject' } });
    // It executes the operation all the same, and says only "Unauthorized".
    expect(at(cosmo, 'authorization.reject_operation_if_unauthorized')).toBe(false);
  });

  it('limits operations as the subgraph does', () => {
    const { rootFields, aliases, depth, tokens } = limits;
    expect(at(graphos, 'limits')).toEqual({
      max_root_fields: rootFields,
      max_aliases: aliases,
      max_depth: depth,
    });
    expect(at(hive, 'limits')).toEqual({
      max_aliases: { n: aliases },
      max_depth: { n: depth, flatten_fragments: true },
      max_tokens: { n: tokens + 1 },
    });
    expect(at(cosmo, 'security.complexity_limits')).toEqual({
      root_field_aliases: { enabled: true, limit: aliases },
      depth: { enabled: true, limit: depth },
    });
  });
});
