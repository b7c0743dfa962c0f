import { GraphQLError } from 'graphql';
import { errorCodes } from './error-codes.ts';

/** How much one request may cost. */
export interface BudgetLimits {
  /** Calls to the vendor; a retry, and a further page of one list, belong to their call. */
  readonly vendorCalls: number;
  /** Items of all lists that resolvers give out. */
  readonly listItems: number;
  /** Representations in all `_entities`. */
  readonly representations: number;
}

export const defaultBudget: BudgetLimits = { vendorCalls: 300, listItems: 20_000, representations: 1000 };

const NAMES: Readonly<Record<keyof BudgetLimits, string>> = {
  vendorCalls: 'calls to the vendor',
  listItems: 'list items',
  representations: 'entities',
};

/**
 * What one request has left of its budget. Depth and aliases don't bound what an operation costs: a list below a list
 * multiplies it.
 */
export class RequestBudget {
  readonly #limits: BudgetLimits;
  readonly #spent = { vendorCalls: 0, listItems: 0, representations: 0 };

  constructor(limits: BudgetLimits = defaultBudget) {
    this.#limits = limits;
  }

  /**
   * Takes something from the budget before it is done.
   *
   * @throws GraphQLError REQUEST_TOO_LARGE where there is less left; then nothing is taken, and smaller parts of the
   * request can still be served
   */
  take(what: keyof BudgetLimits, count = 1): void {
    const limit = this.#limits[what];
    if (this.#spent[what] + count > limit) {
      const message = `${errorCodes.REQUEST_TOO_LARGE.message} At most ${limit} ${NAMES[what]} are allowed.`;
      throw new GraphQLError(message, { extensions: { code: 'REQUEST_TOO_LARGE', retryable: false } });
    }
    this.#spent[what] += count;
  }
}
