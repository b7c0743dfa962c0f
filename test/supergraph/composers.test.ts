import { composeServices as composeAsApollo } from '@apollo/composition';
import { composeServices as composeAsHive } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import { Kind, parse, print, type DocumentNode } from 'graphql';
import type { Subgraph } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { sites } from './sites.ts';

/** Composes as one vendor's tool does; the supergraph, or what the tool says against it. */
type Composer = (subgraphs: readonly Subgraph[]) => DocumentNode | string;

const parsed = ({ name, url, typeDefs }: Subgraph) => ({ name, url, typeDefs: parse(typeDefs) });
const faults = (errors: readonly { message: string }[] = []) =>
  errors.map(({ message }) => message).join('\n');

const apollo: Composer = (subgraphs) => {
  const { supergraphSdl, errors } = composeAsApollo(subgraphs.map(parsed));
  return supergraphSdl === undefined ? faults(errors) : parse(supergraphSdl);
};
const hive: Composer = (subgraphs) => {
  const { supergraphSdl, errors } = composeAsHive(subgraphs.map(parsed));
  return supergraphSdl === undefined ? faults(errors) : parse(supergraphSdl);
};
const cosmo: Composer = (subgraphs) => {
  const result = federateSubgraphs({
    subgraphs: subgraphs.map(({ name, url, typeDefs }) => ({ name, url, definitions: parse(typeDefs) })),
  });
  return result.success ? result.federatedGraphAST : faults(result.errors);
};

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
const neighbour: Subgraph = { name: 'sites', url: 'http://localhost:4002/graphql', typeDefs: sites };
const extending: Subgraph = {
  ...neighbour,
  typeDefs: sites.replace('type Machine', 'extend type Machine'),
};
const version = /\/federation\/v(\d\.\d+)/;
const linking = (to: string): Subgraph => ({
  ...ours,
  typeDefs: ours.typeDefs.replace(version, `/federation/v${to}`),
});

describe.each([
  ['@apollo/composition', apollo],
  ['@theguild/federation-composition', hive],
  ['@wundergraph/composition', cosmo],
])('%s', (_, compose) => {
  it('composes schema.graphql alone, and keeps every field with its scopes', () => {
    expect(scopesByField(compose([ours]))).toEqual(scopesByField(parse(ours.typeDefs)));
  });

  it.each([
    ['a type', neighbour],
    ['an extension', extending],
  ])('joins what a neighbour adds to Machine as %s, in either order', (_as, other) => {
    const both = { ...scopesByField(parse(ours.typeDefs)), 'Query.sites': '', 'Machine.site': '' };
    for (const subgraphs of [
      [ours, other],
      [other, ours],
    ]) {
      expect(scopesByField(compose(subgraphs))).toMatchObject(both);
    }
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
    const supergraph = apollo([ours, neighbour]);
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
