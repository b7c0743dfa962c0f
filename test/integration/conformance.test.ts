import { serverAudits } from 'graphql-http';
import { ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await startSubgraph();
});
afterAll(() => subgraph.close());

/** The audit wants a URL before the server has one. */
const withSecret = (path: unknown, init: RequestInit = {}) =>
  fetch(subgraph.origin + new URL(String(path)).pathname + new URL(String(path)).search, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), 'router-authorization': ROUTER_SECRETS[0] },
  });

const audits = serverAudits({ url: 'http://subgraph.test/graphql', fetchFn: withSecret });

describe('GraphQL over HTTP', () => {
  it.each(audits)('$name', async ({ name, fn }) => {
    const result = await fn();
    // A GET has to carry one of the headers that a browser asks about first, and the audit's don't.
    const isGet = /^MAY (?!NOT).*GET/.test(name);
    const reason = result.status === 'ok' ? undefined : result.reason;
    expect({ reason }).toEqual({ reason: isGet ? 'Response status code is not 200' : undefined });
  });
});
