import type { LedgerEntry } from '../../sandbox/ledger.ts';
import type { Operation, Target } from './operations.ts';

/** What a client was told about one target. */
export type Told = 'ACKNOWLEDGED' | 'INFERRED' | 'REJECTED' | 'NOT_SENT' | 'UNKNOWN';

/** An answer that is not true, with what shows it. */
export interface Violation {
  readonly what: string;
  readonly operation: Operation | undefined;
  readonly answer?: unknown;
  /** The ledger's entries about it, oldest first. */
  readonly entries: readonly LedgerEntry[];
}

/** An operation that is about to be sent, and what was true then. */
export interface Begun {
  readonly operation: Operation;
  readonly seq: number;
  /** `performance.now()`. */
  readonly at: number;
}

/** What is known of one target of one operation. */
interface Case {
  readonly operation: Operation;
  /** Requests at the vendor; those turned away with 429 apart. */
  requests: number;
  turnedAway: number;
  /** Whether one of these requests canceled it. */
  done: boolean;
  told?: 'REJECTED' | 'NOT_SENT';
  answer?: unknown;
}

const MAX_ATTEMPTS = 3;

/** The target as the vendor sees it; no two operations have the same. */
const keyOf = ({ machineNo, id = '*' }: Target) => `${machineNo}/${id}`;
const ownNumber = (machineNo: string) => machineNo.slice(-8);

/**
 * Follows the ledger and holds what clients were told against it, also against what happens only later.
 *
 * @param lastAway - when the vendor was last away (`performance.now()`): what is sent to it then may not arrive
 */
