import { composeServices } from '@apollo/composition';
import { parse, print, Source, visit, type DocumentNode } from 'graphql';

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

/**
 * The same subgraph without `@requiresScopes`, for gateways that would rather not start than leave it out, such as
 * `@apollo/gateway`. Right only for a subgraph that enforces its scopes itself, whatever a gateway does.
 *
 * @throws Error that names the place where the schema isn't GraphQL
 */
export function withoutScopes(subgraph: Subgraph): Subgraph {
  const schema = visit(parseSchema(subgraph), {
    Directive: ({ name }) => (name.value === 'requiresScopes' ? null : undefined),
    // Its import by @link.
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
