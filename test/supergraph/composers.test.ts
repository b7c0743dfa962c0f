import { Kind, parse, print, type DocumentNode } from 'graphql';
import type { Subgraph } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { apollo, composers, hive } from './composers.ts';
import { neighborhood, neighborNames, sharedShop, type NeighborName } from './neighborhood/type-defs.ts';

/** The scopes of every field of a document, by `Type.field`; those of a field without any are empty. */
function scopesByField(document: DocumentNode | string): Record<string, string> {
  if (typeof document === 'string') throw new Error(document);
  const found: Record<string, string> = {};
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of node.fields ?? []) {
      const scopes = directives.filter((directive) => directive.name.value === 'requiresScopes');
      found[`${node.name.value}.${name.value}`] = scopes.map(print).join(' ');
    }
  }
  return found;
}

const ours = vending('http://localhost:4001/graphql');
const asSubgraph = (name: string, typeDefs: string): Subgraph => ({
  name,
  url: `http://${name}.internal/graphql`,
  typeDefs,
});
const neighbor = (name: NeighborName) => asSubgraph(name, neighborhood[name]);
const sites = neighbor('sites');
const extending = asSubgraph('sites', neighborhood.sites.replace('type Machine', 'extend type Machine'));
const version = /\/federation\/v(\d\.\d+)/;
const linking = (to: string): Subgraph => ({
  ...ours,
  typeDefs: ours.typeDefs.replace(version, `/federation/v${to}`),
});

/** What each neighbor adds that is read across subgraphs. */
const added: Readonly<Record<NeighborName, readonly string[]>> = {
  shop: ['Query.product', 'Product.price', 'Money.currency', 'Slot.location'],
  orders: ['Query.order', 'Order.pickupCode', 'Order.product'],
  campaigns: ['Query.campaigns', 'PickupCode.campaign'],
  sites: ['Query.sites', 'Machine.site'],
  maintenance: ['Machine.needsVisit'],
  billing: ['Query.invoices', 'Invoice.total', 'Invoice.currency'],
};

describe.each(composers)('%s', (_, compose) => {
  const scopesOfOurs = scopesByField(parse(ours.typeDefs));
  const composed = (...subgraphs: Subgraph[]) => scopesByField(compose(subgraphs));

  it('composes schema.graphql alone, and keeps every field with its scopes', () => {
    expect(composed(ours)).toEqual(scopesOfOurs);
  });

  it.each([
    ['a type', sites],
    ['an extension', extending],
  ])('joins what a neighbor adds to Machine as %s, in either order', (_as, other) => {
    const both = { ...scopesOfOurs, 'Query.sites': '', 'Machine.site': '' };
    expect(composed(ours, other)).toMatchObject(both);
    expect(composed(other, ours)).toMatchObject(both);
  });

  it.each(neighborNames)('composes with %s alone, and keeps our scopes', (name) => {
    const fields = composed(ours, neighbor(name));
    expect(fields).toMatchObject(scopesOfOurs);
    expect(Object.keys(fields)).toEqual(expect.arrayContaining([...added[name]]));
  });

  it.each([
    ['types of its own', neighborhood.shop],
    ['shareable types', sharedShop],
  ])('composes with the whole neighborhood, its shop with %s', (_types, shop) => {
    const others = neighborNames.filter((name) => name !== 'shop').map(neighbor);
    const fields = composed(ours, ...others, asSubgraph('shop', shop));
    expect(fields).toMatchObject(scopesOfOurs);
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.values(added).flat()));
  });
});

describe('a neighbor that computes from a field of ours', () => {
  const withScopes = (scopes: string) =>
    asSubgraph('maintenance', neighborhood.maintenance.replace('["machine:read"]', scopes));
  const scopes = (compose: typeof apollo, subgraph: Subgraph) =>
    scopesByField(compose([ours, subgraph]))['Machine.needsVisit'];

  it.each([
    ['@apollo/composition', apollo],
    ['@theguild/federation-composition', hive],
  ])('does not compose without the scope of that field, for %s', (_, compose) => {
    const message = /"Machine\.needsVisit" does not specify necessary .*"Machine\.online"/;
    expect(compose([ours, withScopes('["maintenance:read"]')])).toMatch(message);
  });

  it.each(composers)('may ask for a scope of its own as well, for %s', (_, compose) => {
    const both = '["machine:read", "maintenance:read"]';
    expect(scopes(compose, withScopes(both))).toBe(`@requiresScopes(scopes: [${both}])`);
  });
});

describe('the linked version of federation', () => {
  const [, linked = ''] = version.exec(ours.typeDefs) ?? [];
  const [, minor = ''] = linked.split('.');

  it.each([
    ['@apollo/composition', apollo],
    ['@theguild/federation-composition', hive],
  ])('is the lowest that has every directive in use, for %s', (_, compose) => {
    const versions = Array.from({ length: Number(minor) + 1 }, (_version, i) => `2.${i}`);
    const composing = versions.filter((older) => typeof compose([linking(older)]) !== 'string');
    expect(composing).toEqual([linked]);
    expect(compose([linking(`2.${Number(minor) - 1}`)])).toMatch(/requiresScopes/);
  });

  it('imports what is used and nothing else', () => {
    const [, imports = ''] = /import: \[([^\]]*)\]/.exec(ours.typeDefs) ?? [];
    const imported = imports.match(/@\w+/g);
    const used = new Set(print(parse(ours.typeDefs)).match(/@\w+(?=\()/g));
    used.delete('@link');
    expect(imported?.toSorted()).toEqual([...used].toSorted());
  });

  it('asks nothing of a gateway that is newer than the scopes', () => {
    const supergraph = apollo([ours, sites]);
    if (typeof supergraph === 'string') throw new Error(supergraph);
    const links = print(supergraph).match(/specs\.apollo\.dev\/\w+\/v[\d.]+/g);
    expect(links).toEqual([
      'specs.apollo.dev/link/v1.0',
      'specs.apollo.dev/join/v0.3',
      // Apollo Router and Hive Gateway know it; @apollo/gateway ignores it.
      'specs.apollo.dev/tag/v0.3',
      'specs.apollo.dev/requiresScopes/v0.1',
    ]);
  });
});
