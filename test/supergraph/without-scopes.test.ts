import { parse, print, visit } from 'graphql';
import { createApolloGateway } from '../../supergraph/apollo-gateway.ts';
import { composeSupergraph, withoutScopes } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { guardedFields } from '../support/guarded-fields.ts';
import { bearer, SCOPES } from '../support/tokens.ts';
import { apolloGateway } from './kinds.ts';
import { startWorld, type World } from './world.ts';

const ours = vending('http://localhost:4001/graphql');
const routerSecret = 'the-secret-of-this-test';

describe('a supergraph without scopes', () => {
  it('is the same as the one with them, but for the scopes', () => {
    const isScopes = (text: string) => text.includes('requiresScopes');
    const stripped = visit(parse(composeSupergraph([ours])), {
      Directive: (node) => (isScopes(print(node)) ? null : undefined),
      DirectiveDefinition: ({ name }) => (isScopes(name.value) ? null : undefined),
      ScalarTypeDefinition: ({ name }) => (isScopes(name.value) ? null : undefined),
    });
    const supergraph = composeSupergraph([withoutScopes(ours)]);
    expect(print(parse(supergraph))).toBe(print(stripped));
    expect(supergraph).not.toContain('@requiresScopes(');
  });

  it('is needed by @apollo/gateway, which refuses the other', async () => {
    const gateway = createApolloGateway({ supergraph: composeSupergraph([ours]), routerSecret });
    const listening = gateway.listen({ host: '127.0.0.1', port: 0 });
    await expect(listening).rejects.toThrow(/requiresScopes.*for: SECURITY but is unsupported/);
  });

  it('keeps the scopes of a neighbor, who may rely on the gateway', () => {
    const typeDefs = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requiresScopes"])
      type Machine @key(fields: "machineNo") { machineNo: ID! keeper: String @requiresScopes(scopes: [["keeper"]]) }`;
    const neighbor = { name: 'keepers', url: 'http://localhost:4002', typeDefs };
    const supergraph = composeSupergraph([withoutScopes(ours), neighbor]);
    expect(supergraph.match(/@requiresScopes\(scopes: \[\[".*"\]\]\)/g)).toEqual([
      '@requiresScopes(scopes: [["keeper"]])',
    ]);
  });
});

describe('through @apollo/gateway, which knows no scopes,', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(apolloGateway);
    await world.reset();
  });
  afterAll(() => world.stop());
  const send = async (query: string, scopes: readonly string[]) =>
    world.send(query, bearer(await world.signer.sign({ scope: scopes.join(' ') })));

  // The neighbor knows machines and asks for no scopes.
  it.each(guardedFields((selection) => `{ sites { machines { ${selection} } } }`))(
    '%s is closed without each of its scopes',
    async (_, { query, scopes }) => {
      for (const scope of scopes) {
        const before = world.sandbox.calls.length;
        const { body } = await send(
          query,
          SCOPES.filter((other) => other !== scope),
        );
        // The neighbor knows a machine that the merchant doesn't have.
        const errors = body.errors?.filter(({ extensions }) => extensions?.code !== 'MACHINE_NOT_FOUND');
        expect(errors?.length).toBeGreaterThan(0);
        for (const { message } of errors ?? []) {
          expect(message).toBe(`The caller's token lacks the scope ${scope}.`);
        }
        if (query.startsWith('mutation')) expect(world.sandbox.calls).toHaveLength(before);
      }
    },
  );
});
