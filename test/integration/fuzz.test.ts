import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { failures, refusals, VendorError, VendorRefusal } from '../../src/vendor-client/index.ts';
import { clientOf } from '../support/vendor.ts';

const CODES: readonly string[] = [...Object.keys(failures), ...Object.keys(refusals)];
/** How much of an answer the client reads, and what may be on its way beyond that in buffers of the kernel. */
const LIMIT = 2 ** 20;
const IN_BUFFERS = 2 ** 23;
const PIECE = 2 ** 16;

/** The answer to a request: written as it is, byte by byte, in chunks. */
interface Wire {
  readonly head: string;
  readonly body: Buffer;
  /** Whether the connection ends with the answer. */
  readonly end: boolean;
}

describe('whatever the vendor answers', () => {
  let server: Server;
  let wire: Wire;
  let written = 0;
  const sockets = new Set<Socket>();

  beforeAll(async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
      let request = '';
      socket.on('data', (chunk) => {
        request += chunk.toString('latin1');
        const length = Number(/content-length: (\d+)/i.exec(request)?.[1]);
        if (request.length < request.indexOf('\r\n\r\n') + 4 + length) return;
        request = '';
        void answer(socket);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });

  /** Writes an answer in pieces, as long as they are taken. */
  async function answer(socket: Socket) {
    const write = (piece: string | Buffer) =>
      new Promise<boolean>((taken) => {
        socket.write(piece, (error) => {
          taken(!error);
        });
      });
    const { head, body, end } = wire;
    await write(head);
    for (let at = 0; at < body.length && (await write(body.subarray(at, at + PIECE))); at += PIECE) {
      written += Math.min(PIECE, body.length - at);
    }
    if (end) socket.end();
  }

  /** The confirmation or error code of a cancel. One attempt, and a client of its own, so that no circuit opens. */
  async function cancel(answer: Wire): Promise<string> {
    wire = answer;
    const { port } = server.address() as AddressInfo;
    const one = clientOf(`http://127.0.0.1:${port}`, { maxAttempts: 1, deadlineMs: 2000 });
    try {
      return (await one.forRequest({}).cancelPickupCode('16327129', '1')).confirmation;
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      expect(CODES).toContain(error.code);
      expect(['REJECTED', 'UNKNOWN']).toContain(error.outcome);
      expect(error instanceof VendorRefusal ? Number.isSafeInteger(error.vendorCode) : true).toBe(true);
      return error.code;
    } finally {
      for (const socket of sockets) socket.destroy();
      await one.close();
    }
  }

  const statuses = fc.oneof(
    fc.constantFrom(200, 200, 200, 201, 204, 301, 401, 429, 500),
    fc.integer({ min: 200, max: 599 }),
  );
  const framed = (status: number, body: Buffer, headers = ''): Wire => ({
    head: `HTTP/1.1 ${status} x\r\ncontent-length: ${body.length}\r\n${headers}\r\n`,
    body,
    end: false,
  });
  /** Whether an answer is a success by the vendor's rule, judged by other means than the client's. */
  const isSuccess = (status: number, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const { code, message } = value as { code?: unknown; message?: unknown };
    const isZero = code === undefined || (typeof code === 'number' && Object.is(Math.abs(code), 0));
    return status >= 200 && status <= 299 && isZero && message === 'ok';
  };
  const run = { numRuns: 250, endOnFailure: true };

  it('as JSON: it is a documented code, and a success only for code 0 and ok with 2xx', async () => {
    const envelope = fc.record(
      {
        code: fc.oneof(
          fc.constantFrom<unknown>(0, '0', 0.0, -0, null, false, 80002, '80002', 1e21, 0.1, [0], {}),
          fc.integer(),
          fc.jsonValue(),
        ),
        message: fc.oneof(
          fc.constantFrom<unknown>('ok', 'OK', 'ok ', '', 'timeout', ['ok'], 0, null),
          fc.jsonValue(),
        ),
        data: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(statuses, fc.oneof(envelope, fc.jsonValue()), async (status, value) => {
        const text = JSON.stringify(value);
        // 204 has no body, whatever is written.
        const expected = status !== 204 && isSuccess(status, JSON.parse(text));
        expect((await cancel(framed(status, Buffer.from(text)))) === 'ACKNOWLEDGED').toBe(expected);
      }),
      run,
    );
  });

  it('as bytes: it is a documented code, and no success', async () => {
    await fc.assert(
      fc.asyncProperty(statuses, fc.uint8Array({ maxLength: 300 }), async (status, bytes) => {
        expect(await cancel(framed(status, Buffer.from(bytes)))).not.toBe('ACKNOWLEDGED');
      }),
      run,
    );
  });

  it('as an envelope of which bytes were changed: it is a documented code', async () => {
    const good = Buffer.from('{"code":80002,"message":"查不到对应记录","data":{}}');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (changes) => {
          const body = Buffer.from(good);
          for (const [at, byte] of changes) body[at] = byte;
          expect(await cancel(framed(200, body))).not.toBe('ACKNOWLEDGED');
        },
      ),
      run,
    );
  });

  it('with any head, even one that is not HTTP: it is a documented code', async () => {
    const body = Buffer.from('{"code":80002}');
    const header = fc.tuple(
      fc.constantFrom(
        'content-length',
        'transfer-encoding',
        'content-type',
        'content-encoding',
        'retry-after',
        'connection',
        'x',
        '',
      ),
      fc.oneof(
        fc.constantFrom('-1', '14', '15', '99999999999', 'chunked', 'gzip', 'close', 'upgrade'),
        fc.string({ maxLength: 20 }),
      ),
    );
    const first = fc.oneof(
      statuses.map((status) => `HTTP/1.1 ${status} x`),
      fc.constantFrom(
        'HTTP/1.0 200 OK',
        'HTTP/2 200',
        'HTTP/1.1 100 x',
        'HTTP/1.1 99 x',
        'HTTP/1.1 101 x',
        '',
      ),
      fc.string({ maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(first, fc.array(header, { maxLength: 4 }), async (line, headers) => {
        const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
        expect(await cancel({ head: `${line}\r\n${lines}\r\n`, body, end: true })).not.toBe('ACKNOWLEDGED');
      }),
      run,
    );
  });

  it.each<[string, Buffer, string]>([
    ['64 MiB of white space', Buffer.alloc(2 ** 26, ' '), 'VENDOR_BAD_RESPONSE'],
    ['64 MiB of JSON', Buffer.alloc(2 ** 26, '{"code":0,"message":"ok","data":['), 'VENDOR_BAD_RESPONSE'],
    ['one byte more than is read', Buffer.from(`{"message":"ok"}`.padEnd(LIMIT + 1)), 'VENDOR_BAD_RESPONSE'],
    ['as much as is read', Buffer.from(`{"message":"ok"}`.padEnd(LIMIT)), 'ACKNOWLEDGED'],
    [
      'a thousand levels',
      Buffer.from(`{"message":"ok","data":${'['.repeat(1000)}${']'.repeat(1000)}}`),
      'ACKNOWLEDGED',
    ],
    [
      'half a million levels',
      Buffer.from(`{"message":"ok","data":${'['.repeat(5e5)}${']'.repeat(5e5)}}`),
      'ACKNOWLEDGED',
    ],
    ['half a million levels that never close', Buffer.from('['.repeat(5e5)), 'VENDOR_BAD_RESPONSE'],
    // The last of two counts, as in every parser of JSON that the vendor has.
    ['code twice', Buffer.from('{"code":0,"message":"ok","code":80002}'), 'PICKUP_CODE_NOT_FOUND'],
    ['message twice', Buffer.from('{"code":0,"message":"ok","message":"no"}'), 'VENDOR_ERROR'],
    [
      'a message that is no UTF-8',
      Buffer.from('{"code":80002,"message":"\xff"}', 'latin1'),
      'PICKUP_CODE_NOT_FOUND',
    ],
    ['__proto__', Buffer.from('{"__proto__":{"code":0,"message":"ok"}}'), 'VENDOR_BAD_RESPONSE'],
    ['UTF-16', Buffer.from('{"message":"ok"}', 'utf16le'), 'VENDOR_BAD_RESPONSE'],
    ['nothing', Buffer.alloc(0), 'VENDOR_BAD_RESPONSE'],
  ])('as %s: no more is read than the limit', async (_, body, expected) => {
    written = 0;
    expect(await cancel(framed(200, body))).toBe(expected);
    expect(written).toBeLessThan(LIMIT + IN_BUFFERS);
  });

  it('as a head without an end: no more is read than the limit', async () => {
    written = 0;
    const endless = Buffer.alloc(2 ** 24, 'x: y\r\n');
    expect(await cancel({ head: 'HTTP/1.1 200 OK\r\n', body: endless, end: false })).toBe(
      'VENDOR_BAD_RESPONSE',
    );
    expect(written).toBeLessThan(IN_BUFFERS);
  });
});
