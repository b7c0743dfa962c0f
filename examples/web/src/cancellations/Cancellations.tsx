import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { isPending, type AllState, type Attempt, type CodeName, type ItemState } from './attempt.ts';
import { cancelAll, lookBeforeCancelAll } from './cancel-all.ts';
import { cancelCodes } from './cancel-codes.ts';

/** What has to be confirmed before anything is canceled. `all`: the codes are those of the look just before. */
export interface Question {
  readonly all: boolean;
  readonly machineNo: string;
  readonly codes: readonly CodeName[];
  readonly count: number;
}

interface Cancellations {
  /** Oldest first. They outlive the machine that is shown. */
  readonly attempts: readonly Attempt[];
  readonly pending: boolean;
  readonly question: Question | undefined;
  readonly ask: (machineNo: string, codes: readonly CodeName[]) => void;
  /** Looks at the machine's codes, then asks: the first time and every time after. */
  readonly askAll: (machineNo: string) => void;
  readonly closeQuestion: () => void;
  readonly confirm: (question: Question) => void;
  /** Sends once more what was confirmed before. These codes leave the attempt, and start a new one. */
  readonly tryAgain: (attempt: Attempt, codes: readonly CodeName[]) => void;
  readonly dismiss: (...keys: readonly number[]) => void;
}

const CancellationsContext = createContext<Cancellations | undefined>(undefined);

/** Cancels codes, and keeps what became of it until it is dismissed. */
export function CancellationsProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  const [question, setQuestion] = useState<Question>();
  const nextKey = useRef(1);

  const add = useCallback((make: (key: number) => Attempt) => {
    const key = nextKey.current++;
    setAttempts((before) => [...before, make(key)]);
    return key;
  }, []);
  const dismiss = useCallback((...keys: readonly number[]) => {
    setAttempts((before) => before.filter(({ key }) => !keys.includes(key)));
  }, []);
  const change = useCallback((key: number, to: (attempt: Attempt) => Attempt) => {
    setAttempts((before) => before.map((attempt) => (attempt.key === key ? to(attempt) : attempt)));
  }, []);

  const runCodes = useCallback(
    (machineNo: string, codes: readonly CodeName[]) => {
      const items = codes.map((code) => ({ code, state: { status: 'waiting' } as const }));
      const key = add((key) => ({ kind: 'codes', key, machineNo, startedAt: Date.now(), items }));
      const update = (id: string, state: ItemState) => {
        change(key, (attempt) =>
          attempt.kind === 'all'
            ? attempt
            : {
                ...attempt,
                items: attempt.items.map((item) => (item.code.id === id ? { ...item, state } : item)),
              },
        );
      };
      void cancelCodes(client, machineNo, codes, update);
    },
    [add, change, client],
  );
  const startAll = useCallback(
    (machineNo: string, status: 'looking' | 'sending') => {
      const key = add((key) => ({ kind: 'all', key, machineNo, startedAt: Date.now(), state: { status } }));
      return {
        key,
        update: (state: AllState) => {
          change(key, (attempt) => (attempt.kind === 'all' ? { ...attempt, state } : attempt));
        },
      };
    },
    [add, change],
  );
  const askAll = useCallback(
    async (machineNo: string) => {
      const { key, update } = startAll(machineNo, 'looking');
      const { codes, state } = await lookBeforeCancelAll(client, machineNo);
      if (state) update(state);
      else {
        dismiss(key);
        setQuestion({ all: true, machineNo, codes, count: codes.length });
      }
    },
    [client, dismiss, startAll],
  );

  const value = useMemo<Cancellations>(
    () => ({
      attempts,
      pending: attempts.some(isPending),
      question,
      ask: (machineNo, codes) => {
        setQuestion({ all: false, machineNo, codes, count: codes.length });
      },
      askAll: (machineNo) => void askAll(machineNo),
      closeQuestion: () => {
        setQuestion(undefined);
      },
      confirm: ({ all, machineNo, codes }) => {
        if (!all) {
          runCodes(machineNo, codes);
          return;
        }
        const ids = codes.map(({ id }) => id);
        const { update } = startAll(machineNo, 'sending');
        void cancelAll(client, machineNo, ids).then(update);
      },
      tryAgain: (attempt, codes) => {
        const { key, machineNo } = attempt;
        if (attempt.kind === 'all') {
          dismiss(key);
          void askAll(machineNo);
          return;
        }
        // What became of the other codes stays.
        const ids = new Set(codes.map(({ id }) => id));
        const items = attempt.items.filter(({ code }) => !ids.has(code.id));
        if (items.length > 0) change(key, () => ({ ...attempt, items }));
        else dismiss(key);
        runCodes(machineNo, codes);
      },
      dismiss,
    }),
    [askAll, attempts, change, client, dismiss, question, runCodes, startAll],
  );

  const { pending } = value;
  useEffect(() => {
    if (!pending) return undefined;
    // The browser asks before it closes a page that waits for an outcome.
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }, [pending]);
  return <CancellationsContext value={value}>{children}</CancellationsContext>;
}

export function useCancellations(): Cancellations {
  const value = use(CancellationsContext);
  if (!value) throw new Error('useCancellations needs a CancellationsProvider');
  return value;
}
