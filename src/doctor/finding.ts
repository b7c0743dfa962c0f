/** What a check came to. */
export interface Finding {
  /** What was looked at: a word or two. */
  readonly check: string;
  /** `skip`: it could not be looked at, or there is nothing to look at. */
  readonly verdict: 'ok' | 'warn' | 'fail' | 'skip';
  /** What was found, in a line or more; nothing secret. */
  readonly says: string;
  /** What to do about it. */
  readonly mend?: string;
}

const mark = { ok: 'ok', warn: 'WARN', fail: 'FAIL', skip: '-' } as const satisfies Record<
  Finding['verdict'],
  string
>;
const INDENT = ' '.repeat(22);

/** A finding as it is shown in a terminal, with its mend below it. */
export function show({ check, verdict, says, mend }: Finding): string {
  const lines = [...says.split('\n'), ...(mend === undefined ? [] : `mend: ${mend}`.split('\n'))];
  return `${mark[verdict].padEnd(6)}${check.padEnd(16)}${lines.join(`\n${INDENT}`)}`;
}

/** The code of an error of Node's or of a library: their messages can hold more than is shown. */
export function reason(error: unknown): string {
  const { code, name } = error as NodeJS.ErrnoException;
  return code ?? name;
}
