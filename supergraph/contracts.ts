import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Subgraph } from './compose.ts';

/** The contracts, each with the tags of the elements that it excludes. */
export const contracts = {
  /** Read-only and without the digits of codes. Excludes everything that is for the merchant's own operators. */
  partner: ['operator'],
} as const satisfies Record<string, readonly string[]>;

export type Contract = keyof typeof contracts;

export const isContract = (name: string): name is Contract => Object.hasOwn(contracts, name);

/** A supergraph for one audience. */
export interface ContractSupergraph {
  /** SDL for the gateway, in which excluded elements are `@inaccessible`. */
  readonly supergraph: string;
  /** SDL of the schema that clients of the gateway see. */
  readonly publicSchema: string;
}

/**
 * Composes subgraphs into the supergraph of a contract.
 *
 * @throws Error with one line per fault if the schemas do not compose
 */
export function composeContract(subgraphs: readonly Subgraph[], contract: Contract): ContractSupergraph {
  const result = composeSchemaContract(
    subgraphs.map(({ name, url, typeDefs }) => ({ name, url, typeDefs: parse(typeDefs) })),
    { include: new Set<string>(), exclude: new Set<string>(contracts[contract]) },
    // Also excludes types that have become unreachable, such as the payloads of mutations.
    true,
  );
  if (result.errors) {
    const faults = result.errors.map(({ message }) => `- ${message}`);
    throw new Error([`The contract ${contract} does not compose:`, ...faults].join('\n'));
  }
  return { supergraph: result.supergraphSdl, publicSchema: result.publicSdl };
}
