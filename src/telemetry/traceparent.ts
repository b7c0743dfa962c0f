import { randomUUID } from 'node:crypto';

// W3C Trace Context, traceparent: version, trace-id, parent-id, flags; all zeros are no id, ff is no version.
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-|$)/;

export interface TraceParent {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** 16 lower-case hex digits: the span of the sender. */
  readonly spanId: string;
  /** 1 if the sender records the trace. */
  readonly flags: number;
}

/** Parses the header `traceparent`. @returns undefined if it is absent or invalid */
export function parseTraceparent(header: string | string[] | undefined): TraceParent | undefined {
  const [, traceId, spanId, flags = ''] = TRACEPARENT.exec(String(header)) ?? [];
  return traceId && spanId ? { traceId, spanId, flags: parseInt(flags, 16) & 1 } : undefined;
}

/** 32 hex digits, never all zero in either half. UUIDs, because node draws their entropy in advance: 4 % of a cancel. */
const randomHex = () => randomUUID().replaceAll('-', '');

/**
 * The id under which a request is logged: the trace-id of its `traceparent` header, or a new one.
 *
 * @returns 32 lower-case hex digits
 */
export const traceId = (header: string | string[] | undefined): string =>
  parseTraceparent(header)?.traceId ?? randomHex();

export const formatTraceparent = ({ traceId, spanId, flags }: TraceParent): string =>
  `00-${traceId}-${spanId}-0${flags & 1}`;

/** The `traceparent` for the vendor, where this service makes no spans. */
export const forwardedTraceparent = (traceId: string, header: string | string[] | undefined): string =>
  formatTraceparent(parseTraceparent(header) ?? { traceId, spanId: randomHex().slice(16), flags: 0 });
