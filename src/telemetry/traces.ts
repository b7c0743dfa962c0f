import type { IncomingHttpHeaders } from 'node:http';

/** What a span says of one request to the vendor. No URL, no payload, no id of a code. */
export interface AttemptAttributes {
  /** The method of the client. */
  readonly operation: string;
  readonly method: string;
  /** The path, with names in braces in place of numbers. */
  readonly endpoint: string;
  /** Which one of its call it is, from 1. */
  readonly attempt: number;
  readonly machineNo: string | undefined;
}

/** What a request or an attempt came to. */
export interface SpanEnd {
  readonly outcome: string;
  /** An `extensions.code`, where there is one. */
  readonly code?: string | undefined;
  readonly vendorCode?: number | undefined;
  /** Whether it counts as an error of this service or of the vendor. A caller's mistake doesn't. */
  readonly isFault: boolean;
}

/** The span of one request to the vendor. */
export interface AttemptSpan {
  /** Names this span to whom it is sent (W3C Trace Context). */
  readonly traceparent: string;
  end(result: SpanEnd): void;
}

/** The span of a GraphQL request, from its being read to its answer. */
export interface RequestSpan {
  attempt(attributes: AttemptAttributes): AttemptSpan;
  /**
   * @param type - `query` or `mutation`; absent where there was no valid operation
   * @param field - its root field, `several` or `none`
   */
  end(result: SpanEnd & Record<'type' | 'name', string | undefined> & { readonly field: string }): void;
}

/** Makes spans, and sends them to a collector. */
export interface Traces {
  /**
   * Begins the span of a request.
   *
   * @param traceId - the id under which it is logged
   * @param headers - its headers, of which those of W3C Trace Context are read
   */
  request(traceId: string, headers: IncomingHttpHeaders): RequestSpan;
  /** Sends what was not sent yet, and gives up after 2 s. It never rejects. */
  close(): Promise<void>;
}
