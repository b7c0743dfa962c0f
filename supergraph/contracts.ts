import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Subgraph } from './compose.ts';

/** What each contract leaves out: the elements with one of these tags. */
export const contracts = {
  /** Reads only, and no digits of codes: the schema without what is for the merchant's own operators. */
  partner: ['operator'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a contract. */
export type Contract = keyof typeof contracts;

/** Whether there is a contract of this name. */
export const isContract = (name: string): name is Contract => Object.hasOwn(contracts, name);

/** A supergraph for one audience. */
export interface ContractSupergraph {
  /** For the gateway; what the contract leaves out is `@inaccessible` in it. */
  readonly supergraph: string;
  /** What clients of that gateway see. */
  readonly publicSchema: string;
}

/**
 * Composes subgraphs into the supergraph of a contract.
 *
 * @throws Error with a line for each fault
 */
export function composeContract(subgraphs: readonly Subgraph[], contract: Contract): ContractSupergraph {
  const result = composeSchemaContract(
    subgraphs.map(({ name, url, typeDefs }) => ({ name, url, typeDefs: parse(typeDefs) })),
    { include: new Set<string>(), exclude: new Set<string>(contracts[contract]) },
    // Types that nothing leads to any more, such as the payloads of mutations.
    true,
  );
  if (result.errors) {
    const faults = result.errors.map(({ message }) => `- ${message}`);
    throw new Error([`The contract ${contract} does not compose:`, ...faults].join('\n'));
  }
  return { supergraph: result.supergraphSdl, publicSchema: result.publicSdl };
}
