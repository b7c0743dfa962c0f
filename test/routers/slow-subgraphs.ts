import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Subgraph } from '../../supergraph/compose.ts';
import { vending } from '../../supergraph/subgraphs.ts';
import { neighborhood } from '../supergraph/neighborhood/type-defs.ts';

/** A machine that `vending` answers for late, and one that it never answers for. */
export const LATE = '16320001';
export const NEVER = '16320002';

/**
 * Starts `vending` and `sites` on one server. `sites` answers for its list at once.
 *
 * @param lateMs - how long `vending` takes to answer for the machine `LATE`, in milliseconds
 * @param siteMs - how long `sites` takes to answer for the site of a machine, in milliseconds
 */
export async function startSlowSubgraphs(lateMs: number, siteMs: number) {
  const answer = (response: ServerResponse, data: unknown) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data }));
  };
  const timers = new Set<NodeJS.Timeout>();
  const answerAfter = (ms: number, response: ServerResponse, data: unknown) =>
    timers.add(setTimeout(answer, ms, response, data));
  let lost = 0;
  const server = createServer((request, response) => {
    response.once('close', () => {
      if (!response.writableEnded) lost++;
    });
    void text(request).then((body) => {
      if (body.includes(NEVER)) return;
      if (body.includes('_entities')) {
        answerAfter(siteMs, response, { _entities: [{ __typename: 'Machine', site: { name: 'Airport' } }] });
      } else if (body.includes(LATE)) {
        answerAfter(lateMs, response, { machine: { __typename: 'Machine', machineNo: LATE, name: 'Late' } });
      } else answer(response, { sites: [{ name: 'Airport' }] });
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const sites: Subgraph = { name: 'sites', url, typeDefs: neighborhood.sites };
  return {
    subgraphs: [vending(url), sites],
    /**
     * Waits until a router has closed the connections of so many requests without their response, for 10 s at most.
     *
     * @returns how many it has closed
     */
    async lost(count: number): Promise<number> {
      const until = performance.now() + 10_000;
      while (lost < count && performance.now() < until) await new Promise(setImmediate);
      return lost;
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