export function createOracle(ledger: readonly LedgerEntry[], lastAway: () => number) {
  const cases = new Map<string, Case>();
  /** Each code that ever was: its machine, and since when (the ledger's `seq`). */
  const created = new Map<string, { readonly machineNo: string; readonly seq: number }>();
  /** The codes that can be used now. */
  const codesOf = new Map<string, Set<string>>();
  const removals = new Map<string, LedgerEntry>();
  const violations: Violation[] = [];
  /** What is held against the ledger when everything that was sent has arrived. */
  const later: (() => void)[] = [];
  let read = 0;

  const about = (target: Target) =>
    ledger.filter(
      ({ machineNo, id, event, method }) =>
        ownNumber(machineNo) === ownNumber(target.machineNo) &&
        (id === undefined ? event !== 'created' && method === 'pickup_code.delete.all' : id === target.id),
    );
  const report = (what: string, target: Target | undefined, operation?: Operation, answer?: unknown) => {
    violations.push({ what, operation, answer, entries: target ? about(target) : [] });
  };

  const isAlive = (id: string, machineNo: string) =>
    created.get(id)?.machineNo === ownNumber(machineNo) && !removals.has(id);

  function follow(entry: LedgerEntry): void {
    const { event, machineNo, id, method, fault } = entry;
    if (event === 'created' && id !== undefined) {
      created.set(id, { machineNo, seq: entry.seq });
      const codes = codesOf.get(machineNo) ?? new Set();
      codesOf.set(machineNo, codes.add(id));
      return;
    }
    if (event === 'canceled' && id !== undefined) {
      removals.set(id, entry);
      codesOf.get(ownNumber(machineNo))?.delete(id);
    }
    const isOne = method === 'pickup_code.delete.id';
    // The codes that a cancel-all ends stand in the ledger one by one as well.
    if (!isOne && (method !== 'pickup_code.delete.all' || event === 'canceled')) return;
    const target: Target = { machineNo, ...(isOne && id !== undefined && { id }) };
    const found = cases.get(keyOf(target));
    if (!found) {
      report('the vendor was asked for something that no operation wanted', target);
      return;
    }
    const { operation, told, answer } = found;
    if (event === 'received') {
      if (fault === '429') found.turnedAway++;
      else found.requests++;
      if (!isOne && found.requests > 1) report('a cancel-all was sent twice', target, operation, answer);
      if (found.requests + found.turnedAway > MAX_ATTEMPTS) {
        report(`more than ${MAX_ATTEMPTS} attempts`, target, operation, answer);
      }
      if (told === 'NOT_SENT' && fault !== '429')
        report('NOT_SENT, and then it was sent', target, operation, answer);
    } else {
      found.done = true;
      if (told) report(`${told}, and then it was done`, target, operation, answer);
    }
  }

  function drain(): void {
    for (let entry = ledger[read]; entry; entry = ledger[++read]) follow(entry);
  }

  return {
    violations,
    report,
    begin(operation: Operation): Begun {
      drain();
      for (const target of operation.targets) {
        cases.set(keyOf(target), { operation, requests: 0, turnedAway: 0, done: false });
      }
      return { operation, seq: ledger.length, at: performance.now() };
    },

    /** To be called when nothing is under way any more. */
    settle(): void {
      drain();
      for (const check of later) check();
    },

    /** Whether the vendor has received a request of this operation. */
    hasArrived({ targets }: Operation): boolean {
      drain();
      return targets.some((target) => (cases.get(keyOf(target))?.requests ?? 0) > 0);
    },

    /** Holds what was told about a target against the ledger, now and from now on. */
    told(told: Told, code: string | undefined, target: Target, begun: Begun, answer: unknown): void {
      drain();
      const found = cases.get(keyOf(target));
      if (!found) throw new Error('The operation was never begun.');
      const { id = '', machineNo } = target;
      const { operation } = begun;
      const deny = (what: string) => {
        report(what, target, operation, answer);
      };
      switch (told) {
        case 'ACKNOWLEDGED':
          if (!found.done) deny('ACKNOWLEDGED, and no request of this operation did it');
          if (isAlive(id, machineNo)) deny('ACKNOWLEDGED, and the code can still be used');
          break;
        case 'INFERRED':
          if (target.id === undefined) {
            for (const left of codesOf.get(ownNumber(machineNo)) ?? []) {
              if ((created.get(left)?.seq ?? Infinity) <= begun.seq)
                deny(`all codes INFERRED, and ${left} existed before and can still be used`);
            }
            break;
          }
          if (isAlive(id, machineNo)) deny('INFERRED, and the code can still be used');
          // Of two attempts only one may be in the ledger if the vendor went away meanwhile.
          if (lastAway() < begun.at) {
            later.push(() => {
              if (found.requests < 2) deny('INFERRED, and no attempt before the last may have been done');
            });
          }
          break;
        case 'REJECTED':
        case 'NOT_SENT':
          if (found.done) deny(`${told}, and a request of this operation did it`);
          if (told === 'NOT_SENT' && found.requests > 0) deny('NOT_SENT, and it reached the vendor');
          if (code === 'PICKUP_CODE_NOT_FOUND' && isAlive(id, machineNo))
            deny(`${code}, and the code is there`);
          found.told = told;
          found.answer = answer;
          break;
        case 'UNKNOWN':
          break;
      }
    },

    /**
     * Holds a list of codes that can be used against the ledger.
     *
     * @param gone - the record ids of which the same answer says that they were canceled
     */
    listed(
      ids: readonly string[],
      { machineNo, isWhole }: { machineNo: string; isWhole: boolean },
      { operation, seq }: Begun,
      answer: unknown,
      gone: readonly string[] = [],
    ): void {
      drain();
      const own = ownNumber(machineNo);
      for (const id of ids) {
        const removal = removals.get(id);
        if (created.get(id)?.machineNo !== own)
          report('a code is listed that never was', { machineNo, id }, operation, answer);
        if (gone.includes(id) || (removal && removal.seq <= seq)) {
          report('a code is listed that was gone', { machineNo, id }, operation, answer);
        }
      }
      if (!isWhole) return;
      const listed = new Set(ids);
      for (const id of codesOf.get(own) ?? []) {
        if (!listed.has(id) && (created.get(id)?.seq ?? Infinity) <= seq) {
          report('a code is missing that was there all the time', { machineNo, id }, operation, answer);
        }
      }
    },
  };
}

/** Follows the ledger and holds answers against it. */
export type Oracle = ReturnType<typeof createOracle>;
