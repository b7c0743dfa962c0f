import { readFileSync } from 'node:fs';
import { forBrowsers } from './browsers.ts';
import { composeSupergraph, withoutScopes } from './compose.ts';
import type { GatewayOptions } from './gateway.ts';
import { vending } from './subgraphs.ts';

// Usage: tsx supergraph/main.ts [hive|apollo]
const {
  HOST = '127.0.0.1',
  PORT = '4000',
  SUBGRAPH_URL = 'http://localhost:4001/graphql',
  ROUTER_SECRET = '',
  CORS_ORIGINS = '',
  GRAPHIQL_PAGE,
} = process.env;
const isApollo = process.argv[2] === 'apollo';
const subgraph = vending(SUBGRAPH_URL);
const gateway = await create({
  supergraph: composeSupergraph([isApollo ? withoutScopes(subgraph) : subgraph]),
  routerSecret: ROUTER_SECRET,
});
const url = await gateway.listen({ host: HOST, port: Number(PORT) });
console.log(`The gateway listens at ${url}`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void gateway.close());

// Imports only the selected gateway: the import takes most of the startup time.
async function create(options: GatewayOptions) {
  if (isApollo) return (await import('./apollo-gateway.ts')).createApolloGateway(options);
  const page = GRAPHIQL_PAGE ? readFileSync(GRAPHIQL_PAGE, 'utf8') : undefined;
  const browsers = forBrowsers(CORS_ORIGINS.split(',').filter(Boolean), page);
  return (await import('./hive-gateway.ts')).createHiveGateway(options, browsers);
}
