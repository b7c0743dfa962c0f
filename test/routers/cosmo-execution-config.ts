import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from '@wundergraph/composition';
import { buildRouterConfig, SubgraphKind } from '@wundergraph/cosmo-shared';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse } from 'graphql';
import type { Subgraph } from '../../supergraph/compose.ts';

/**
 * The execution configuration of Cosmo Router, as JSON: what `wgc router compose` writes for these subgraphs, by the
 * same packages.
 *
 * @throws Error with a line for each fault, where the schemas don't compose
 */
export function cosmoExecutionConfig(subgraphs: readonly Subgraph[]): string {
  const result = federateSubgraphs({
    subgraphs: subgraphs.map(({ name, url, typeDefs }) => ({ name, url, definitions: parse(typeDefs) })),
    version: ROUTER_COMPATIBILITY_VERSION_ONE,
  });
  if (!result.success) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return buildRouterConfig({
    federatedClientSDL: printSchemaWithDirectives(result.federatedGraphClientSchema),
    federatedSDL: printSchemaWithDirectives(result.federatedGraphSchema),
    fieldConfigurations: result.fieldConfigurations,
    routerCompatibilityVersion: ROUTER_COMPATIBILITY_VERSION_ONE,
    schemaVersionId: 'test',
    subgraphs: subgraphs.map(({ name, url, typeDefs }) => {
      const composed = result.subgraphConfigBySubgraphName.get(name);
      if (!composed) throw new Error(`${name} is not in the composed graph`);
      const { schema, configurationDataByTypeName } = composed;
      const kind = SubgraphKind.Standard as const;
      return {
        kind,
        id: name,
        name,
        url,
        sdl: typeDefs,
        subscriptionUrl: url,
        schema,
        configurationDataByTypeName,
      };
    }),
  }).toJsonString();
}
