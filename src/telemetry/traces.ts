import type { IncomingHttpHeaders } from 'node:http';

/** The attributes of one request to the vendor. No URL, no payload, no id of a code. */
export interface AttemptAttributes {
  /** The method of the client. */
  readonly operation: string;
  readonly method: string;
  /** The path with names in braces in place of numbers. */
  readonly endpoint: string;
  /** The number of the attempt within its call, from 1. */
  readonly attempt: number;
  readonly machineNo: string | undefined;
}

/** The result of a request or an attempt. */
export interface SpanEnd {
  readonly outcome: string;
  /** The `extensions.code` of a failure. */
  readonly code?: string | undefined;
  readonly vendorCode?: number | undefined;
  /** Whether this service or the vendor failed; false for errors of the client. */
  readonly isFault: boolean;
}

/** The span of one request to the vendor. */
export interface AttemptSpan {
  /** The header that makes this span the parent of the vendor's (W3C Trace Context). */
  readonly traceparent: string;
  end(result: SpanEnd): void;
}

/** The span of a GraphQL request. */
export interface RequestSpan {
  attempt(attributes: AttemptAttributes): AttemptSpan;
  /**
   * @param type - `query` or `mutation`; undefined without a valid operation
   * @param field - the root field, `several` or `none`
   */
  end(result: SpanEnd & Record<'type' | 'name', string | undefined> & { readonly field: string }): void;
}

/** Creates spans and sends them to a collector. */
export interface Traces {
  /**
   * Starts the span of a request.
   *
   * @param traceId - the id of the request in the log
   * @param headers - of the request: `traceparent` and `tracestate` name the parent span
   */
  request(traceId: string, headers: IncomingHttpHeaders): RequestSpan;
  /** Sends the remaining spans, for at most 2 s. It never rejects. */
  close(): Promise<void>;
}
