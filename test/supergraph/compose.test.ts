import { composeSupergraph } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';

const ours = vending('http://localhost:4001/graphql');
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])';

describe('composition', () => {
  it('takes schema.graphql as it is, and points the supergraph at the subgraph', () => {
    const supergraph = composeSupergraph([ours]);
    expect(supergraph).toContain('name: "vending", url: "http://localhost:4001/graphql"');
    expect(supergraph).toContain('cancelPickupCode(');
    expect(supergraph).toContain('@requiresScopes(scopes: [["pickup_code:cancel"]])');
  });

  it('lists every fault, each with the subgraph that has it', () => {
    const typeDefs = `${link}
      type Machine @key(fields: "nope") { machineNo: ID! }
      type Site @key(fields: "gone") { id: ID! }`;
    const compose = () =>
      composeSupergraph([ours, { name: 'sites', url: 'http://localhost:4002', typeDefs }]);
    expect(compose).toThrow(/^The supergraph does not compose:\n- \[sites\].*"nope".*\n- \[sites\].*"gone"/);
  });

  it('names the subgraph and the place where a schema is not GraphQL', () => {
    const compose = () => composeSupergraph([{ ...ours, typeDefs: 'type {' }]);
    expect(compose).toThrow(/^The schema of vending is not GraphQL: Syntax Error: .*\n\nvending:1:6\n/);
  });
});
