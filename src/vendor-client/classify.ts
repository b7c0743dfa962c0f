import { isDocumented, refusalCode, type RefusalCode } from './error-codes.ts';
import type { FailureCode, Outcome } from './errors.ts';
import type { Exchange } from './exchange.ts';

export type AttemptResult =
  | { readonly type: 'ok'; readonly data: unknown }
  /** The vendor refused, in an envelope of its own. */
  | {
      readonly type: 'refused';
      readonly code: RefusalCode;
      readonly vendorCode: number;
      readonly vendorMessage: string;
      readonly outcome: Outcome;
      /** The `Retry-After` header of the answer. */
      readonly retryAfter?: string;
    }
  /** There was no readable answer. `detail` is the end of a sentence. */
  | {
      readonly type: 'failed';
      readonly code: FailureCode;
      readonly detail: string;
      readonly outcome: Outcome;
      readonly cause?: Error;
      readonly retryAfter?: string;
    };

export type UnsuccessfulAttempt = Exclude<AttemptResult, { type: 'ok' }>;

/** Classifies an exchange: success, refusal or failure, and its effect. */
export function classify(exchange: Exchange): AttemptResult {
  switch (exchange.stage) {
    case 'answered': {
      const result = readEnvelope(exchange.status, exchange.body);
      const { retryAfter } = exchange;
      return retryAfter === undefined || result.type === 'ok' ? result : { ...result, retryAfter };
    }
    case 'unsent': {
      const { cause } = exchange;
      const detail = unsentDetail(cause);
      return { type: 'failed', code: 'VENDOR_UNREACHABLE', detail, outcome: 'NOT_SENT', cause };
    }
    case 'lost':
      return { type: 'failed', ...lost(exchange), outcome: 'UNKNOWN', cause: exchange.cause };
  }
}

function unsentDetail(cause: Error): string {
  switch (cause.name) {
    case 'TimeoutError':
      return 'no connection was free in time';
    case 'AbortError':
      return 'the request was aborted before it was sent';
    default:
      return `no connection (${reason(cause)})`;
  }
}

/** The codes of answers that are not HTTP, or that exceed a limit. */
const NO_HTTP = /^(HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH)$)/;

function lost({ cause, status }: Extract<Exchange, { stage: 'lost' }>): {
  code: FailureCode;
  detail: string;
} {
  const why = reason(cause);
  if (cause.name === 'TimeoutError') {
    return { code: 'VENDOR_TIMEOUT', detail: 'the deadline passed after the request may have been sent' };
  }
  if (cause.name === 'AbortError') {
    return { code: 'VENDOR_TIMEOUT', detail: 'the request was aborted before the answer came' };
  }
  if (status !== undefined && isUnavailable(status)) {
    return { code: 'VENDOR_UNAVAILABLE', detail: `HTTP status ${status}, and the answer broke off (${why})` };
  }
  if (status !== undefined || cause.name === 'HTTPParserError' || NO_HTTP.test(why)) {
    return { code: 'VENDOR_BAD_RESPONSE', detail: `the answer broke off (${why})` };
  }
  return { code: 'VENDOR_UNAVAILABLE', detail: `the connection ended without an answer (${why})` };
}

/** The code of an error of node or undici. Their messages can hold secrets. */
function reason(cause: Error): string {
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}

const isUnavailable = (status: number) => status >= 500 || status === 429;

const decoder = new TextDecoder();

/**
 * The most values that an answer may have: 16 MiB of `[{},{},…]` would take more memory than a small container has.
 * A list of 40,000 machines has fewer.
 */
const MAX_VALUES = 2 ** 19;
const [COMMA, BRACE, BRACKET] = Buffer.from(',{[');

/** Whether a body may have too many values: counts what starts one, in strings as well. */
function hasTooManyValues(body: Uint8Array): boolean {
  if (body.length <= MAX_VALUES) return false;
  let values = 0;
  for (const byte of body) if (byte === COMMA || byte === BRACE || byte === BRACKET) values++;
  return values > MAX_VALUES;
}

function parseObject(body: Uint8Array): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(body));
  } catch {
    // The error of JSON.parse quotes the answer, which may hold pickup codes.
    return undefined;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/**
 * Reads the envelope `{code, message, data}` of an answer (vendor API, response envelope).
 *
 * Success is code 0 *and* message `ok`. An absent code is 0 and an absent message is empty, because the vendor leaves
 * out zero and empty values. A refusal can come with any HTTP status.
 */
function readEnvelope(status: number, body: Uint8Array): AttemptResult {
  const unreadable = (why: string, message?: unknown): AttemptResult =>
    isUnavailable(status)
      ? {
          type: 'failed',
          code: 'VENDOR_UNAVAILABLE',
          detail: `HTTP status ${status}`,
          // 429 says that the request was rejected; a 5xx can come after the work was done.
          outcome: status === 429 && message !== 'ok' ? 'REJECTED' : 'UNKNOWN',
        }
      : {
          type: 'failed',
          code: 'VENDOR_BAD_RESPONSE',
          detail: `${why}, HTTP status ${status}`,
          outcome: 'UNKNOWN',
        };

  if (hasTooManyValues(body)) return unreadable('it has too many values');
  const envelope = parseObject(body);
  if (!envelope) return unreadable('it is not a JSON object');
  if (!('code' in envelope || 'message' in envelope)) return unreadable('it has neither code nor message');
  const { code: vendorCode = 0, data } = envelope;
  const vendorMessage = envelope['message'] ?? '';
  if (!isWhole(vendorCode)) return unreadable('its code is not a whole number');
  if (typeof vendorMessage !== 'string') return unreadable('its message is not a string');

  if (vendorCode !== 0) {
    const code = refusalCode(vendorCode, vendorMessage);
    const outcome = mayBeDone(status, code, vendorCode) ? 'UNKNOWN' : 'REJECTED';
    return { type: 'refused', code, vendorCode, vendorMessage, outcome };
  }
  // An absent code is 0 too, so with a status that is not a success it means nothing.
  if (status < 200 || status > 299) return unreadable('its code is 0', vendorMessage);
  if (vendorMessage === 'ok') return { type: 'ok', data };
  // The vendor is known to refuse with code 0, but code 0 also means success.
  return { type: 'refused', code: 'VENDOR_ERROR', vendorCode, vendorMessage, outcome: 'UNKNOWN' };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** Codes that a proxy in front of the vendor could answer with, in the same envelope. */
const GENERIC = [400, 404, 1000];

/**
 * Whether a refused call may have been done all the same. A documented code says why nothing was done; a timeout, a
 * crash or an undocumented code does not.
 */
function mayBeDone(status: number, code: RefusalCode, vendorCode: number): boolean {
  if (code === 'VENDOR_TIMEOUT' || !isDocumented(vendorCode)) return true;
  return status >= 500 && (code === 'VENDOR_ERROR' || GENERIC.includes(vendorCode));
}
