import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Signal } from '../vendor/index.ts';

/**
 * How long a closing app begins further calls to the vendor, in milliseconds. A document can hold many
 * mutations, one after the other, and the end waits only for those that were sent.
 */
const CALL_OFF_AFTER_MS = 1000;

/** Knows the requests that are under way, and lets a closing app end with the last of their answers. */
export interface Pending {
  /** A signal that is aborted when the caller goes away before it is answered, or when the app can't wait. */
  signalOf(reply: FastifyReply): Signal;
}

/** A signal, and what aborts it. Each request has one and few listen, which an AbortController is too dear for. */
class CallOff implements Signal {
  #reason: DOMException | undefined;
  #listeners: Set<() => void> | undefined;

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

/** Watches the requests of an app. */
export function watchPending(app: FastifyInstance): Pending {
  const pending = new Map<FastifyReply, CallOff>();
  let closing = false;
  let calledOff = false;
  // A connection that is kept alive, or never sent a request, would keep the app waiting.
  const endIfIdle = () => {
    if (closing && pending.size === 0) {
      setImmediate(() => {
        app.server.closeAllConnections();
      });
    }
  };
  const callOff = (request: CallOff) => {
    request.abort('The service ends.');
  };

  app.addHook('onRequest', (_request, reply, done) => {
    const request = new CallOff();
    pending.set(reply, request);
    if (closing) reply.raw.shouldKeepAlive = false;
    if (calledOff) callOff(request);
    reply.raw.once('close', () => {
      pending.delete(reply);
      if (!reply.raw.writableFinished) request.abort('The caller hung up.');
      endIfIdle();
    });
    done();
  });
  app.addHook('preClose', (done) => {
    closing = true;
    for (const reply of pending.keys()) reply.raw.shouldKeepAlive = false;
    endIfIdle();
    setTimeout(() => {
      calledOff = true;
      pending.forEach(callOff);
    }, CALL_OFF_AFTER_MS).unref();
    done();
  });

  return {
    signalOf(reply) {
      const request = pending.get(reply) ?? new CallOff();
      // It has gone already.
      if (!pending.has(reply)) request.abort('The caller hung up.');
      return request;
    },
  };
}
