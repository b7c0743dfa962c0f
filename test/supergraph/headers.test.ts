import { subgraphHeaders } from '../../supergraph/gateway.ts';

describe('subgraphHeaders', () => {
  const client = (name: string) => ({ authorization: 'Bearer token', cookie: 'a=b' })[name];

  it('shows the secret to vending', () => {
    const headers = subgraphHeaders('vending', client, 'secret');
    expect(headers).toEqual({ authorization: 'Bearer token', 'router-authorization': 'secret' });
  });

  it('shows no other subgraph the secret', () => {
    expect(subgraphHeaders('sites', client, 'secret')).toEqual({ authorization: 'Bearer token' });
  });
});
