import { once } from 'node:events';
import {
  createServer,
  request as send,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** The body of a GraphQL answer. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: Record<string, unknown> & { code?: unknown; traceId?: unknown };
  }[];
}

/** What becomes of an answer of the subgraph. */
type Fate = 'delivered' | 'lost' | 'cut off';

/**
 * An HTTP proxy between a gateway and the subgraph `vending`. It records what passes, holds answers back and breaks
 * connections.
 */
export async function startWire() {
  /** The headers of every request of the gateway, oldest first. */
  const received: IncomingHttpHeaders[] = [];
  /** The errors of every answer of the subgraph, oldest first. */
  const answered: NonNullable<Answer['errors']>[] = [];
  const state: { target: URL; fate: Fate; hold?: (() => Promise<void>) | undefined } = {
    target: new URL('http://127.0.0.1'),
    fate: 'delivered',
  };

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    received.push(request.headers);
    const body = await buffer(request);
    const { method = 'POST', headers } = request;
    const forwarded = send(state.target, { method, headers, agent: false }).end(body);
    const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];
    const payload = await buffer(answer);
    const { errors = [] } = JSON.parse(payload.toString()) as Answer;
    answered.push(errors);
    await state.hold?.();
    if (state.fate === 'lost') {
      request.socket.resetAndDestroy();
      return;
    }
    response.writeHead(answer.statusCode ?? 0, {
      'content-type': answer.headers['content-type'],
      'content-length': payload.length,
    });
    if (state.fate === 'delivered') response.end(payload);
    else
      response.write(payload.subarray(0, payload.length / 2), () => {
        request.socket.destroySoon();
      });
  }

  // As long as the subgraph: a gateway whose test takes seconds would use a connection that is being closed.
  const server = createServer({ keepAliveTimeout: 72_000 }, (request, response) => {
    // A subgraph that goes away in the middle takes the connection with it.
    pass(request, response).catch(() => request.socket.destroy());
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };

  return {
    /** Where the gateway finds the subgraph. */
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    answered,
    /** Decides what becomes of the answers from now on. */
    set fate(fate: Fate) {
      state.fate = fate;
    },
    /**
     * Holds the next answer back.
     *
     * @returns `ready` resolves when the answer has come; `release` passes it on
     */
    holdNextAnswer(): { ready: Promise<void>; release: () => void } {
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      const ready = new Promise<void>((resolve) => {
        state.hold = () => {
          state.hold = undefined;
          resolve();
          return released;
        };
      });
      return { ready, release };
    },
    /** Forgets what passed, and passes everything on to another subgraph. */
    reset(target: string): void {
      received.length = 0;
      answered.length = 0;
      Object.assign(state, { target: new URL(target), fate: 'delivered', hold: undefined });
    },
    /** Refuses connections until `open` is called. */
    close,
    open: () => listen(port),
  };
}
