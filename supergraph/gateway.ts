/** What a gateway is built from. */
export interface GatewayOptions {
  /** The composed schema, in SDL. */
  readonly supergraph: string;
  /** What the subgraph `vending` wants to see in `Router-Authorization`. */
  readonly routerSecret: string;
}

/** A gateway that is built and does not listen yet. */
export interface Gateway {
  /** Starts to listen and answers the URL of its GraphQL endpoint. Port 0 takes any free one. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  close(): Promise<void>;
}

// Who the caller is, which trace the call belongs to, and which program sent it.
const forwarded = [
  'authorization',
  'traceparent',
  'tracestate',
  'apollographql-client-name',
  'graphql-client-name',
];

/**
 * The headers that a request to a subgraph carries, beside those of HTTP itself. Nothing else of the client's
 * passes, so a `Router-Authorization` is always the gateway's own, and only `vending` is shown it.
 *
 * @param client reads one header of the client's request, by its name in lower case
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
