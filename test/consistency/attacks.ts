import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { createRandom } from '../../sandbox/faults.ts';
import { createFleet } from './fleet.ts';
import type { SubgraphProcess } from './subgraph.ts';
import type { Tally } from './report.ts';

/** How long an attack may take, in milliseconds. */
const PATIENCE_MS = 20_000;
/** The longest pause between two attacks, in milliseconds. */
const MAX_PAUSE_MS = 4000;

/** Attacks on the service's own port, one after the other. None of them cancels anything. */
export function startAttacks({
  subgraph,
  routerSecret,
  seed,
  tally,
}: {
  subgraph: SubgraphProcess;
  routerSecret: string;
  seed: string;
  tally: Tally;
}) {
  const random = createRandom(`${seed} attacks`);
  const { ordinary } = createFleet();
  const { machineNo } = ordinary[0] ?? { machineNo: '' };
  const port = Number(new URL(subgraph.url).port);
  const state = { isOver: false };

  async function post(body: string, headers: Record<string, string> = {}): Promise<string> {
    const dispatcher = new Agent({ connections: 1 });
    try {
      const { statusCode, body: answer } = await request(`${subgraph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'router-authorization': routerSecret, ...headers },
        body,
        dispatcher,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await answer.text();
      return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? `HTTP ${statusCode}`;
    } finally {
      await dispatcher.destroy();
    }
  }
  const send = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    post(JSON.stringify({ query, variables }), headers);

  const circle = (levels: number): string =>
    levels === 0 ? 'id' : `product { pickupCodes { ${circle(levels - 1)} } }`;

  /** Connections that send nothing, half a request, or read no answer. */
  async function hold(count: number, piece: string): Promise<string> {
    const sockets = Array.from({ length: count }, () =>
      connect(port, '127.0.0.1')
        .on('error', () => undefined)
        .pause(),
    );
    for (const socket of sockets) socket.write(piece);
    await sleep(500 + random() * 2000);
    const held = sockets.filter(({ destroyed }) => !destroyed).length;
    for (const socket of sockets) socket.destroy();
    return held > 0 ? 'held' : 'closed';
  }

  const unread = (query: string) => {
    const body = JSON.stringify({ query });
    const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nrouter-authorization: ${routerSecret}\r\ncontent-length: ${body.length}\r\n\r\n`;
    return head + body;
  };

  const attacks: Record<string, () => Promise<string>> = {
    'circle of codes': () =>
      send(`{ machine(machineNo: "${machineNo}") { products { pickupCodes { ${circle(4)} } } } }`),
    'circle of machines': () =>
      send(
        `{ machine(machineNo: "${machineNo}") { ${'products { machine { '.repeat(5)} name ${'} } '.repeat(5)} } }`,
      ),
    'all codes of all machines': () =>
      send('{ machines { products { pickupCodes { machine { cabinetNames } } } } }'),
    '21,000 entities': () =>
      send('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
        r: Array.from({ length: 21_000 }, () => ({ __typename: 'Machine', machineNo })),
      }),
    'wrong router secret': async () => {
      const codes = await Promise.all(
        Array.from({ length: 100 }, () => send('{ __typename }', {}, { 'router-authorization': 'wrong' })),
      );
      return codes[0] ?? 'none';
    },
    'media type that fits nothing': () => send('{ __typename }', {}, { accept: 'text/html' }),
    'no JSON': () => post('{"query":'),
    'body of 2 MiB': () => post(`"${'x'.repeat(2 ** 21)}"`),
    'defaulted variable that is null': () =>
      send('query ($id: ID = "1") { machine(machineNo: $id) { name } }', { id: null }),
    // Fewer than the service accepts: one more is refused, the gateway's too (test/integration/descriptors.test.ts).
    'connections that send nothing': () => hold(200, ''),
    'half a request': () => hold(100, 'POST /graphql HTTP/1.1\r\nhost: a\r\n'),
    'unread answers': () => hold(50, unread('{ machines { machineNo name address createdAt } }').repeat(20)),
  };

  const ended = (async () => {
    while (!state.isOver) {
      const names = Object.keys(attacks);
      const name = names[Math.floor(random() * names.length)] ?? '';
      await subgraph.up();
      const result = await attacks[name]?.().catch((error: unknown) => (error as Error).name);
      tally.add(name, result ?? 'none');
      await sleep(random() * MAX_PAUSE_MS);
    }
  })();

  return {
    /** Resolves when the last attack is over. */
    async stop(): Promise<void> {
      state.isOver = true;
      await ended;
    },
  };
}
