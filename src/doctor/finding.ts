/** The result of one check. */
export interface Finding {
  /** What was checked: a word or two. */
  readonly check: string;
  /** `skip`: not checked, or there is nothing to check. */
  readonly status: 'ok' | 'warn' | 'fail' | 'skip';
  /** A line or more; nothing secret. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

export const ok = (check: string, message: string): Finding => ({ check, status: 'ok', message });
export const skip = (check: string, message: string): Finding => ({ check, status: 'skip', message });
export const warn = (check: string, message: string, fix: string): Finding => ({
  check,
  status: 'warn',
  message,
  fix,
});
export const fail = (check: string, message: string, fix: string): Finding => ({
  check,
  status: 'fail',
  message,
  fix,
});

const labels = { ok: 'ok', warn: 'WARN', fail: 'FAIL', skip: '-' } as const;
const INDENT = ' '.repeat(22);

/** Formats a finding for a terminal, with its fix below it. */
export function format({ check, status, message, fix }: Finding): string {
  const lines = [...message.split('\n'), ...(fix === undefined ? [] : `fix: ${fix}`.split('\n'))];
  return `${labels[status].padEnd(6)}${check.padEnd(16)}${lines.join(`\n${INDENT}`)}`;
}

/** The code of an error of Node.js or of a library: their messages can hold secrets. */
export function reason(error: unknown): string {
  const { code, name } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : name;
}
