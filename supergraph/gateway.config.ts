import { hiveConfig } from './hive-config.ts';

// Configures Hive Gateway's own command, which reads a file of this name: hive-gateway supergraph supergraph.graphql

const { ROUTER_SECRET } = process.env;
if (!ROUTER_SECRET) throw new Error('ROUTER_SECRET is required: one of the ROUTER_SECRETS of the subgraph.');

export const gatewayConfig = hiveConfig(ROUTER_SECRET);
