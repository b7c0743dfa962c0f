import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * How long a closing server still starts calls to the vendor, in milliseconds. A document can have many mutations in
 * sequence, and the shutdown waits only for those that were sent.
 */
const DRAIN_GRACE_MS = 1000;

/** Default of `requestDeadlineMs`. */
export const REQUEST_DEADLINE_MS = 60_000;

/** Timeouts of a request. */
export interface InFlightOptions {
  /**
   * When a request is aborted, in milliseconds: from then on nothing more is sent to the vendor. After twice this time it
   * gets an error response. Default: 60,000.
   */
  readonly requestDeadlineMs?: number | undefined;
  /** How long a client may take to read its response, in milliseconds. Default: 30,000. */
  readonly readTimeoutMs?: number | undefined;
}

/** The name of the decorator of requests that holds their entry. */
const ENTRY = 'inFlight';

class Entry {
  readonly response: ServerResponse;
  readonly controller = new AbortController();
  readonly startedAt = performance.now();
  /** When the response was complete but not yet read by the client. */
  unreadSince: number | undefined;
  /** Rejects `untilDeadline`. */
  expire: ((reason: Error) => void) | undefined;

  constructor(response: ServerResponse) {
    this.response = response;
    // Each waiting call to the vendor adds a listener.
    setMaxListeners(0, this.controller.signal);
  }

  abort(reason: string): void {
    this.controller.abort(new DOMException(reason, 'AbortError'));
  }
}

/** The requests whose response is not complete. */
export interface InFlight {
  /** Aborted when the client disconnects, at the request's deadline, and when the server drains. */
  signalOf(request: FastifyRequest): AbortSignal;
  /** Returns the result of `work`, or rejects after twice the request's deadline. */
  untilDeadline<T>(request: FastifyRequest, work: T | Promise<T>): Promise<T>;
}

/**
 * Tracks the requests of a server: each has a deadline and an `AbortSignal` (fastify's `request.signal` aborts a POST once
 * its body is read), and a closing server closes its connections after the last response.
 */
export function trackInFlight(app: FastifyInstance, options: InFlightOptions): InFlight {
  const { requestDeadlineMs = REQUEST_DEADLINE_MS, readTimeoutMs = 30_000 } = options;
  const requests = new Set<Entry>();
  let isClosing = false;
  let isDrained = false;

  app.decorateRequest(ENTRY);
  const entryOf = (request: FastifyRequest) => request.getDecorator<Entry>(ENTRY);

  // An idle connection, or one that never sent a request, would keep the server from closing.
  const closeIfIdle = () => {
    if (!isClosing || requests.size > 0) return;
    setImmediate(() => {
      app.server.closeAllConnections();
    });
  };

  function check(entry: Entry, now: number): void {
    const { response } = entry;
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
      for (const entry of requests) check(entry, now);
    },
    Math.min(requestDeadlineMs, readTimeoutMs) / 10,
  ).unref();

  app.addHook('onRequest', (request, { raw: response }, done) => {
    const entry = new Entry(response);
    request.setDecorator(ENTRY, entry);
    requests.add(entry);
    if (isClosing) response.shouldKeepAlive = false;
    if (isDrained) entry.abort('The service is shutting down.');
    onceClosed(response, () => {
      requests.delete(entry);
      if (!response.writableFinished) entry.abort('The client disconnected.');
      closeIfIdle();
    });
    done();
  });

  app.addHook('preClose', (done) => {
    isClosing = true;
    for (const { response } of requests) response.shouldKeepAlive = false;
    closeIfIdle();
    setTimeout(() => {
      isDrained = true;
      for (const entry of requests) entry.abort('The service is shutting down.');
    }, DRAIN_GRACE_MS).unref();
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearInterval(sweeper);
    done();
  });

  return {
    signalOf: (request) => entryOf(request).controller.signal,
    untilDeadline: (request, work) =>
      new Promise((resolve, reject) => {
        entryOf(request).expire = reject;
        Promise.resolve(work).then(resolve, reject);
      }),
  };
}

/** Calls back when a response is complete or its connection is closed; at both, if both happen. */
function onceClosed(response: ServerResponse, callback: () => void): void {
  response.once('close', callback);
  if (response.socket) return;
  // A pipelined response that waits behind another one has no socket yet, and Node.js does not close it.
  const { socket } = response.req;
  setMaxListeners(0, socket);
  socket.once('close', callback);
  response.once('close', () => socket.off('close', callback));
}
