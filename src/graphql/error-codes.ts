import { AuditUnavailable } from '../cancellation/index.ts';
import { refusals, type FailureCode, type Outcome } from '../vendor-client/index.ts';

/** The properties that all errors of one code share. */
interface ErrorCodeEntry {
  /** One sentence for a developer. */
  readonly message: string;
  /** Who can fix it: the client that sent the operation, the operator of this service, or nobody: it has to pass. */
  readonly owner: 'caller' | 'operator' | 'nobody';
  /** Whether the same operation may succeed later. Whether sending it again is harmless depends on its outcome. */
  readonly transient: boolean;
}

const passing = (message: string): ErrorCodeEntry => ({ message, owner: 'nobody', transient: true });
const byCaller = (message: string): ErrorCodeEntry => ({ message, owner: 'caller', transient: false });

const transportErrors: Record<Exclude<FailureCode, 'INTERNAL_SERVER_ERROR'>, ErrorCodeEntry> = {
  VENDOR_UNREACHABLE: passing('The vendor could not be reached; nothing was sent.'),
  VENDOR_UNAVAILABLE: passing(
    'The vendor closed the connection or answered 5xx or 429, or the circuit breaker is open.',
  ),
  // Also a refusal: the vendor has a code for its own timeouts. This entry covers both.
  VENDOR_TIMEOUT: passing('The vendor did not answer in time, or timed out while processing the request.'),
  VENDOR_BAD_RESPONSE: {
    message: "The vendor's response could not be read; check that VENDOR_URL is the vendor's API.",
    owner: 'operator',
    transient: true,
  },
  VENDOR_OVERLOADED: passing('This service is overloaded: nothing was sent.'),
};

/** Every `extensions.code` of this service, those of the vendor's refusals included. */
export const errorCodes = {
  BAD_USER_INPUT: byCaller(
    'An argument is invalid; the message says which rule it breaks. Nothing was sent.',
  ),
  UNAUTHENTICATED: byCaller(
    'A field needs a valid bearer token; with HTTP status 401, the request lacks a valid Router-Authorization header.',
  ),
  FORBIDDEN: byCaller('The token lacks a scope that the message names.'),
  RATE_LIMITED: {
    message: 'The caller exceeded a rate limit: nothing was sent. Try again after `retryAfter` seconds.',
    owner: 'caller',
    transient: true,
  },
  REQUEST_TOO_LARGE: byCaller(
    'The operation exceeds the limit of vendor calls, list items or entities for one request.',
  ),
  PRODUCT_NOT_FOUND: byCaller('The machine has no product with this id.'),
  ...refusals,
  ...transportErrors,
  AUDIT_UNAVAILABLE: { message: AuditUnavailable.message, owner: 'operator', transient: true },
  GRAPHQL_PARSE_FAILED: byCaller('The document is not valid GraphQL syntax, or too long.'),
  GRAPHQL_VALIDATION_FAILED: byCaller('The document does not fit the schema, or exceeds a limit.'),
  OPERATION_RESOLUTION_FAILURE: byCaller(
    'The document has no operation with that name, or has several and the request names none.',
  ),
  PERSISTED_QUERY_NOT_SUPPORTED: byCaller('Persisted queries are not supported: send the whole document.'),
  BAD_REQUEST: byCaller('The request is not a GraphQL request.'),
  INTERNAL_SERVER_ERROR: {
    message: 'An unexpected fault of this service; search its log for the traceId.',
    owner: 'operator',
    transient: false,
  },
} as const satisfies Record<string, ErrorCodeEntry>;

export type ErrorCode = keyof typeof errorCodes;

/** Who can fix an error with this `extensions.code`; undefined for an undocumented code. */
export const ownerOf = (code: string): ErrorCodeEntry['owner'] | undefined =>
  Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode].owner : undefined;

/** The `extensions` of an error. All keys are at the top level, because gateways filter top-level keys. */
export interface ErrorExtensions {
  readonly code: ErrorCode;
  readonly outcome?: Outcome | undefined;
  readonly retryable: boolean;
  readonly retryAfter?: number | undefined;
  readonly vendorCode?: number | undefined;
  readonly vendorMessage?: string | undefined;
  readonly machineNo?: string | undefined;
  readonly pickupCodeId?: string | undefined;
  readonly traceId: string;
}

/** The keys of `extensions`, all of which a gateway must let through, with their meaning. */
export const extensionKeys: Readonly<Record<keyof ErrorExtensions, string>> = {
  code: 'what happened: one of the codes below',
  outcome: 'on mutations: `NOT_SENT` and `REJECTED`: nothing changed; `UNKNOWN`: it may have been done',
  retryable: 'true when the same operation may succeed later and sending it again is harmless',
  retryAfter: 'after `RATE_LIMITED`: the seconds to wait',
  vendorCode: "the vendor's code, when it answered",
  vendorMessage: "the vendor's message, in Chinese or English, when it answered",
  machineNo: 'the machine number',
  pickupCodeId: 'the record id of the pickup code',
  traceId: 'the trace id in log, audit trail and trace: that of the `traceparent` header, or a new one',
};
