import type { Header } from './content.ts';

/** Values of headers, by name. */
export type Headers = ReadonlyMap<string, string>;

const KEY = 'vending:headers';

/** The headers that were used last in this browser tab; where there is none, those of the page. */
export function readHeaders(headers: readonly Header[]): Headers {
  const stored = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, string>;
  return new Map(headers.map(({ name, value = '' }) => [name, stored[name] ?? value]));
}

/**
 * Keeps headers over a reload of the page. They are secrets, so not in localStorage: sessionStorage is of this browser
 * tab alone, and ends with it.
 */
export function writeHeaders(headers: Headers): void {
  sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(headers)));
}

/** Whether each header has a value. */
export const isComplete = (headers: Headers): boolean => ![...headers.values()].includes('');
