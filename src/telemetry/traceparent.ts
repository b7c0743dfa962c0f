import { randomUUID } from 'node:crypto';

// W3C Trace Context, traceparent: version, trace-id, parent-id, flags; all zeros are no id, ff is no version.
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-|$)/;

export interface TraceParent {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** The span of the sender: 16 lower-case hex digits. */
  readonly spanId: string;
  /** 1 if the sender samples the trace, else 0. */
  readonly flags: number;
}

/** Parses the header `traceparent`. @returns undefined if it is absent or invalid */
export function parseTraceparent(header: string | string[] | undefined): TraceParent | undefined {
  const [, traceId, spanId, flags = ''] = TRACEPARENT.exec(String(header)) ?? [];
  return traceId && spanId ? { traceId, spanId, flags: parseInt(flags, 16) & 1 } : undefined;
}

/** 32 hex digits, never all zero in either half. A UUID, because Node.js draws its entropy in advance: 4 % of a cancel. */
const randomHex = () => randomUUID().replaceAll('-', '');

/** The id of a request in the log: the trace-id of its `traceparent`, or a new one. @returns 32 lower-case hex digits */
export const traceId = (header: string | string[] | undefined): string =>
  parseTraceparent(header)?.traceId ?? randomHex();

export const formatTraceparent = ({ traceId, spanId, flags }: TraceParent): string =>
  `00-${traceId}-${spanId}-0${flags & 1}`;

/** The `traceparent` for the vendor if tracing is off: that of the client, or a new one that is not sampled. */
export const forwardedTraceparent = (traceId: string, header: string | string[] | undefined): string =>
  formatTraceparent(parseTraceparent(header) ?? { traceId, spanId: randomHex().slice(16), flags: 0 });
