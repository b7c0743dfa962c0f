export interface GatewayOptions {
  /** The SDL of the supergraph. */
  readonly supergraph: string;
  /** One of the `ROUTER_SECRETS` of the subgraph `vending`, sent to it in `Router-Authorization`. */
  readonly routerSecret: string;
}

/** A gateway, which does not listen until `listen` is called. */
export interface Gateway {
  /** Listens and resolves to the URL of the GraphQL endpoint. Port 0 selects a free port. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  close(): Promise<void>;
}

// The caller's bearer token, the W3C trace context, and the name of the client application.
const forwarded = [
  'authorization',
  'traceparent',
  'tracestate',
  'apollographql-client-name',
  'graphql-client-name',
];

/**
 * Returns the headers of a request to a subgraph, in addition to those of HTTP itself. Other headers of the client are
 * not forwarded, so `Router-Authorization` is always the gateway's own. Only `vending` receives it.
 *
 * @param client - reads a header of the client's request by its lowercase name
 */
export function subgraphHeaders(
  subgraph: string,
  client: (name: string) => string | null | undefined,
  routerSecret: string,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of forwarded) {
    const value = client(name);
    if (value) headers[name] = value;
  }
  if (subgraph === 'vending') headers['router-authorization'] = routerSecret;
  return headers;
}
