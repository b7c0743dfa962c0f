import { composeServices as composeAsApollo } from '@apollo/composition';
import { composeServices as composeAsHive } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import { parse, type DocumentNode } from 'graphql';
import type { Subgraph } from '../../supergraph/compose.ts';

/** Composes as one vendor's tool does; the supergraph, or the tool's error messages, one a line. */
export type Composer = (subgraphs: readonly Subgraph[]) => DocumentNode | string;

const parsed = ({ name, url, typeDefs }: Subgraph) => ({ name, url, typeDefs: parse(typeDefs) });
const messages = (errors: readonly { message: string }[] = []) =>
  errors.map(({ message }) => message).join('\n');

export const apollo: Composer = (subgraphs) => {
  const { supergraphSdl, errors } = composeAsApollo(subgraphs.map(parsed));
  return supergraphSdl === undefined ? messages(errors) : parse(supergraphSdl);
};

export const hive: Composer = (subgraphs) => {
  const { supergraphSdl, errors } = composeAsHive(subgraphs.map(parsed));
  return supergraphSdl === undefined ? messages(errors) : parse(supergraphSdl);
};

export const cosmo: Composer = (subgraphs) => {
  const result = federateSubgraphs({
    subgraphs: subgraphs.map(({ name, url, typeDefs }) => ({ name, url, definitions: parse(typeDefs) })),
  });
  return result.success ? result.federatedGraphAST : messages(result.errors);
};

/** Every composer, by its package. */
export const composers: readonly [string, Composer][] = [
  ['@apollo/composition', apollo],
  ['@theguild/federation-composition', hive],
  ['@wundergraph/composition', cosmo],
];
