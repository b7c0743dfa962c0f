import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A request as it came to a raw vendor. */
export interface RawRequest {
  /** Its request line and headers. */
  readonly head: string;
  /** The id of the record that a cancel is about. */
  readonly recordId: string | undefined;
}

/** What is written as an answer; a function writes it by itself. */
export type RawAnswer = string | Buffer | ((socket: Socket) => void);

/** An HTTP response with its length. `headers`: lines, each with its end. */
export const response = (body: string | Buffer, status = 200, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} x\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);

/** Starts a vendor that writes its answers byte by byte: what it writes need not be HTTP. */
export async function startRawVendor(answer: (request: RawRequest) => RawAnswer) {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    let pending = '';
    socket.on('data', (chunk: Buffer) => {
      pending += chunk.toString('latin1');
      const [head = '', body] = pending.split('\r\n\r\n');
      if (body === undefined || body.length < Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)) return;
      pending = '';
      const request = { head, recordId: recordIdOf(body) };
      requests.push(request);
      const given = answer(request);
      if (typeof given === 'function') given(socket);
      else socket.write(given);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Oldest first. */
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function recordIdOf(body: string): string | undefined {
  if (body === '') return undefined;
  const { payload } = JSON.parse(body) as { payload: string };
  return (JSON.parse(Buffer.from(payload, 'base64').toString()) as { id?: string }).id;
}
