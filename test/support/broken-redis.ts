import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What a Redis does. A reply is written as it is; nothing is answered for undefined. */
export interface BrokenRedis {
  /** Called for each connection, before it has sent anything. */
  readonly onConnection?: (socket: Socket) => void;
  /** The reply to a command of the handshake. Default: it is accepted. */
  readonly handshake?: (socket: Socket) => string | undefined;
  /** The reply to a count. */
  readonly count?: (socket: Socket) => string | undefined;
}

const silent = () => undefined;
const reply = (text: string) => () => text;
const hangUpAfter = (text: string) => (socket: Socket) => {
  socket.end(text);
  return undefined;
};

/** The names of the commands in a piece of what a client sends, in lower case. */
export const commandsIn = (piece: string): string[] =>
  [...piece.matchAll(/\*\d+\r\n\$\d+\r\n(\w+)\r\n/g)].map(([, name = '']) => name.toLowerCase());

/** The reply that accepts a command of the handshake; the greeting has a map for an answer. */
export const accept = (command: string): string =>
  command === 'hello' ? '%1\r\n+server\r\n+redis\r\n' : '+PONG\r\n';

/** Kinds of Redis that are broken from the first connection on. */
export const withoutHandshake: Readonly<Record<string, BrokenRedis>> = {
  'resets every connection': { onConnection: (socket) => socket.resetAndDestroy() },
  'hangs up at the first command': { handshake: hangUpAfter('') },
  'has no connection left': {
    onConnection: (socket) => socket.end('-ERR max number of clients reached\r\n'),
  },
  'never answers': { handshake: silent },
  'wants a password': { handshake: reply('-NOAUTH Authentication required.\r\n') },
  'knows no such command': { handshake: reply('-ERR unknown command\r\n') },
  'is a web server': { handshake: reply('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n') },
  'speaks TLS': { handshake: reply('\u0015\u0003\u0003\u0000\u0002\u0002\u0028') },
  'breaks off in the middle of an answer': { handshake: hangUpAfter('$100\r\nhalf') },
};

/** Kinds of Redis that accept a connection, and are broken when they have to count. */
export const withoutCount: Readonly<Record<string, BrokenRedis>> = {
  'is out of memory': { count: reply("-OOM command not allowed when used memory > 'maxmemory'.\r\n") },
  'has a full disk': { count: reply('-MISCONF Redis is unable to persist to disk.\r\n') },
  'allows no scripts': {
    count: reply("-NOPERM User default has no permissions to run the 'eval' command\r\n"),
  },
  'is busy with a script': { count: reply('-BUSY Redis is busy running a script.\r\n') },
  'has lost its cluster': { count: reply('-CLUSTERDOWN Hash slot not served\r\n') },
  'never answers': { count: silent },
  'hangs up': { count: hangUpAfter('') },
  'answers with text': { count: reply('+OK\r\n') },
  'answers with null': { count: reply('*-1\r\n') },
  'answers with half a count': { count: reply('*1\r\n:1\r\n') },
  'answers with words': { count: reply('*2\r\n+many\r\n+soon\r\n') },
  'answers with less than nothing': { count: reply('*2\r\n:-5\r\n:1000\r\n') },
  'answers with a year': { count: reply('*2\r\n:1\r\n:31536000000\r\n') },
  'answers twice': { count: reply('*2\r\n:1\r\n:60000\r\n*2\r\n:1\r\n:60000\r\n') },
  'answers with 100,000 levels': { count: reply('*1\r\n'.repeat(100_000)) },
  'answers with an unknown type': { count: reply('?what\r\n') },
};

/** Starts a Redis of one kind. */
export async function startBrokenRedis({ onConnection, handshake, count }: BrokenRedis) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onConnection?.(socket);
    socket.on('data', (chunk: Buffer) => {
      for (const command of commandsIn(chunk.toString('latin1'))) {
        const isCount = command.startsWith('eval');
        const text = isCount ? count?.(socket) : handshake ? handshake(socket) : accept(command);
        if (text !== undefined && socket.writable) socket.write(text, 'latin1');
      }
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: new URL(`redis://127.0.0.1:${(server.address() as AddressInfo).port}`),
    /** Resolves with the first connection. */
    connected: once(server, 'connection'),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
