import { composeSupergraph } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { ROUTER_SECRETS, startSubgraph, type Subgraph } from '../support/subgraph.ts';
import { AUDIENCE, bearer, createSigner, ISSUER, startKeyServer } from '../support/tokens.ts';
import type { Kind } from './kinds.ts';
import { startNeighbor } from './neighborhood/start-neighbor.ts';
import { neighborNames, type NeighborName } from './neighborhood/type-defs.ts';
import { startWire, type Answer } from './wire.ts';

const [routerSecret] = ROUTER_SECRETS;

/**
 * A gateway in front of `vending`, which has a sandbox, and of the whole neighborhood, over real HTTP. The gateway, the
 * neighbors and the keys of the tokens stay; `reset` starts `vending` anew.
 */
export async function startWorld(kind: Kind) {
  const signer = await createSigner('one');
  const keys = await startKeyServer(signer);
  const neighbors = await Promise.all(neighborNames.map(startNeighbor));
  const wire = await startWire();
  const everything = await signer.sign({ exp: Math.floor(Date.now() / 1000) + 3600 });
  const subgraphs = [vending(wire.url), ...neighbors.map(({ subgraph }) => subgraph)].map(kind.accepted);
  const gateway = await kind.start({
    subgraphs,
    supergraph: composeSupergraph(subgraphs),
    routerSecret,
    jwksUrl: keys.url,
    token: everything,
  });
  let subgraph: Subgraph | undefined;
  const running = (): Subgraph => {
    if (!subgraph) throw new Error('call reset first');
    return subgraph;
  };
  const closeSubgraph = async (): Promise<void> => {
    await subgraph?.close();
    subgraph = undefined;
  };

  return {
    url: gateway.url,
    facts: kind.facts,
    wire,
    signer,
    routerSecret,
    /** The headers of every request that a neighbor received, oldest first. */
    receivedBy: (name: NeighborName) => neighbors.find((neighbor) => neighbor.name === name)?.received ?? [],
    /** The URL of `vending` itself. */
    get subgraphUrl() {
      return running().url;
    },
    get sandbox() {
      return running().sandbox;
    },
    /** The cancels that the vendor received, oldest first. */
    get cancels() {
      return running().sandbox.calls.filter(
        ({ endpoint, method }) => endpoint === 'pickup_codes' && method === 'PUT',
      );
    },
    /** A new `vending` with a new sandbox. */
    async reset(): Promise<void> {
      await closeSubgraph();
      subgraph = await startSubgraph({
        auth: { jwks: { keys: [signer.jwk] }, issuer: ISSUER, audience: AUDIENCE },
        introspection: false,
        // Everything shares one event loop here.
        maxEventLoopDelayMs: 60_000,
      });
      wire.reset(subgraph.url);
      for (const { received } of neighbors) received.length = 0;
    },
    /** Sends an operation with a token for every scope, unless `headers` has another or an empty one. */
    send: (query: string, headers: Record<string, string> = {}) =>
      post(gateway.url, JSON.stringify({ query }), { ...bearer(everything), ...headers }),
    /** Sends a body as it is, with a token for every scope. */
    sendBody: (body: string) => post(gateway.url, body, bearer(everything)),
    async stop(): Promise<void> {
      await gateway.stop();
      await closeSubgraph();
      await Promise.all(neighbors.map(({ stop }) => stop()));
      await wire.close();
      await keys.close();
    },
  };
}

/** A gateway and its subgraphs that are running. */
export type World = Awaited<ReturnType<typeof startWorld>>;

async function post(url: string, body: string, headers: Record<string, string>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...withoutEmpty(headers) },
    body,
  });
  return { status: response.status, body: (await response.json()) as Answer };
}

const withoutEmpty = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
