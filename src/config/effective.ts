import type { z } from 'zod';
import { secretNames, type variables } from './variables.ts';

/**
 * The configuration as it can be shown: every variable that has a value, set or by default. Of a secret it only
 * says that there is one, or how many; of a URL nobody sees a user, a password or a query.
 */
export function effective(values: z.infer<typeof variables>): Readonly<Record<string, unknown>> {
  const secret: ReadonlySet<string> = new Set(secretNames);
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, secret.has(name) ? count(value) : shown(value)]),
  );
}

const count = (value: unknown) => (Array.isArray(value) ? `[${value.length} set]` : '[set]');

function shown(value: unknown): unknown {
  const text = value instanceof URL ? value.href : value;
  if (typeof text !== 'string' || !URL.canParse(text)) return value;
  const { protocol, host, pathname } = new URL(text);
  return host ? `${protocol}//${host}${pathname}` : value;
}
