import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { errorTexts, type ErrorText } from './error-texts.ts';

/** What is known of an operation that failed. */
export interface Failure {
  /** Which text explains it. */
  readonly text: ErrorText;
  /** What became of the codes; absent: it was a look, which changes nothing. */
  readonly outcome?: 'NOT_SENT' | 'REJECTED' | 'UNKNOWN';
  /** Whether sending the same again may help, and does no harm. */
  readonly retryable: boolean;
  /** For whoever is asked for help: what the service and the vendor said. */
  readonly details: Readonly<Record<string, unknown>>;
}

const isErrorText = (code: unknown): code is ErrorText => typeof code === 'string' && code in errorTexts.en;

/** With these the operation was not begun; a gateway answers them too, and says no outcome. */
const refused = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'];

const outcomes = ['NOT_SENT', 'REJECTED', 'UNKNOWN'] as const;

/**
 * Says what is true after an error, as docs/outcomes.md has it.
 *
 * @param error - what Apollo Client gave
 * @param twice - whether the operation may be sent again when nobody knows what became of it: a cancel of one code
 *   may, a cancel of all may not; absent for a query
 */
export function failureOf(error: Error, twice?: boolean): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    // A field's own error has a path of one step; one below it is about reading, after the cancel.
    const own = error.errors.find(({ path }) => path?.length === 1) ?? error.errors[0];
    const { code, outcome, retryable, ...more } = own?.extensions ?? {};
    const known = refused.includes(String(code)) ? 'NOT_SENT' : outcomes.find((value) => value === outcome);
    return {
      text: isErrorText(code) ? code : 'OTHER',
      // An error of the gateway's own says nothing of an outcome: it may have been done.
      ...(twice !== undefined && { outcome: known ?? 'UNKNOWN' }),
      retryable: known || twice === undefined ? retryable === true : twice,
      details: { code, outcome, ...more, message: own?.message },
    };
  }
  const details = { message: error.message };
  if (ServerError.is(error) && error.statusCode < 500) {
    // The gateway took it for no operation, so it sent none.
    const outcome = twice === undefined ? {} : { outcome: 'NOT_SENT' as const };
    return { text: 'BAD_REQUEST', ...outcome, retryable: false, details };
  }
  if (twice === undefined) return { text: 'NO_ANSWER', retryable: true, details };
  return { text: 'NO_ANSWER', outcome: 'UNKNOWN', retryable: twice, details };
}
