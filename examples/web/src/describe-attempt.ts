import {
  ended,
  isPending,
  type AllAttempt,
  type Attempt,
  type CodeName,
  type CodesAttempt,
  type Item,
} from './cancellations/attempt.ts';
import type { Failure } from './failure.ts';
import type { errorTexts, Texts } from './texts/index.ts';

type Errors = (typeof errorTexts)['en'];

/** An attempt in words. */
export interface Description {
  /** `good`: done; `bad`: nothing was changed; `unsure`: it may have been done; `busy`: under way. */
  readonly tone: 'good' | 'bad' | 'unsure' | 'busy';
  readonly title: string;
  readonly lines: readonly string[];
  /** What became of each of several codes. */
  readonly rows?: readonly { readonly code: CodeName; readonly text: string }[];
  readonly failure?: Failure | undefined;
  /** The next step: `again` for these codes, or `look`. */
  readonly action?: 'again' | 'look' | undefined;
  readonly codes?: readonly CodeName[];
}

/** Says what became of an attempt and what to do next. */
export function describe(attempt: Attempt, t: Texts, errors: Errors): Description {
  if (attempt.kind === 'all') return describeAll(attempt, t, errors);
  const [only] = attempt.items;
  return attempt.items.length === 1 && only
    ? describeOne(only, t, errors)
    : describeSeveral(attempt, t, errors);
}

/** What a failed cancel means: the words of its error, and what its outcome asks for. */
function explain({ text, outcome, retryable }: Failure, t: Texts, errors: Errors) {
  const { what, next } = errors[text];
  const isUnsure = outcome === 'UNKNOWN';
  const advice = isUnsure ? [retryable ? t.again : t.notAgain] : [];
  return {
    tone: isUnsure ? ('unsure' as const) : ('bad' as const),
    lines: [what, ...advice, next],
    action: retryable ? ('again' as const) : isUnsure ? ('look' as const) : undefined,
  };
}

function describeOne({ code, state }: Item, t: Texts, errors: Errors): Description {
  const name = t.codeName(code.id, code.product);
  switch (state.status) {
    case 'waiting':
    case 'sending':
    case 'skipped':
      return { tone: 'busy', title: t.cancelingOne(name), lines: [] };
    case 'done':
      return { tone: 'good', title: t.doneOne(name), lines: [t[state.confirmation]] };
    case 'gone':
      return { tone: 'good', title: t.goneOne(name), lines: [t.goneWhy, t.goneNext] };
    case 'failed': {
      const { failure } = state;
      const title = failure.outcome === 'UNKNOWN' ? t.unsureOne(name) : t.failedOne(name);
      return { title, failure, codes: [code], ...explain(failure, t, errors) };
    }
  }
}

function describeSeveral(attempt: CodesAttempt, t: Texts, errors: Errors): Description {
  const { items } = attempt;
  const done = items.filter(({ state }) => state.status === 'done' || state.status === 'gone');
  const rows = items.map(({ code, state }) => ({ code, text: rowText(state, t, errors) }));
  if (isPending(attempt)) {
    const over = items.filter(({ state }) => state.status !== 'waiting' && state.status !== 'sending');
    return { tone: 'busy', title: t.cancelingSeveral(over.length, items.length), lines: [], rows };
  }
  const failures = items.flatMap(({ state }) => (state.status === 'failed' ? [state.failure] : []));
  const unsure = failures.filter(({ outcome }) => outcome === 'UNKNOWN');
  const again = items.filter(
    ({ state }) => state.status === 'skipped' || (state.status === 'failed' && state.failure.retryable),
  );
  // The words of one failure stand for all: those of one that must not be sent again before those of others.
  const stop = unsure.find(({ retryable }) => !retryable);
  const first = stop ?? unsure[0] ?? failures[0];
  const words = first ? explain(first, t, errors) : undefined;
  return {
    tone: unsure.length > 0 ? 'unsure' : failures.length > 0 ? 'bad' : 'good',
    title:
      unsure.length > 0
        ? t.unsureSeveral(done.length, items.length, unsure.length)
        : t.doneSeveral(done.length, items.length),
    lines: words?.lines ?? [],
    rows,
    failure: first,
    action: stop ? 'look' : again.length > 0 ? 'again' : words?.action,
    codes: again.map(({ code }) => code),
  };
}

function rowText(state: Item['state'], t: Texts, errors: Errors): string {
  switch (state.status) {
    case 'waiting':
      return t.waiting;
    case 'sending':
      return t.canceling;
    case 'skipped':
      return t.skipped;
    case 'done':
      return state.confirmation === 'INFERRED' ? `${t.done}. ${t.INFERRED}` : t.done;
    case 'gone':
      return t.gone;
    case 'failed': {
      const { outcome, text } = state.failure;
      return `${outcome === 'UNKNOWN' ? t.unsure : t.failed}. ${errors[text].what}`;
    }
  }
}

function describeAll({ machineNo, state }: AllAttempt, t: Texts, errors: Errors): Description {
  switch (state.status) {
    case 'looking':
      return { tone: 'busy', title: t.lookingAll(machineNo), lines: [] };
    case 'sending':
      return { tone: 'busy', title: t.cancelingAll(machineNo), lines: [] };
    case 'nothing':
      return { tone: 'good', title: t.nothingAll(machineNo), lines: [t.nothingAllNext] };
    case 'done': {
      const next = state.confirmation === 'INFERRED' ? t.inferredAll : t.doneAllNext;
      const lines = state.readAgain ? [next] : [next, t.doneAllUnread];
      return {
        tone: 'good',
        title: t.doneAll(machineNo),
        lines,
        action: state.readAgain ? undefined : 'look',
      };
    }
    case 'look failed': {
      const { failure } = state;
      const { what, next } = errors[failure.text];
      const action = failure.retryable ? 'again' : undefined;
      return { tone: 'bad', title: t.failedAllLook(machineNo), lines: [what, next], failure, action };
    }
    case 'failed': {
      const { failure } = state;
      const title = failure.outcome === 'UNKNOWN' ? t.unsureAll(machineNo) : t.failedAll(machineNo);
      // Words about one code, which say nothing true of all.
      if (failure.outcome !== 'UNKNOWN' && ended.includes(failure.text))
        return { tone: 'bad', title, lines: [t.refusedAll, t.refusedAllNext], failure, action: 'look' };
      return { title, failure, ...explain(failure, t, errors) };
    }
  }
}
