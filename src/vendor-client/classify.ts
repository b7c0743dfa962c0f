import type { AttemptResult } from './attempt-result.ts';
import { isUnavailable, readEnvelope } from './envelope.ts';
import type { FailureCode } from './errors.ts';
import type { Exchange } from './exchange.ts';

/** Classifies an exchange: success, refusal or failure, and its effect at the vendor. */
export function classify(exchange: Exchange): AttemptResult {
  switch (exchange.stage) {
    case 'answered': {
      const result = readEnvelope(exchange.status, exchange.body);
      return result.type === 'ok' ? result : { ...result, retryAfter: exchange.retryAfter };
    }
    case 'unsent': {
      const { cause } = exchange;
      const detail = unsentDetail(cause);
      return { type: 'failed', code: 'VENDOR_UNREACHABLE', detail, outcome: 'NOT_SENT', cause };
    }
    case 'lost':
      return { type: 'failed', ...classifyLost(exchange), outcome: 'UNKNOWN', cause: exchange.cause };
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

/** Error codes of undici for answers that are not HTTP or exceed a limit. */
const NOT_HTTP = /^(HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH)$)/;

function classifyLost({ cause, status }: Extract<Exchange, { stage: 'lost' }>): {
  code: FailureCode;
  detail: string;
} {
  if (cause.name === 'TimeoutError') {
    return { code: 'VENDOR_TIMEOUT', detail: 'the deadline passed after the request may have been sent' };
  }
  if (cause.name === 'AbortError') {
    return { code: 'VENDOR_TIMEOUT', detail: 'the request was aborted before the answer came' };
  }
  const why = reason(cause);
  if (status !== undefined && isUnavailable(status)) {
    return { code: 'VENDOR_UNAVAILABLE', detail: `HTTP status ${status}, and the answer broke off (${why})` };
  }
  if (status !== undefined || cause.name === 'HTTPParserError' || NOT_HTTP.test(why)) {
    return { code: 'VENDOR_BAD_RESPONSE', detail: `the answer broke off (${why})` };
  }
  return { code: 'VENDOR_UNAVAILABLE', detail: `the connection ended without an answer (${why})` };
}

/** The code of an error of Node.js or undici: their messages can contain secrets. */
function reason(cause: Error): string {
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
