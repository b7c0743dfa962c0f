import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { isOutcome, readExtensions, type Outcome } from '../../../client/errors.ts';
import { errorTexts, type ErrorText } from './texts/index.ts';

/** What is known of an operation that failed. */
export interface Failure {
  /** Which text explains it. */
  readonly text: ErrorText;
  /** What became of the codes; absent: it was a look-up, which changes nothing. */
  readonly outcome?: Outcome;
  /** Whether sending the same again may help, and does no harm. */
  readonly retryable: boolean;
  /** When it may be sent again, in milliseconds since 1970. */
  readonly retryAt?: number;
  /** For the people who are asked for help: what the service and the vendor said. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** One of `errors` of a GraphQL answer. */
type GraphQLError = CombinedGraphQLErrors['errors'][number];

/** The kind of operation, which decides what a missing `outcome` means. */
export type OperationKind = 'look-up' | 'cancel codes' | 'cancel all';

const isErrorText = (code: unknown): code is ErrorText => typeof code === 'string' && code in errorTexts.en;

/** With these the operation was not begun; a gateway answers them too, without an outcome. */
const refused = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'];

/** With these HTTP statuses the operation was not begun. 408 is no such one: the operation may have been sent on. */
const wasRefused = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

/** What explains a refusal that has no code. */
const textOfStatus = (status: number): ErrorText =>
  status === 401 ? 'UNAUTHENTICATED' : status === 429 ? 'GATEWAY_BUSY' : 'BAD_REQUEST';

/** What is true after one of the errors of an answer, by the table of outcomes in docs/frontend.md. */
export function failureOfError(
  error: GraphQLError | undefined,
  kind: OperationKind,
  status?: unknown,
): Failure {
  const { code: given, outcome, retryable, ...more } = error?.extensions ?? {};
  // A gateway answers 400 without a code when it begins nothing: a variable is missing, for example.
  const isRefusal = typeof status === 'number' && wasRefused(status);
  const code = given ?? (isRefusal ? textOfStatus(status) : undefined);
  const details = { code, outcome, ...more, message: error?.message };
  const text = isErrorText(code) ? code : 'OTHER';
  const { retryAfter } = readExtensions(error);
  const retryAt = retryAfter === undefined ? {} : { retryAt: Date.now() + retryAfter * 1000 };
  const mayPass = retryable === true || (isRefusal && status === 429);
  if (kind === 'look-up') return { text, retryable: mayPass, ...retryAt, details };
  const known = isOutcome(outcome)
    ? outcome
    : isRefusal || refused.includes(text)
      ? ('NOT_SENT' as const)
      : undefined;
  return {
    text,
    // An error of the gateway's own has no outcome: the cancel may have been done.
    outcome: known ?? 'UNKNOWN',
    retryable: known ? mayPass : kind === 'cancel codes',
    ...retryAt,
    details,
  };
}

/** What is true after an operation that failed, from what Apollo Client gave. */
export function failureOf(error: Error, kind: OperationKind): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    // A field's own error has a path of one step; one below it is about reading, after the cancel.
    const own = error.errors.find(({ path }) => path?.length === 1) ?? error.errors[0];
    return failureOfError(own, kind, error.extensions?.['httpStatus']);
  }
  const details = { message: error.message };
  if (ServerError.is(error) && wasRefused(error.statusCode)) {
    const text = textOfStatus(error.statusCode);
    const retryable = error.statusCode === 429;
    return { text, retryable, details, ...(kind !== 'look-up' && { outcome: 'NOT_SENT' as const }) };
  }
  if (kind === 'look-up') return { text: 'NO_ANSWER', retryable: true, details };
  return { text: 'NO_ANSWER', outcome: 'UNKNOWN', retryable: kind === 'cancel codes', details };
}
