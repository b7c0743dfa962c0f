// For as long as the tab is open, and for this origin alone. A page with a login of its own keeps it in memory.
const KEY = 'token';

export const readToken = (): string => sessionStorage.getItem(KEY) ?? '';

/** Keeps a token, as it was pasted: with or without what stands before it in a header. */
export function keepToken(text: string): void {
  sessionStorage.setItem(KEY, text.trim().replace(/^Bearer\s+/i, ''));
}
