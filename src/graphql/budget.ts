import { GraphQLError } from 'graphql';
import { errorCodes } from './error-codes.ts';

/** The most that one request may cost. */
export interface BudgetLimits {
  /** Requests to the vendor: each page of a list and each retry is one. */
  readonly vendorCalls: number;
  /** Items of all lists, and objects of other fields, that resolvers return. */
  readonly listItems: number;
  /** Representations in all `_entities`. */
  readonly representations: number;
}

export const defaultBudget: BudgetLimits = { vendorCalls: 300, listItems: 20_000, representations: 1000 };

/** What a request spends; `readItems` are the items of the vendor's lists, returned or not. */
export type Spending = keyof BudgetLimits | 'readItems';

/** A code is found by its id among all codes of a machine, so a request may read more than it returns. */
const READ_PER_RETURNED = 10;

const NAMES: Readonly<Record<Spending, string>> = {
  vendorCalls: 'calls to the vendor',
  listItems: 'list items and objects',
  representations: 'entities',
  readItems: 'items of lists from the vendor',
};

/**
 * The budget of one request. Limits of depth and aliases do not limit the cost of an operation: a list below a list
 * multiplies it.
 */
export class RequestBudget {
  readonly #limits: Readonly<Record<Spending, number>>;
  readonly #spent = { vendorCalls: 0, listItems: 0, representations: 0, readItems: 0 };
  /** One error for all fields: thousands can fail at once, and a stack trace for each took most of the time. */
  #exceeded: Readonly<Partial<Record<Spending, GraphQLError>>> = {};

  constructor(limits: BudgetLimits = defaultBudget) {
    this.#limits = { ...limits, readItems: limits.listItems * READ_PER_RETURNED };
  }

  /**
   * Takes from the budget before the work is done. A count of 0 only checks that the budget is not exceeded.
   *
   * @throws GraphQLError REQUEST_TOO_LARGE if less is left. From then on every `take` throws, with one exception: what
   *   was read within the limit of calls can still be returned.
   */
  take(what: Spending, count = 1): void {
    const exceeded = this.#exceeded[what];
    if (exceeded) throw exceeded;
    const limit = this.#limits[what];
    if (this.#spent[what] + count > limit) {
      const message = `${errorCodes.REQUEST_TOO_LARGE.message} At most ${limit} ${NAMES[what]} are allowed.`;
      const extensions = { code: 'REQUEST_TOO_LARGE', retryable: false };
      const error = new GraphQLError(message, { extensions });
      this.#exceeded =
        what === 'vendorCalls'
          ? { vendorCalls: error }
          : { vendorCalls: error, listItems: error, representations: error, readItems: error };
      throw error;
    }
    this.#spent[what] += count;
  }
}
