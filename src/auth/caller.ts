/** The sender of a request, with its permissions. */
export interface Caller {
  /** The `sub` of the token. */
  readonly sub?: string;
  /** The `client_id` of the token, or else its `azp`. */
  readonly clientId?: string;
  readonly scopes: ReadonlySet<string> | 'all';
  /** The machine numbers that the caller has access to; absent: all machines of the merchant. */
  readonly machines?: ReadonlySet<string>;
}

/** The caller of every request if tokens are not verified. */
export const trusted: Caller = { scopes: 'all' };

/** Alternative sets of required scopes: `[["a", "b"], ["c"]]` is (a and b) or c. */
export type Scopes = readonly (readonly string[])[];

/** For each set the scopes that the caller lacks; undefined if the caller has all scopes of one set. */
export function missingScopes({ scopes }: Caller, required: Scopes): Scopes | undefined {
  if (scopes === 'all' || required.some((set) => set.every((scope) => scopes.has(scope)))) return undefined;
  return required.map((set) => set.filter((scope) => !scopes.has(scope)));
}
