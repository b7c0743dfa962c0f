import { composeSupergraph } from '../../supergraph/compose.ts';
import { REQUEST_DEADLINE_MS } from '../../src/http/in-flight.ts';
import type { Kind } from '../supergraph/kinds.ts';
import { post, ROUTER_SECRETS, type Answer } from '../support/subgraph.ts';
import { bearer, createSigner, startKeyServer } from '../support/tokens.ts';
import { namedRouters } from './named-routers.ts';
import { LATE, NEVER, startSlowSubgraphs } from './slow-subgraphs.ts';

// The files have the timeouts that they have, so this takes over two minutes. All routers wait at the same time.

/** The subgraph answers every request soon after twice its deadline; this is longer than every router's default. */
const LATE_MS = 2 * REQUEST_DEADLINE_MS + 1000;
/** After `LATE_MS`, this is within the timeout of a subgraph and beyond that of an operation, which can be 8 s late. */
const SITE_MS = 24_000;
const ALL_MS = 400_000;

interface Expected {
  /** The error when the subgraph takes too long. */
  readonly subgraph: Pick<Answer, 'status'> & { readonly error: object };
  /** The error when the whole operation does. Cosmo Router has no limit for it. */
  readonly router?: Pick<Answer, 'status'> & { readonly error: object };
}

const expected: Readonly<Record<string, Expected>> = {
  'Apollo Router': {
    subgraph: { status: 200, error: { extensions: { code: 'GATEWAY_TIMEOUT' } } },
    router: { status: 504, error: { extensions: { code: 'GATEWAY_TIMEOUT' } } },
  },
  'Hive Router': {
    subgraph: { status: 200, error: { extensions: { code: 'SUBGRAPH_REQUEST_TIMEOUT' } } },
    router: { status: 504, error: { extensions: { code: 'GATEWAY_TIMEOUT' } } },
  },
  'Cosmo Router': {
    subgraph: { status: 200, error: { message: "Failed to fetch from Subgraph 'vending'." } },
  },
};

/** Sends all operations to a router at once, and waits for their answers. */
async function measure(kind: Kind) {
  const slow = await startSlowSubgraphs(LATE_MS, SITE_MS);
  const signer = await createSigner('one');
  const keys = await startKeyServer(signer);
  const token = await signer.sign({ exp: Math.floor(Date.now() / 1000) + 3600 });
  const subgraphs = slow.subgraphs.map(kind.accepted);
  const supergraph = composeSupergraph(subgraphs);
  const options = { subgraphs, supergraph, routerSecret: ROUTER_SECRETS[0], jwksUrl: keys.url, token };
  const router = await kind.start(options);
  const send = (operation: string) => post(router.url, operation, { headers: bearer(token) });
  try {
    const [late, never, siteOfLate] = await Promise.all([
      send(`{ machine(machineNo: "${LATE}") { name } }`),
      send(`{ sites { name } machine(machineNo: "${NEVER}") { name } }`),
      expected[kind.name]?.router && send(`{ machine(machineNo: "${LATE}") { site { name } } }`),
    ]);
    // Then the subgraph knows that nobody waits for the rest.
    const lost = await slow.lost(siteOfLate ? 2 : 1);
    return { late, never, siteOfLate, lost };
  } finally {
    await router.stop();
    await slow.close();
    await keys.close();
  }
}

const kinds = namedRouters(process.env);
const measured = new Map<string, Awaited<ReturnType<typeof measure>>>();
beforeAll(async () => {
  const all = await Promise.all(kinds.map(async (kind) => [kind.name, await measure(kind)] as const));
  for (const [name, results] of all) measured.set(name, results);
}, ALL_MS);

describe.each(kinds)('$name', ({ name }) => {
  const { subgraph, router } = expected[name] ?? {};

  it('waits for as long as the subgraph can take', () => {
    expect(measured.get(name)?.late).toMatchObject({ data: { machine: { name: 'Late' } } });
    expect(measured.get(name)?.late.errors).toBeUndefined();
  });

  it('closes the connection of a request that takes longer, and keeps the fields of other subgraphs', () => {
    const { status, data, errors } = measured.get(name)?.never ?? {};
    expect(data).toEqual({ sites: [{ name: 'Airport' }], machine: null });
    expect({ status, errors }).toMatchObject({ status: subgraph?.status, errors: [subgraph?.error] });
    expect(measured.get(name)?.lost).toBeGreaterThanOrEqual(1);
  });

  if (router) {
    it('gives up an operation whose requests to subgraphs take longer together', () => {
      const { status, data, errors } = measured.get(name)?.siteOfLate ?? {};
      expect(data ?? null).toBeNull();
      expect({ status, errors }).toMatchObject({ status: router.status, errors: [router.error] });
      expect(measured.get(name)?.lost).toBe(2);
    });
  }
});
