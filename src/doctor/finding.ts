/** The result of one check. */
export interface Finding {
  /** The name of the check, one or two words. */
  readonly check: string;
  /** `skip`: there was nothing to check, or another check has to pass first. */
  readonly status: 'ok' | 'warn' | 'fail' | 'skip';
  /** One line or more, without secrets. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

export function ok(check: string, message: string): Finding {
  return { check, status: 'ok', message };
}
export function skip(check: string, message: string): Finding {
  return { check, status: 'skip', message };
}
export function warn(check: string, message: string, fix: string): Finding {
  return { check, status: 'warn', message, fix };
}
export function fail(check: string, message: string, fix: string): Finding {
  return { check, status: 'fail', message, fix };
}

const labels = { ok: 'ok', warn: 'WARN', fail: 'FAIL', skip: '-' } as const;
const INDENT = ' '.repeat(22);

/** Formats a finding for a terminal, with its fix below it. */
export function format({ check, status, message, fix }: Finding): string {
  const lines = [...message.split('\n'), ...(fix === undefined ? [] : `fix: ${fix}`.split('\n'))];
  return `${labels[status].padEnd(6)}${check.padEnd(16)}${lines.join(`\n${INDENT}`)}`;
}

/** The code of an error of Node.js or a library: their messages can contain secrets. */
export function reason(error: unknown): string {
  const { code, name } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : name;
}
