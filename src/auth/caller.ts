/** Who sent a request, as far as it matters to what they may do. */
export interface Caller {
  /** The token's subject, if there is a token and it has one. */
  readonly sub?: string;
  /** The token's `client_id`, or else its `azp`. */
  readonly clientId?: string;
  readonly scopes: ReadonlySet<string> | 'all';
  /** The numbers of the only machines that exist for this caller; absent: all of the merchant. */
  readonly machines?: ReadonlySet<string>;
}

/** Who calls where no token is needed. */
export const trusted: Caller = { scopes: 'all' };

/** Sets of scopes, of which one has to be complete: `[["a", "b"], ["c"]]` is (a and b) or c. */
export type Scopes = readonly (readonly string[])[];

/**
 * What a caller lacks.
 *
 * @returns for each set the scopes that the caller doesn't have; nothing if one of the sets is complete
 */
export function missingScopes({ scopes }: Caller, required: Scopes): Scopes | undefined {
  if (scopes === 'all' || required.some((set) => set.every((scope) => scopes.has(scope)))) return undefined;
  return required.map((set) => set.filter((scope) => !scopes.has(scope)));
}
