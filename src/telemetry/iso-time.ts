let at = NaN;
let text = '';

/** The time of day in ISO 8601, UTC, with milliseconds. It is written once a millisecond, however often it is asked for. */
export function isoTime(): string {
  const now = Date.now();
  if (now !== at) {
    at = now;
    text = new Date(now).toISOString();
  }
  return text;
}
