import { composeServices } from '@apollo/composition';
import { parse, print, Source, visit, type DocumentNode } from 'graphql';

/** A subgraph, as input of the composition. */
export interface Subgraph {
  readonly name: string;
  /** The URL to which a gateway sends operations. */
  readonly url: string;
  /** The schema in SDL, with federation directives. */
  readonly typeDefs: string;
}

/**
 * Composes subgraphs into the SDL of a supergraph, which is all a gateway needs to start.
 *
 * @throws Error with the subgraph and the position if a schema is not valid GraphQL, or with one line per fault if the
 * schemas do not compose
 */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  const result = composeServices(
    subgraphs.map((subgraph) => ({ ...subgraph, typeDefs: parseSchema(subgraph) })),
  );
  if (!result.errors) return result.supergraphSdl;
  const faults = result.errors.map(({ message }) => `- ${message}`);
  throw new Error(['The supergraph does not compose:', ...faults].join('\n'));
}

/**
 * Removes `@requiresScopes` from a subgraph, for gateways that refuse to start with it, such as `@apollo/gateway`. Safe
 * only for a subgraph that enforces its scopes itself, regardless of the gateway.
 *
 * @throws Error with the position if the schema is not valid GraphQL
 */
export function withoutScopes(subgraph: Subgraph): Subgraph {
  const schema = visit(parseSchema(subgraph), {
    Directive: ({ name }) => (name.value === 'requiresScopes' ? null : undefined),
    // The import of the directive in @link.
    ListValue: (node) => ({
      ...node,
      values: node.values.filter((value) => !('value' in value && value.value === '@requiresScopes')),
    }),
  });
  return { ...subgraph, typeDefs: print(schema) };
}

function parseSchema({ name, typeDefs }: Subgraph): DocumentNode {
  try {
    return parse(new Source(typeDefs, name));
  } catch (cause) {
    throw new Error(`The schema of ${name} is not GraphQL: ${String(cause)}`, { cause });
  }
}
