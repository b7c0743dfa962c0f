import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * How long a closing app begins further calls to the vendor, in milliseconds. A document can hold many
 * mutations, one after the other, and the end waits only for those that were sent.
 */
const CALL_OFF_AFTER_MS = 1000;

/** Knows the requests that are under way, and lets a closing app end with the last of their answers. */
export interface Pending {
  /** A signal that is aborted when the caller goes away before it is answered, or when the app can't wait. */
  signalOf(reply: FastifyReply): AbortSignal;
}

/** Watches the requests of an app. */
export function watchPending(app: FastifyInstance): Pending {
  const pending = new Map<FastifyReply, AbortController>();
  let closing = false;
  let calledOff = false;
  const callOff = (controller: AbortController) => {
    controller.abort(new DOMException('The service ends.', 'AbortError'));
  };
  // A connection that is kept alive, or never sent a request, would keep the app waiting.
  const endIfIdle = () => {
    if (closing && pending.size === 0) {
      setImmediate(() => {
        app.server.closeAllConnections();
      });
    }
  };

  app.addHook('onRequest', (_request, reply, done) => {
    const controller = new AbortController();
    pending.set(reply, controller);
    if (calledOff) callOff(controller);
    reply.raw.once('close', () => {
      pending.delete(reply);
      if (!reply.raw.writableFinished)
        controller.abort(new DOMException('The caller hung up.', 'AbortError'));
      endIfIdle();
    });
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', (done) => {
    closing = true;
    endIfIdle();
    setTimeout(() => {
      calledOff = true;
      pending.forEach(callOff);
    }, CALL_OFF_AFTER_MS).unref();
    done();
  });

  return { signalOf: (reply) => pending.get(reply)?.signal ?? AbortSignal.abort() };
}
