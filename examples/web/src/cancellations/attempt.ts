import type { CancelConfirmation, CodeFragment } from '../gql/graphql.ts';
import type { Failure } from '../failure.ts';
import type { ErrorText } from '../texts/index.ts';

/** These say that the code can't be used any more, so it leaves the list. */
export const ended: readonly ErrorText[] = [
  'PICKUP_CODE_NOT_FOUND',
  'PICKUP_CODE_USED',
  'PICKUP_CODE_EXPIRED',
];

/** A code as outcomes name it. Its digits are not here: a cancel doesn't need them. */
export interface CodeName {
  readonly id: string;
  readonly product: string;
}

/** Names a code; a product that could not be read has no name. */
export const nameOf = ({ id, product }: CodeFragment): CodeName => ({ id, product: product?.name ?? '' });

/** How far the cancel of one code is. */
export type ItemState =
  | { readonly status: 'waiting' | 'sending' }
  /** Not sent, because one before it failed for a reason that concerns all. */
  | { readonly status: 'skipped' }
  | { readonly status: 'done'; readonly confirmation: CancelConfirmation }
  /** `gone`: the vendor has no such code, and an earlier attempt of this page was in doubt. */
  | { readonly status: 'gone' }
  | { readonly status: 'failed'; readonly failure: Failure };

export interface Item {
  readonly code: CodeName;
  readonly state: ItemState;
}

/** How far the cancel of all codes is. */
export type AllState =
  | { readonly status: 'looking' | 'sending' | 'nothing' }
  /** `readAgain`: whether the machine's codes could be read after it. */
  | { readonly status: 'done'; readonly confirmation: CancelConfirmation; readonly readAgain: boolean }
  | { readonly status: 'look failed' | 'failed'; readonly failure: Failure };

interface AttemptBase {
  readonly key: number;
  readonly machineNo: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** One code, or several one after the other. */
export interface CodesAttempt extends AttemptBase {
  readonly kind: 'codes';
  readonly items: readonly Item[];
}

export interface AllAttempt extends AttemptBase {
  readonly kind: 'all';
  readonly state: AllState;
}

/** Something that was asked for, from its start on: what the page remembers until it is dismissed. */
export type Attempt = CodesAttempt | AllAttempt;

const under = ['waiting', 'sending', 'looking'];

export function isPending(attempt: Attempt): boolean {
  const states = attempt.kind === 'all' ? [attempt.state] : attempt.items.map(({ state }) => state);
  return states.some(({ status }) => under.includes(status));
}

/** How far each code of a machine is, by record id: the latest attempt counts. */
export function itemStates(attempts: readonly Attempt[], machineNo: string): ReadonlyMap<string, ItemState> {
  return new Map(
    attempts.flatMap((attempt) =>
      attempt.kind === 'codes' && attempt.machineNo === machineNo
        ? attempt.items.map(({ code, state }) => [code.id, state] as const)
        : [],
    ),
  );
}
