import { Pool, type Dispatcher } from 'undici';
import type { Signal } from './timeout.ts';

/** One HTTP request to the vendor, complete with its signature. */
export interface Attempt {
  readonly method: 'PUT' | 'POST';
  /** The path with its leading slash, below the base URL. */
  readonly path: string;
  readonly body: string;
  /** How long it may take, in milliseconds; it then ends with a `TimeoutError`, wherever it is. */
  readonly timeoutMs: number;
  /** Ends the attempt, wherever it is. */
  readonly signal: Signal | undefined;
  /** How many bytes of an answer are read before it is given up. */
  readonly maxBytes: number;
  /** The header of that name (W3C Trace Context), where the vendor is to be told of the trace. */
  readonly traceparent?: string | undefined;
}

/** What is known of an attempt when it has ended. */
export type Exchange =
  /** Nothing left this machine. */
  | { readonly stage: 'unsent'; readonly cause: Error }
  /** Bytes may have left, and no whole answer came. `status` is there if the answer had begun. */
  | { readonly stage: 'lost'; readonly cause: Error; readonly status?: number }
  | {
      readonly stage: 'answered';
      readonly status: number;
      readonly body: Buffer;
      /** The header of that name, as it came. */
      readonly retryAfter?: string;
    };

/** Thrown into an exchange whose answer is longer than is read. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
  readonly code = 'ANSWER_TOO_LONG';
}

const timeIsUp = (observer: Observer) => {
  observer.abort(new DOMException('The time is up.', 'TimeoutError'));
};

/** One attempt, observed: whether it began to be written decides whether it may have been done. */
class Observer implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | undefined;
  #status: number | undefined;
  #retryAfter: string | undefined;
  #chunks: Buffer[] = [];
  #length = 0;
  #aborted: Error | undefined;
  readonly #maxBytes: number;
  readonly #signal: Signal | undefined;
  readonly #onAbort: (() => void) | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #resolve: (exchange: Exchange) => void;

  constructor({ timeoutMs, signal, maxBytes }: Attempt, resolve: (exchange: Exchange) => void) {
    this.#maxBytes = maxBytes;
    this.#resolve = resolve;
    this.#timer = setTimeout(timeIsUp, timeoutMs, this);
    this.#signal = signal;
    if (!signal) return;
    this.#onAbort = () => {
      this.abort(signal.reason as Error);
    };
    signal.addEventListener('abort', this.#onAbort);
  }

  #settle(exchange: Exchange): void {
    clearTimeout(this.#timer);
    if (this.#onAbort) this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#resolve(exchange);
  }

  abort(reason: Error): void {
    this.#aborted = reason;
    if (this.#controller) this.#controller.abort(reason);
    else this.#settle({ stage: 'unsent', cause: reason });
  }

  // undici calls this when it has a connection, right before it writes the first byte.
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#aborted) controller.abort(this.#aborted);
    else this.#controller = controller;
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    { 'retry-after': retryAfter }: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    if (typeof retryAfter === 'string') this.#retryAfter = retryAfter;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > this.#maxBytes) controller.abort(new AnswerTooLong());
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle({
      stage: 'answered',
      status: this.#status ?? 0,
      body: this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks),
      ...(this.#retryAfter !== undefined && { retryAfter: this.#retryAfter }),
    });
  }

  onResponseError(_: Dispatcher.DispatchController, cause: Error): void {
    if (!this.#controller) this.#settle({ stage: 'unsent', cause });
    else if (this.#status === undefined) this.#settle({ stage: 'lost', cause });
    else this.#settle({ stage: 'lost', cause, status: this.#status });
  }
}

/** Where the vendor is, and who calls. */
export interface TransportOptions {
  /** The base URL that the vendor gave to the merchant; a path in it is kept. */
  readonly url: URL;
  readonly appId: string;
  readonly appSecret: string;
  /** How long a connection may take to be made, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** How many connections may be open at once; each carries one request at a time. */
  readonly maxConnections: number;
}

/** Sends single requests to the vendor and says how far each of them came; it never sends one twice. */
export interface Transport {
  /** Never rejects: whatever happens is an {@link Exchange}. */
  send(attempt: Attempt): Promise<Exchange>;
  /** Waits for the requests that are under way, then closes the connections. */
  close(): Promise<void>;
}

/** Opens no connection before the first request. */
export function createTransport(options: TransportOptions): Transport {
  const { url, appId, appSecret, connectTimeoutMs, maxConnections } = options;
  const pool = new Pool(url.origin, {
    connections: maxConnections,
    connect: { timeout: connectTimeoutMs },
    // The attempt's own timer is the deadline; undici's are coarse.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const base = url.pathname.replace(/\/+$/, '');
  const headers = { Appid: appId, AppSecret: appSecret, 'Content-Type': 'application/json' };

  return {
    send(attempt) {
      return new Promise((resolve) => {
        const { method, path, body, signal, traceparent } = attempt;
        const observer = new Observer(attempt, resolve);
        if (signal?.aborted) {
          observer.abort(signal.reason as Error);
          return;
        }
        const all = traceparent === undefined ? headers : { ...headers, traceparent };
        pool.dispatch({ method, path: base + path, body, headers: all }, observer);
      });
    },
    close: () => pool.close(),
  };
}
