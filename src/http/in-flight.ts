import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Signal } from '../vendor-client/index.ts';

/**
 * How long a closing app begins further calls to the vendor, in milliseconds. A document can hold many
 * mutations, one after the other, and the end waits only for those that were sent.
 */
const CALL_OFF_AFTER_MS = 1000;

declare module 'node:http' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the declaration that this is merged with has it
  interface ServerResponse<Request extends IncomingMessage = IncomingMessage> {
    /** Aborted when the caller goes away before it is answered, or when a closing app can't wait. */
    signal?: Signal;
  }
}

/** A signal, and what aborts it. Each request has one and few listen, which an AbortController is too dear for. */
class CallOff implements Signal {
  readonly response: ServerResponse;
  /** Where it is in the list of all. */
  index: number;
  #reason: DOMException | undefined;
  #listeners: Set<() => void> | undefined;

  constructor(response: ServerResponse, index: number) {
    this.response = response;
    this.index = index;
  }

  get aborted() {
    return this.#reason !== undefined;
  }

  get reason() {
    return this.#reason;
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    (this.#listeners ??= new Set()).add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners?.delete(listener);
  }

  abort(why: string): void {
    if (this.#reason) return;
    this.#reason = new DOMException(why, 'AbortError');
    this.#listeners?.forEach((listener) => {
      listener();
    });
  }
}

/** What is to be done at the end of responses that wait behind another one of their connection (pipelining). */
const queued = new WeakMap<Socket, Set<() => void>>();

/** Node closes no response that waits behind another one when their connection goes. */
function whenAnsweredOrGone(response: ServerResponse, end: () => void): void {
  const { socket } = response.req;
  const ends = queued.get(socket) ?? new Set();
  if (!queued.has(socket)) {
    queued.set(socket, ends);
    // One listener for all of them: a hundred would be taken for a leak.
    socket.once('close', () => {
      for (const end of ends) end();
      ends.clear();
    });
  }
  ends.add(end);
  response.on('close', () => {
    if (ends.delete(end)) end();
  });
}

/** Knows the requests of a server that are under way, and lets it end with the last of their answers. */
export interface Pending {
  /** Gives a response that is to be written its signal, if it has none. */
  begin(response: ServerResponse): Signal;
  /** Called when the server is about to close: it has to be able to wait for what is under way, and for nothing else. */
  close(server: Server): void;
}

/** Knows of no request yet. */
export function watchPending(): Pending {
  // No Map: when it makes room it keeps its old table for a while, and what was in that outlives its request, so
  // that the garbage collector copies all of it (docs/performance.md).
  const pending: CallOff[] = [];
  let closing: Server | undefined;
  let calledOff = false;
  // A connection that is kept alive, or never sent a request, would keep the server waiting.
  const endIfIdle = () => {
    if (closing && pending.length === 0) {
      const server = closing;
      setImmediate(() => {
        server.closeAllConnections();
      });
    }
  };
  const callOff = (request: CallOff) => {
    request.abort('The service ends.');
  };
  const remove = ({ index }: CallOff) => {
    const last = pending.pop();
    if (!last || last.index === index) return;
    pending[index] = last;
    last.index = index;
  };

  return {
    begin(response) {
      if (response.signal) return response.signal;
      const request = new CallOff(response, pending.length);
      pending.push(request);
      response.signal = request;
      if (closing) response.shouldKeepAlive = false;
      if (calledOff) callOff(request);
      const end = () => {
        remove(request);
        if (!response.writableFinished) request.abort('The caller hung up.');
        endIfIdle();
      };
      if (response.socket) response.on('close', end);
      else whenAnsweredOrGone(response, end);
      return request;
    },
    close(server) {
      closing = server;
      for (const { response } of pending) response.shouldKeepAlive = false;
      endIfIdle();
      setTimeout(() => {
        calledOff = true;
        pending.forEach(callOff);
      }, CALL_OFF_AFTER_MS).unref();
    },
  };
}
