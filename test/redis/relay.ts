import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A relay in front of Redis that can answer every count with an error, as a server does after a failover. */
export async function startRelay(redis: URL) {
  const state = {
    /** The error reply, without its dash. */
    refusal: undefined as string | undefined,
    refused: 0,
    connections: 0,
  };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    state.connections++;
    const upstream = connect(Number(redis.port), redis.hostname);
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined));
    client.on('data', (chunk: Buffer) => {
      // Counts are scripts; the client's own commands are passed on.
      const scripts = chunk.toString().match(/\r\neval(sha)?\r\n/gi)?.length ?? 0;
      if (state.refusal === undefined || scripts === 0) {
        upstream.write(chunk);
        return;
      }
      state.refused += scripts;
      client.write(`-${state.refusal}\r\n`.repeat(scripts));
    });
    upstream.pipe(client);
    client.on('close', () => upstream.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = new URL(redis);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url,
    state,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
