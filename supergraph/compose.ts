import { composeServices } from '@apollo/composition';
import { parse, Source, type DocumentNode } from 'graphql';

/** A subgraph as composition sees it. */
export interface Subgraph {
  readonly name: string;
  /** Where a gateway sends its operations. */
  readonly url: string;
  /** Its schema in SDL, with its federation directives. */
  readonly typeDefs: string;
}

/**
 * Composes subgraphs into the SDL of a supergraph, the only thing that a gateway needs to start.
 *
 * @throws Error that names the subgraph and the place where a schema isn't GraphQL; else, where the schemas
 * don't compose, one with a line for each fault.
 */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  const result = composeServices(
    subgraphs.map((subgraph) => ({ ...subgraph, typeDefs: parseSchema(subgraph) })),
  );
  if (!result.errors) return result.supergraphSdl;
  const faults = result.errors.map(({ message }) => `- ${message}`);
  throw new Error(['The supergraph does not compose:', ...faults].join('\n'));
}

function parseSchema({ name, typeDefs }: Subgraph): DocumentNode {
  try {
    return parse(new Source(typeDefs, name));
  } catch (cause) {
    throw new Error(`The schema of ${name} is not GraphQL: ${String(cause)}`, { cause });
  }
}
