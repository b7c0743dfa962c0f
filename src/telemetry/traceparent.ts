import { randomFillSync } from 'node:crypto';

// W3C Trace Context, traceparent: version, trace-id, parent-id, flags; all zeros are no id, ff is no version.
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-|$)/;

/** What a valid `traceparent` says. */
export interface TraceParent {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** 16 lower-case hex digits: the span of whoever sent it. */
  readonly spanId: string;
  /** 1 if whoever sent it records the trace. */
  readonly flags: number;
}

/** Reads the header `traceparent`. @returns nothing if it is absent or no valid one */
export function parseTraceparent(header: string | string[] | undefined): TraceParent | undefined {
  if (header === undefined) return undefined;
  const [, traceId, spanId, flags = ''] = TRACEPARENT.exec(String(header)) ?? [];
  return traceId && spanId ? { traceId, spanId, flags: parseInt(flags, 16) & 1 } : undefined;
}

/**
 * The id under which a request is logged.
 *
 * @param traceparent - the header of that name, if it came
 * @returns its trace-id, or a new one if it is absent or no valid one: 32 lower-case hex digits
 */
export function traceId(traceparent: string | string[] | undefined): string {
  return parseTraceparent(traceparent)?.traceId ?? randomHex();
}

/** Writes a `traceparent`. */
export const formatTraceparent = ({ traceId, spanId, flags }: TraceParent): string =>
  `00-${traceId}-${spanId}-0${flags & 1}`;

/** The `traceparent` of a request for whom it leads to, where no span of ours stands between. */
export const passedOn = (traceId: string, header: string | string[] | undefined): string =>
  formatTraceparent(parseTraceparent(header) ?? { traceId, spanId: randomHex().slice(16), flags: 0 });

/** Made ahead, for many ids at a time: to ask for 16 bytes costs as much as to ask for 4096. */
const random = Buffer.alloc(4096);
let used = random.length;

/** 32 lower-case hex digits. */
function randomHex(): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  return random.toString('hex', used, (used += 16));
}
