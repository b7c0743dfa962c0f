import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { accept, commandsIn } from '../support/broken-redis.ts';
import { environment, killServices, post, startService } from '../support/service.ts';

const COMMAND = ['node', '--max-old-space-size=352', '--import', 'tsx', 'src/main.ts'];
const CHUNK = Buffer.alloc(2 ** 16, 'x');

/** Sends a string that is announced as 1 TiB, as fast as it is read. */
function sendEndlessly(socket: Socket): void {
  socket.write('$1099511627776\r\n');
  const fill = () => {
    while (socket.writable && socket.write(CHUNK));
  };
  socket.on('drain', fill);
  fill();
}

/** What a Redis does with one connection. It is given each piece that the client sends. */
type Behavior = (socket: Socket, piece: string) => void;

function acceptHandshake(socket: Socket, piece: string): void {
  for (const command of commandsIn(piece)) socket.write(accept(command));
}

const behaviors = {
  'an endless answer to the handshake': sendEndlessly,
  'an endless answer to a command': (socket, piece) => {
    if (/EVAL/i.test(piece)) sendEndlessly(socket);
    else acceptHandshake(socket, piece);
  },
  'an endless string that nobody asked for': (socket, piece) => {
    acceptHandshake(socket, piece);
    if (/SETINFO/i.test(piece)) setTimeout(sendEndlessly, 50, socket);
  },
} as const satisfies Record<string, Behavior>;

jest.setTimeout(60_000);

describe('a Redis that sends', () => {
  let sandbox: Sandbox;
  let redis: Server;
  const sockets = new Set<Socket>();
  afterEach(async () => {
    killServices();
    for (const socket of sockets) socket.destroy();
    redis.close();
    await sandbox.close();
  });

  it.each(Object.keys(behaviors) as (keyof typeof behaviors)[])(
    '%s is left, and its connection is closed',
    async (name) => {
      const closed = new Promise((resolve) => {
        redis = createServer((socket) => {
          sockets.add(socket);
          socket
            .on('error', () => undefined)
            .on('close', resolve)
            .once('data', function first(piece) {
              const behave: Behavior = behaviors[name];
              behave(socket, piece.toString());
              socket.on('data', (next) => {
                if (name !== 'an endless answer to the handshake') behave(socket, next.toString());
              });
            });
        });
      });
      await new Promise<void>((listening) => redis.listen(0, '127.0.0.1', listening));
      sandbox = createSandbox();
      const service = await startService(COMMAND, {
        cwd: resolve(__dirname, '../..'),
        env: {
          ...environment(await sandbox.listen({ host: '127.0.0.1', port: 0 })),
          REDIS_URL: `redis://127.0.0.1:${(redis.address() as AddressInfo).port}`,
          CANCEL_ALL_PER_MINUTE: '1',
        },
      });
      const cancelAll = () =>
        post(service.url, 'mutation { cancelAllPickupCodes(machineNo: "16327130") { confirmation } }');
      // Only one of them answers to a command of a request.
      if (!name.includes('command')) await closed;
      expect(await cancelAll()).toEqual({ data: { cancelAllPickupCodes: { confirmation: 'ACKNOWLEDGED' } } });
      await closed;
      // Each replica counts alone.
      expect(JSON.stringify(await cancelAll())).toContain('RATE_LIMITED');
      expect(await (await fetch(`${service.url}/readyz`)).json()).toMatchObject({ redis: 'unreachable' });
      expect(service.process.exitCode).toBeNull();
      expect(service.process.signalCode).toBeNull();
    },
  );
});
