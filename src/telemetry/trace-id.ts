import { randomBytes } from 'node:crypto';

// W3C Trace Context, traceparent: version, trace-id, parent-id, flags; all zeros are no id, ff is no version.
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-|$)/;

/**
 * The id under which a request is logged.
 *
 * @param traceparent - the header of that name, if it came
 * @returns its trace-id, or a new one if it is absent or no valid one: 32 lower-case hex digits
 */
export function traceId(traceparent: string | string[] | undefined): string {
  const [, id] = TRACEPARENT.exec(String(traceparent)) ?? [];
  return id ?? randomBytes(16).toString('hex');
}
