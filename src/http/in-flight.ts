import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * How long a closing server still starts calls to the vendor, in milliseconds. A document can hold many mutations,
 * one after the other, and the end waits only for those that were sent.
 */
const DRAIN_GRACE_MS = 1000;

/** Default of `requestDeadlineMs`. */
export const REQUEST_DEADLINE_MS = 60_000;

/** Limits of a request. */
export interface InFlightOptions {
  /**
   * After how many milliseconds a request is aborted: what was not sent to the vendor by then is not sent any more.
   * After twice the time it gets an error response, whatever it is waiting for. Default: 60,000.
   */
  readonly requestDeadlineMs?: number | undefined;
  /** How long a client may take to read its response, in milliseconds. Default: 30,000. */
  readonly readTimeoutMs?: number | undefined;
}

class Entry {
  readonly controller = new AbortController();
  readonly startedAt = performance.now();
  /** When the response was first seen to be complete while the client had not read it. */
  unreadSince: number | undefined;
  /** Rejects what the request is waiting for. */
  expire: ((reason: Error) => void) | undefined;

  constructor() {
    // Each call to the vendor that waits adds a listener.
    setMaxListeners(0, this.controller.signal);
  }

  abort(reason: string): void {
    this.controller.abort(new DOMException(reason, 'AbortError'));
  }
}

/** The requests of a server that have no complete response yet. */
export interface InFlight {
  /** Aborted when the client disconnects, the request is past its deadline, or the server drains. */
  signalOf(response: ServerResponse): AbortSignal;
  /** Waits for the response of a request, and rejects when it is past twice the deadline. */
  untilDeadline<T>(response: ServerResponse, work: Promise<T>): Promise<T>;
}

/**
 * Tracks the requests of a server: each has an `AbortSignal` (fastify's `request.signal` aborts a POST once its body
 * is read) and a deadline, and the server closes after the last response.
 */
export function trackInFlight(app: FastifyInstance, options: InFlightOptions = {}): InFlight {
  const { requestDeadlineMs = REQUEST_DEADLINE_MS, readTimeoutMs = 30_000 } = options;
  const requests = new Map<ServerResponse, Entry>();
  let isClosing = false;
  let isDrained = false;

  const entryOf = (response: ServerResponse): Entry => {
    let entry = requests.get(response);
    if (!entry) requests.set(response, (entry = new Entry()));
    return entry;
  };

  // An idle connection, or one that never sent a request, would keep the server from closing.
  const closeIfIdle = () => {
    if (!isClosing || requests.size > 0) return;
    setImmediate(() => {
      app.server.closeAllConnections();
    });
  };

  function check(response: ServerResponse, entry: Entry, now: number): void {
    if (response.writableEnded) {
      entry.unreadSince ??= now;
      if (now - entry.unreadSince > readTimeoutMs) response.destroy();
      return;
    }
    const age = now - entry.startedAt;
    if (age > requestDeadlineMs) entry.abort('The request took too long.');
    if (age > 2 * requestDeadlineMs) entry.expire?.(new Error('the request exceeded its deadline'));
  }

  const sweeper = setInterval(
    () => {
      const now = performance.now();
      for (const [response, entry] of requests) check(response, entry, now);
    },
    Math.min(requestDeadlineMs, readTimeoutMs) / 10,
  ).unref();

  app.addHook('onRequest', (_request, { raw: response }, done) => {
    const entry = entryOf(response);
    if (isClosing) response.shouldKeepAlive = false;
    if (isDrained) entry.abort('The service is shutting down.');
    onceClosed(response, () => {
      requests.delete(response);
      if (!response.writableFinished) entry.abort('The client disconnected.');
      closeIfIdle();
    });
    done();
  });

  app.addHook('preClose', (done) => {
    isClosing = true;
    for (const response of requests.keys()) response.shouldKeepAlive = false;
    closeIfIdle();
    setTimeout(() => {
      isDrained = true;
      for (const entry of requests.values()) entry.abort('The service is shutting down.');
    }, DRAIN_GRACE_MS).unref();
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearInterval(sweeper);
    done();
  });

  return {
    signalOf: (response) => entryOf(response).controller.signal,
    untilDeadline: (response, work) =>
      Promise.race([
        work,
        new Promise<never>((_resolve, reject) => {
          entryOf(response).expire = reject;
        }),
      ]),
  };
}

/** Callbacks of pipelined responses that wait behind another one of their connection. */
const pipelined = new WeakMap<Socket, Set<() => void>>();

/** Calls back when a response is complete or its connection is gone. Node.js closes no response that is still queued. */
function onceClosed(response: ServerResponse, callback: () => void): void {
  if (response.socket) {
    response.on('close', callback);
    return;
  }
  const { socket } = response.req;
  const callbacks = pipelined.get(socket) ?? new Set();
  if (!pipelined.has(socket)) {
    pipelined.set(socket, callbacks);
    // One listener for all of them: a hundred would be reported as a leak.
    socket.once('close', () => {
      for (const callback of callbacks) callback();
      callbacks.clear();
    });
  }
  callbacks.add(callback);
  response.on('close', () => {
    if (callbacks.delete(callback)) callback();
  });
}
