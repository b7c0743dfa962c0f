import { createApolloGateway } from '../../supergraph/apollo-gateway.ts';
import { withoutScopes, type Subgraph } from '../../supergraph/compose.ts';
import type { Gateway, GatewayOptions } from '../../supergraph/gateway.ts';
import { createHiveGateway } from '../../supergraph/hive-gateway.ts';
import { gatewayFacts, type GatewayFacts } from './facts.ts';

/** What a gateway of the tests is started with. */
export interface StartOptions extends GatewayOptions {
  /** What `supergraph` is composed from. */
  readonly subgraphs: readonly Subgraph[];
  /** Where the public keys of the callers' tokens are. */
  readonly jwksUrl: URL;
  /** A token of a caller, which a gateway that is ready accepts. */
  readonly token: string;
}

/** A gateway that is running. */
export interface RunningGateway {
  /** Its GraphQL endpoint. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A gateway that the suite can run against. */
export interface Kind {
  readonly name: string;
  readonly facts: GatewayFacts;
  start(options: StartOptions): Promise<RunningGateway>;
  /** A subgraph as the gateway accepts it in a supergraph. */
  readonly accepted: (subgraph: Subgraph) => Subgraph;
}

/** A gateway that runs in the process of the tests. */
export const inProcess =
  (create: (options: GatewayOptions) => Gateway): Kind['start'] =>
  async (options) => {
    const gateway = create(options);
    const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
    return { url, stop: () => gateway.close() };
  };

export const hiveGateway: Kind = {
  name: 'Hive Gateway',
  facts: gatewayFacts['Hive Gateway'],
  start: inProcess(createHiveGateway),
  accepted: (subgraph) => subgraph,
};

export const apolloGateway: Kind = {
  name: '@apollo/gateway',
  facts: gatewayFacts['@apollo/gateway'],
  start: inProcess(createApolloGateway),
  accepted: withoutScopes,
};

/** The gateways that are npm packages. */
export const npmGateways: readonly Kind[] = [hiveGateway, apolloGateway];
