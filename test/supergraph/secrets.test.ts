import { composeSupergraph } from '../../supergraph/compose.ts';
import { gateways } from './start.ts';

describe.each(gateways)('when the subgraph is down, %s', (_, kind) => {
  it('does not repeat the digits of a code in its error', async () => {
    const gateway = kind.create({
      supergraph: composeSupergraph([kind.ours('http://127.0.0.1:1/graphql')]),
      routerSecret: 'the-secret-of-this-test',
    });
    const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query ($code: String!) { machine(machineNo: "16327129") { findPickupCode(code: $code) { id } } }',
        variables: { code: '135792' },
      }),
    });
    const body = await response.text();
    await gateway.close();
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(body).not.toContain('135792');
    expect(body).not.toContain('the-secret-of-this-test');
  });
});
