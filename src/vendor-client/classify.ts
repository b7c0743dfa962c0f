import { isDocumented, refusalCode, type RefusalCode } from './error-codes.ts';
import type { FailureCode, Outcome } from './errors.ts';
import type { Exchange } from './transport.ts';

/** What an attempt came to. */
export type AttemptResult =
  | { readonly verdict: 'ok'; readonly data: unknown }
  /** The vendor said no, in an envelope of its own. */
  | {
      readonly verdict: 'refused';
      readonly code: RefusalCode;
      readonly vendorCode: number;
      readonly vendorMessage: string;
      readonly outcome: Outcome;
      /** When the vendor wants to be asked again: the value of its `Retry-After` header. */
      readonly retryAfter?: string;
    }
  /** There was no answer that could be read. `detail` ends a sentence. */
  | {
      readonly verdict: 'failed';
      readonly code: FailureCode;
      readonly detail: string;
      readonly outcome: Outcome;
      readonly cause?: Error;
      readonly retryAfter?: string;
    };

/** A verdict that is no success. */
export type UnsuccessfulAttempt = Exclude<AttemptResult, { verdict: 'ok' }>;

/** Says what an exchange means: yes, no, or which failure, and what may have become of the call. */
export function classify(exchange: Exchange): AttemptResult {
  switch (exchange.stage) {
    case 'answered': {
      const verdict = readEnvelope(exchange.status, exchange.body);
      const { retryAfter } = exchange;
      return retryAfter === undefined || verdict.verdict === 'ok' ? verdict : { ...verdict, retryAfter };
    }
    case 'unsent': {
      const { cause } = exchange;
      const detail = unsentDetail(cause);
      return { verdict: 'failed', code: 'VENDOR_UNREACHABLE', detail, outcome: 'NOT_SENT', cause };
    }
    case 'lost':
      return { verdict: 'failed', ...lost(exchange), outcome: 'UNKNOWN', cause: exchange.cause };
  }
}

function unsentDetail(cause: Error): string {
  switch (cause.name) {
    case 'TimeoutError':
      return 'no connection was free in time';
    case 'AbortError':
      return 'it was called off before';
    default:
      return `no connection (${reason(cause)})`;
  }
}

/** What came is no HTTP, or no more than is read of it. */
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
    return { code: 'VENDOR_TIMEOUT', detail: 'it was called off before the answer came' };
  }
  if (status !== undefined && isUnavailable(status)) {
    return { code: 'VENDOR_UNAVAILABLE', detail: `HTTP status ${status}, and the answer broke off (${why})` };
  }
  if (status !== undefined || cause.name === 'HTTPParserError' || NO_HTTP.test(why)) {
    return { code: 'VENDOR_BAD_RESPONSE', detail: `the answer broke off (${why})` };
  }
  return { code: 'VENDOR_UNAVAILABLE', detail: `the connection ended without an answer (${why})` };
}

/** The code of an error of node or undici; their messages can hold more than is shown. */
function reason(cause: Error): string {
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}

const isUnavailable = (status: number) => status >= 500 || status === 429;

const decoder = new TextDecoder();

function parseObject(body: Uint8Array): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(body));
  } catch {
    // The error of JSON.parse quotes the answer, which may hold pickup codes: it ends here.
    return undefined;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/**
 * Reads the envelope `{code, message, data}` that every answer of the vendor is wrapped in.
 *
 * Success is code 0 *and* message `ok`; an absent code is 0 and an absent message is empty, because the
 * vendor leaves out what is zero or empty. A refusal can come with any HTTP status (vendor API, response
 * envelope).
 */
function readEnvelope(status: number, body: Uint8Array): AttemptResult {
  const unreadable = (why: string, message?: unknown): AttemptResult =>
    isUnavailable(status)
      ? {
          verdict: 'failed',
          code: 'VENDOR_UNAVAILABLE',
          detail: `HTTP status ${status}`,
          // 429 says that the request was turned away; a 5xx can come from behind the work.
          outcome: status === 429 && message !== 'ok' ? 'REJECTED' : 'UNKNOWN',
        }
      : {
          verdict: 'failed',
          code: 'VENDOR_BAD_RESPONSE',
          detail: `${why}, HTTP status ${status}`,
          outcome: 'UNKNOWN',
        };

  const envelope = parseObject(body);
  if (!envelope) return unreadable('it is not a JSON object');
  if (!('code' in envelope || 'message' in envelope)) return unreadable('it has neither code nor message');
  const { code: vendorCode = 0, message: vendorMessage = '', data } = envelope;
  if (!isWhole(vendorCode)) return unreadable('its code is not a whole number');
  if (typeof vendorMessage !== 'string') return unreadable('its message is not a string');

  if (vendorCode !== 0) {
    const code = refusalCode(vendorCode, vendorMessage);
    const outcome = mayBeDone(status, code, vendorCode) ? 'UNKNOWN' : 'REJECTED';
    return { verdict: 'refused', code, vendorCode, vendorMessage, outcome };
  }
  // Code 0 is also what is left out, so beside a status that is no success it says nothing.
  if (status < 200 || status > 299) return unreadable('its code is 0', vendorMessage);
  if (vendorMessage === 'ok') return { verdict: 'ok', data };
  // The vendor has been seen to refuse with code 0, but half of this answer says that it was done.
  return { verdict: 'refused', code: 'VENDOR_ERROR', vendorCode, vendorMessage, outcome: 'UNKNOWN' };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** Codes that a server in front of the vendor could answer with, in an envelope that looks the same. */
const GENERIC = [400, 404, 1000];

/**
 * Whether a refusal leaves open what became of the call. A documented one says why nothing was done; what gave
 * up, fell over or is known to nobody doesn't.
 */
function mayBeDone(status: number, code: RefusalCode, vendorCode: number): boolean {
  if (code === 'VENDOR_TIMEOUT' || !isDocumented(vendorCode)) return true;
  return status >= 500 && (code === 'VENDOR_ERROR' || GENERIC.includes(vendorCode));
}
