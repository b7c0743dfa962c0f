import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/** The schema of a neighbor that adds a field to `Machine`. */
export const sites = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])
  type Query { sites: [Site!]! }
  type Site { name: String! machines: [Machine!]! }
  type Machine @key(fields: "machineNo") { machineNo: ID! site: Site }
`;

const machineNos: Readonly<Record<string, readonly string[]>> = {
  Airport: ['16327129', '16327130', '16327131'],
  Harbour: ['16327132', '16320000'],
};

/** A subgraph of somebody else's, which knows where machines stand and adds that to them. */
export async function startSites() {
  const site = (name: string) => ({ name, machines: machineNos[name]?.map((machineNo) => ({ machineNo })) });
  const siteOf = ({ machineNo }: { machineNo: string }) => {
    const name = Object.keys(machineNos).find((candidate) => machineNos[candidate]?.includes(machineNo));
    return name === undefined ? null : site(name);
  };
  const resolvers = { Query: { sites: () => Object.keys(machineNos).map(site) }, Machine: { site: siteOf } };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sites), resolvers }]);
  // Named, because Apollo Server announces what it adds by itself.
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTrace()] });
  /** The headers of every request that it received, oldest first. */
  const received: IncomingHttpHeaders[] = [];
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: ({ req }) => {
      received.push(req.headers);
      return Promise.resolve({});
    },
  });
  return { received, subgraph: { name: 'sites', url, typeDefs: sites }, stop: () => server.stop() };
}
