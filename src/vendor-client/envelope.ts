import type { AttemptResult } from './attempt-result.ts';
import { isRecord } from './decode-values.ts';
import { isDocumented, refusalCode, type RefusalCode } from './error-codes.ts';

/** Whether an HTTP status says that the vendor, or a proxy in front of it, did not serve the request. */
export const isUnavailable = (status: number): boolean => status >= 500 || status === 429;

/**
 * Reads the envelope `{code, message, data}` of an answer (vendor API, response envelope).
 *
 * Success is code 0 *and* message `ok`. An absent code is 0 and an absent message is empty, because the vendor leaves
 * out zero and empty values. A refusal can come with any HTTP status.
 */
export function readEnvelope(status: number, body: Buffer): AttemptResult {
  if (hasTooManyValues(body)) return unreadable(status, 'it has too many values');
  const envelope = parseObject(body);
  if (!envelope) return unreadable(status, 'it is not a JSON object');
  if (!('code' in envelope || 'message' in envelope)) {
    return unreadable(status, 'it has neither code nor message');
  }
  const { code: vendorCode = 0, data } = envelope;
  const vendorMessage = envelope['message'] ?? '';
  if (typeof vendorCode !== 'number' || !Number.isSafeInteger(vendorCode)) {
    return unreadable(status, 'its code is not a whole number');
  }
  if (typeof vendorMessage !== 'string') return unreadable(status, 'its message is not a string');

  if (vendorCode !== 0) {
    const code = refusalCode(vendorCode, vendorMessage);
    const outcome = mayBeDone(status, code, vendorCode) ? 'UNKNOWN' : 'REJECTED';
    return { type: 'refused', code, vendorCode, vendorMessage, outcome };
  }
  // An absent code is 0 too, so code 0 means nothing if the HTTP status is not a success.
  if (status < 200 || status > 299) return unreadable(status, 'its code is 0', vendorMessage);
  if (vendorMessage === 'ok') return { type: 'ok', data };
  // The vendor is known to refuse with code 0, but code 0 also means success.
  return { type: 'refused', code: 'VENDOR_ERROR', vendorCode, vendorMessage, outcome: 'UNKNOWN' };
}

/**
 * The most values that an answer may have: 16 MiB of `[{},{},…]` would take more memory than a small container has.
 * A list of 40,000 machines has fewer.
 */
const MAX_VALUES = 2 ** 19;
const [COMMA, BRACE, BRACKET] = Buffer.from(',{[');

/** Whether a body may have too many values: counts the characters that start one, in strings as well. */
function hasTooManyValues(body: Buffer): boolean {
  if (body.length <= MAX_VALUES) return false;
  let values = 0;
  for (const byte of body) if (byte === COMMA || byte === BRACE || byte === BRACKET) values++;
  return values > MAX_VALUES;
}

const decoder = new TextDecoder();

function parseObject(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(body));
    return isRecord(value) ? value : undefined;
  } catch {
    // The error of JSON.parse quotes the answer, which can contain pickup codes.
    return undefined;
  }
}

function unreadable(status: number, why: string, message?: string): AttemptResult {
  if (!isUnavailable(status)) {
    const detail = `${why}, HTTP status ${status}`;
    return { type: 'failed', code: 'VENDOR_BAD_RESPONSE', detail, outcome: 'UNKNOWN' };
  }
  // 429 means that the request was rejected; a 5xx can come after the work was done.
  const outcome = status === 429 && message !== 'ok' ? 'REJECTED' : 'UNKNOWN';
  return { type: 'failed', code: 'VENDOR_UNAVAILABLE', detail: `HTTP status ${status}`, outcome };
}

/** Codes that a proxy in front of the vendor could use, in the same envelope. */
const GENERIC = [400, 404, 1000];

/**
 * Whether a refused call may have been done nevertheless. A documented code says why nothing was done; a timeout, a
 * crash or an undocumented code does not.
 */
function mayBeDone(status: number, code: RefusalCode, vendorCode: number): boolean {
  if (code === 'VENDOR_TIMEOUT' || !isDocumented(vendorCode)) return true;
  return status >= 500 && (code === 'VENDOR_ERROR' || GENERIC.includes(vendorCode));
}
