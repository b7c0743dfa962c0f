import { secretNames, variables, type Name } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that have a value. */
export type Given = Partial<Record<Name, string>>;

export type ReadFile = (path: string) => string;

const names = Object.keys(variables.shape) as Name[];

/** Reads the variables and the files of secrets, and adds to `faults`. An empty variable counts as absent. */
export function readEnvironment(env: Environment, readFile: ReadFile, faults: string[]): Given {
  const given: Given = {};
  for (const name of names) if (env[name]) given[name] = env[name];
  // By convention, these names also exist in lower case.
  for (const name of ['HTTPS_PROXY', 'NO_PROXY'] as const) {
    const value = env[name.toLowerCase()];
    if (value) given[name] ??= value;
  }
  for (const name of secretNames) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (given[name]) faults.push(`${name} and ${name}_FILE are both set; leave one out`);
    try {
      given[name] = readFile(path).replace(/\r?\n$/, '');
    } catch (error) {
      faults.push(`${name}_FILE can't be read: ${reasonOf(error)}`);
      // Without a value, the variable would be reported as missing too.
      given[name] = 'unread';
    }
  }
  for (const [name, value] of Object.entries(given)) {
    // The message does not quote the value: it can be a secret.
    if (/[\p{Cc}]|^\s|\s$/u.test(value) || /^(["']).*\1$/s.test(value)) {
      faults.push(`${name} must have no quotes or white space around it, and no control characters`);
    }
  }
  return given;
}

/** Why a file could not be read, such as `ENOENT`. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown reason';
