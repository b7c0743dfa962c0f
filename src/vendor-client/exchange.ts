import type { Dispatcher } from 'undici';
import { AnswerTooLong, decodeBody } from './content-encoding.ts';

/** One signed HTTP request to the vendor. */
export interface Attempt {
  readonly method: 'PUT' | 'POST';
  /** The path below the base URL, with its leading slash. */
  readonly path: string;
  readonly body: string;
  /** After this many milliseconds the attempt ends with a `TimeoutError`. */
  readonly timeoutMs: number;
  /** Its abort ends the attempt. */
  readonly signal: AbortSignal | undefined;
  /** The limit of the answer in bytes, both as sent and as decoded. */
  readonly maxBytes: number;
  /** The header of that name (W3C Trace Context). */
  readonly traceparent?: string | undefined;
}

/** How far an attempt came. */
export type Exchange =
  /** Nothing left this machine. */
  | { readonly stage: 'unsent'; readonly cause: Error }
  /** Bytes may have left, and no complete answer came. `status` is present if the answer had started. */
  | { readonly stage: 'lost'; readonly cause: Error; readonly status?: number | undefined }
  | {
      readonly stage: 'answered';
      readonly status: number;
      readonly body: Buffer;
      /** The header of that name. */
      readonly retryAfter?: string | undefined;
    };

const onTimeout = (handler: ExchangeHandler) => {
  handler.abort(new DOMException('The timeout expired.', 'TimeoutError'));
};

/**
 * The handler of one attempt. It is hand-made because only undici's `dispatch` tells when it begins to write the
 * request, which decides whether the request may have been done; its `request` and `fetch` do not.
 */
export class ExchangeHandler implements Dispatcher.DispatchHandler {
  readonly #attempt: Attempt;
  readonly #resolve: (exchange: Exchange) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #onAbort = () => {
    this.abort(this.#attempt.signal?.reason as Error);
  };
  #controller: Dispatcher.DispatchController | undefined;
  #aborted: Error | undefined;
  #status: number | undefined;
  #headers: Record<string, string | string[] | undefined> = {};
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(attempt: Attempt, resolve: (exchange: Exchange) => void) {
    this.#attempt = attempt;
    this.#resolve = resolve;
    this.#timer = setTimeout(onTimeout, attempt.timeoutMs, this);
    attempt.signal?.addEventListener('abort', this.#onAbort);
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
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > this.#attempt.maxBytes) controller.abort(new AnswerTooLong());
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first, ...more] = this.#chunks;
    const body = first && more.length === 0 ? first : Buffer.concat(this.#chunks);
    const { 'content-encoding': encoding } = this.#headers;
    if (encoding === undefined) {
      this.#answered(body);
      return;
    }
    decodeBody(body, String(encoding), this.#attempt.maxBytes).then(
      (decoded) => {
        this.#answered(decoded);
      },
      (cause: unknown) => {
        this.#settle({ stage: 'lost', cause: cause as Error, status: this.#status });
      },
    );
  }

  onResponseError(_: Dispatcher.DispatchController, cause: Error): void {
    if (this.#controller) this.#settle({ stage: 'lost', cause, status: this.#status });
    else this.#settle({ stage: 'unsent', cause });
  }

  #answered(body: Buffer): void {
    const { 'retry-after': retryAfter } = this.#headers;
    this.#settle({
      stage: 'answered',
      status: this.#status ?? 0,
      body,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
    });
  }

  #settle(exchange: Exchange): void {
    clearTimeout(this.#timer);
    this.#attempt.signal?.removeEventListener('abort', this.#onAbort);
    this.#resolve(exchange);
  }
}
