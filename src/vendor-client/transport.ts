import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';
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

const onTimeout = (handler: ExchangeHandler) => {
  handler.abort(new DOMException('The timeout expired.', 'TimeoutError'));
};

/** The handler of one attempt. Whether undici began to write the request decides whether it may have been done. */
class ExchangeHandler implements Dispatcher.DispatchHandler {
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

const EMPTY = Buffer.alloc(0);
/** Bytes of the headers of an answer. */
const MAX_HEADER_BYTES = 16_384;

/** The proxies of the environment, as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` have them. */
export interface ProxyOptions {
  readonly httpsProxy?: string | undefined;
  readonly httpProxy?: string | undefined;
  readonly noProxy?: string | undefined;
}

/** The vendor's address, the credentials and the limits of connections. */
export interface TransportOptions {
  /** The base URL that the vendor gave to the merchant; a path in it is kept. */
  readonly url: URL;
  readonly appId: string;
  readonly appSecret: string;
  /** The timeout of connecting, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** How many connections may be open at once; each carries one request at a time. */
  readonly maxConnections: number;
  /** The `User-Agent` header. Default: none. */
  readonly userAgent?: string | undefined;
  /** Default: none. */
  readonly proxy?: ProxyOptions | undefined;
}

/** Sends single requests to the vendor and reports how far each of them came; it never sends one twice. */
export interface Transport {
  /** Never rejects: every result is an {@link Exchange}. */
  send(attempt: Attempt): Promise<Exchange>;
  /** Waits for the requests in flight, then closes the connections. */
  close(): Promise<void>;
}

/** Creates what opens the connections of a transport: a pool, or an agent that uses the proxy. */
export function createDispatcher({
  url,
  connectTimeoutMs,
  maxConnections,
  proxy = {},
}: TransportOptions): Dispatcher {
  const connect = { timeout: connectTimeoutMs };
  const options = {
    connections: maxConnections,
    connect,
    maxHeaderSize: MAX_HEADER_BYTES,
    // The attempt has its own timer; those of undici are coarse.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const { httpProxy = '', httpsProxy = '', noProxy = '' } = proxy;
  return httpProxy || httpsProxy
    ? // undici ignores `connect` for connections to a proxy and through it.
      new EnvHttpProxyAgent({
        ...options,
        proxyTls: connect,
        requestTls: connect,
        httpProxy,
        httpsProxy,
        noProxy,
      })
    : new Pool(url.origin, options);
}

/** Creates a transport; it opens no connection before the first request. */
export function createTransport(options: TransportOptions): Transport {
  const { url, appId, appSecret, userAgent } = options;
  const dispatcher = createDispatcher(options);
  const { origin } = url;
  const base = url.pathname.replace(/\/+$/, '');
  const headers = {
    Appid: appId,
    AppSecret: appSecret,
    'Content-Type': 'application/json',
    Accept: 'application/json',
    ...(userAgent !== undefined && { 'User-Agent': userAgent }),
  };

  return {
    send(attempt) {
      return new Promise((resolve) => {
        const { method, path, body, signal, traceparent } = attempt;
        const handler = new ExchangeHandler(attempt, resolve);
        if (signal?.aborted) {
          handler.abort(signal.reason as Error);
          return;
        }
        dispatcher.dispatch(
          {
            origin,
            method,
            path: base + path,
            body,
            headers: traceparent === undefined ? headers : { ...headers, traceparent },
          },
          handler,
        );
      });
    },
    close: () => dispatcher.close(),
  };
}
