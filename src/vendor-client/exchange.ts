import type { Dispatcher } from 'undici';
import { AnswerTooLong, decodeBody } from './content-encoding.ts';

/** One HTTP request to the vendor, complete with its signature. */
export interface Attempt {
  readonly method: 'PUT' | 'POST';
  /** The path with its leading slash, below the base URL. */
  readonly path: string;
  readonly body: string;
  /** The timeout in milliseconds; the attempt then ends with a `TimeoutError`. */
  readonly timeoutMs: number;
  /** Its abort ends the attempt. */
  readonly signal: AbortSignal | undefined;
  /** A longer answer ends the attempt: bytes, as sent and as decoded. */
  readonly maxBytes: number;
  /** The header of that name (W3C Trace Context). */
  readonly traceparent?: string | undefined;
}

/** How far an attempt came. */
export type Exchange =
  /** Nothing left this machine. */
  | { readonly stage: 'unsent'; readonly cause: Error }
  /** Bytes may have left, and no complete answer came. `status` is present if the answer had started. */
  | { readonly stage: 'lost'; readonly cause: Error; readonly status?: number }
  | {
      readonly stage: 'answered';
      readonly status: number;
      readonly body: Buffer;
      /** The header of that name. */
      readonly retryAfter?: string;
    };

const EMPTY = Buffer.alloc(0);

const onTimeout = (handler: ExchangeHandler) => {
  handler.abort(new DOMException('The timeout expired.', 'TimeoutError'));
};

/**
 * The handler of one attempt. It is hand-made because only undici's dispatch tells when it begins to write the request, which
 * decides whether the request may have been done; its `request` and `fetch` do not.
 */
export class ExchangeHandler implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | undefined;
  #status: number | undefined;
  #retryAfter: string | undefined;
  #encoding: string | undefined;
  #chunks: Buffer[] = [];
  #length = 0;
  #aborted: Error | undefined;
  readonly #maxBytes: number;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort: (() => void) | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #resolve: (exchange: Exchange) => void;

  constructor({ timeoutMs, signal, maxBytes }: Attempt, resolve: (exchange: Exchange) => void) {
    this.#maxBytes = maxBytes;
    this.#resolve = resolve;
    this.#timer = setTimeout(onTimeout, timeoutMs, this);
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
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    const { 'retry-after': retryAfter, 'content-encoding': encoding } = headers;
    if (typeof retryAfter === 'string') this.#retryAfter = retryAfter;
    if (encoding !== undefined) this.#encoding = String(encoding);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > this.#maxBytes) controller.abort(new AnswerTooLong());
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first = EMPTY, ...rest] = this.#chunks;
    const body = rest.length === 0 ? first : Buffer.concat(this.#chunks);
    if (this.#encoding === undefined) {
      this.#answered(body);
      return;
    }
    decodeBody(body, this.#encoding, this.#maxBytes).then(
      (decoded) => {
        this.#answered(decoded);
      },
      (cause: unknown) => {
        this.#settle({ stage: 'lost', cause: cause as Error, status: this.#status ?? 0 });
      },
    );
  }

  #answered(body: Buffer): void {
    this.#settle({
      stage: 'answered',
      status: this.#status ?? 0,
      body,
      ...(this.#retryAfter !== undefined && { retryAfter: this.#retryAfter }),
    });
  }

  onResponseError(_: Dispatcher.DispatchController, cause: Error): void {
    if (!this.#controller) this.#settle({ stage: 'unsent', cause });
    else if (this.#status === undefined) this.#settle({ stage: 'lost', cause });
    else this.#settle({ stage: 'lost', cause, status: this.#status });
  }
}
