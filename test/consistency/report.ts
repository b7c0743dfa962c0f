import type { LedgerEntry } from '../../sandbox/ledger.ts';
import { isLeak, type LeakCheck } from './leaks.ts';
import type { Violation } from './oracle.ts';

export const print = (text: string) => process.stdout.write(`${text}\n`);

/** Counts things of two kinds. */
export class Tally {
  readonly #rows = new Map<string, Map<string, number>>();

  add(row: string, column: string): void {
    const cells = this.#rows.get(row) ?? new Map<string, number>();
    this.#rows.set(row, cells.set(column, (cells.get(column) ?? 0) + 1));
  }

  /** As a table in which empty cells are left out. */
  toString(): string {
    const columns = [...new Set([...this.#rows.values()].flatMap((cells) => [...cells.keys()]))].sort();
    const rows = [...this.#rows]
      .sort()
      .map(([row, cells]) => [row, ...columns.map((c) => cells.get(c) ?? '')]);
    return table([['', ...columns], ...rows]);
  }
}

/** Aligns columns: the first to the left, the others to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => String(row[i]).length))) ?? [];
  const cell = (value: string | number, i: number) =>
    i === 0 ? String(value).padEnd(widths[i] ?? 0) : String(value).padStart(widths[i] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}

export const counts = (map: ReadonlyMap<string, number>) => table([...map].sort());

export const leaks = (checks: readonly LeakCheck[]) =>
  table([
    ['', 'before', 'after', 'at most', ''],
    ...checks.map((check) => [
      check.what,
      check.before,
      check.after,
      check.limit,
      isLeak(check) ? 'LEAK' : '',
    ]),
  ]);

/** A violation with all that shows it, so that it can be understood without running anything again. */
export function describeViolation({ what, operation, answer, entries }: Violation): string {
  const begun = operation
    ? `operation ${operation.n} (${operation.kind}): ${operation.query}`
    : 'no operation';
  return [
    `VIOLATION: ${what}`,
    `  ${begun}`,
    `  answer: ${answer === undefined ? 'not yet' : JSON.stringify(answer)}`,
    '  the ledger about it:',
    ...entries.map((entry) => `    ${line(entry)}`),
  ].join('\n');
}

function line({ seq, at, event, request, machineNo, id, method, fault }: LedgerEntry): string {
  const time = new Date(at).toISOString().slice(11, 23);
  return [seq, time, event, `by request ${request}`, method, machineNo, id ?? '', fault ? `[${fault}]` : '']
    .filter((part) => part !== '')
    .join(' ');
}
