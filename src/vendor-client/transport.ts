import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';
import { ExchangeHandler, type Attempt, type Exchange } from './exchange.ts';

const MAX_HEADER_BYTES = 16_384;

/** The values of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. */
export interface ProxyOptions {
  readonly httpsProxy?: string | undefined;
  readonly httpProxy?: string | undefined;
  readonly noProxy?: string | undefined;
}

export interface TransportOptions {
  /** The base URL that the vendor gave to the merchant; its path is kept. */
  readonly url: URL;
  readonly appId: string;
  readonly appSecret: string;
  readonly connectTimeoutMs: number;
  /** The limit of open connections; each carries one request at a time. */
  readonly maxConnections: number;
  /** Default: no such header. */
  readonly userAgent?: string | undefined;
  readonly proxy?: ProxyOptions | undefined;
}

/** Sends single requests to the vendor and reports how far each of them came; it never retries. */
export interface Transport {
  /** Never rejects: every result is an {@link Exchange}. */
  send(attempt: Attempt): Promise<Exchange>;
  /** Waits for the requests in flight, then closes the connections. */
  close(): Promise<void>;
}

/** Creates undici's dispatcher for a transport: a pool, or an agent that connects through the proxy. */
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
    // The attempt has its own timer: those of undici are coarse.
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
        // By default a CONNECT without an answer holds its connection for 5 minutes.
        clientFactory: (origin, client) => new Pool(origin, { ...client, headersTimeout: connectTimeoutMs }),
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
    'User-Agent': userAgent,
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
        // undici leaves out headers that are undefined.
        const request = { origin, method, path: base + path, body, headers: { ...headers, traceparent } };
        dispatcher.dispatch(request, handler);
      });
    },
    close: () => dispatcher.close(),
  };
}
