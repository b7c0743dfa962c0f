import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Signal } from '../vendor/index.ts';

/**
 * How long a closing app begins further calls to the vendor, in milliseconds. A document can hold many
 * mutations, one after the other, and the end waits only for those that were sent.
 */
const CALL_OFF_AFTER_MS = 1000;

declare module 'fastify' {
  interface FastifyReply {
    /** Aborted when the caller goes away before it is answered, or when a closing app can't wait. */
    signal: Signal;
  }
}

/** A signal, and what aborts it. Each request has one and few listen, which an AbortController is too dear for. */
class CallOff implements Signal {
  readonly reply: FastifyReply;
  /** Where it is in the list of all. */
  index: number;
  #reason: DOMException | undefined;
  #listeners: Set<() => void> | undefined;

  constructor(reply: FastifyReply, index: number) {
    this.reply = reply;
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

/** Knows the requests of an app that are under way, gives each its signal, and lets a closing app end with the last of their answers. */
export function watchPending(app: FastifyInstance): void {
  // No Map: when it makes room it keeps its old table for a while, and what was in that outlives its request, so
  // that the garbage collector copies all of it (docs/performance.md).
  const pending: CallOff[] = [];
  let closing = false;
  let calledOff = false;
  // A connection that is kept alive, or never sent a request, would keep the app waiting.
  const endIfIdle = () => {
    if (closing && pending.length === 0) {
      setImmediate(() => {
        app.server.closeAllConnections();
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

  app.decorateReply('signal');
  app.addHook('onRequest', (_request, reply, done) => {
    const request = new CallOff(reply, pending.length);
    pending.push(request);
    reply.signal = request;
    if (closing) reply.raw.shouldKeepAlive = false;
    if (calledOff) callOff(request);
    reply.raw.on('close', () => {
      remove(request);
      if (!reply.raw.writableFinished) request.abort('The caller hung up.');
      endIfIdle();
    });
    done();
  });
  app.addHook('preClose', (done) => {
    closing = true;
    for (const { reply } of pending) reply.raw.shouldKeepAlive = false;
    endIfIdle();
    setTimeout(() => {
      calledOff = true;
      pending.forEach(callOff);
    }, CALL_OFF_AFTER_MS).unref();
    done();
  });
}
