// For as long as the tab is open, and for this origin alone. A page with a login of its own keeps it in memory.
const KEY = 'token';

export const readToken = (): string => sessionStorage.getItem(KEY) ?? '';

/** Keeps a token, as it was pasted: with or without what stands before it in a header. */
export function keepToken(text: string): void {
  sessionStorage.setItem(KEY, text.trim().replace(/^Bearer\s+/i, ''));
}

export const dropToken = (): void => {
  sessionStorage.removeItem(KEY);
};

/** What a token says of its holder. The service checks it; the page only decides which buttons to offer. */
export interface Claims {
  readonly subject?: string;
  /** Absent: the token is not a JWT, so nothing is known. */
  readonly scopes?: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
}

/** Reads the claims of a JWT without verifying it; of any other token, none. */
export function readClaims(token: string): Claims {
  try {
    const base64 = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof claims !== 'object' || claims === null) return {};
    const { sub, scope, exp } = claims as Record<string, unknown>;
    return {
      ...(typeof sub === 'string' && { subject: sub }),
      scopes: new Set(typeof scope === 'string' ? scope.split(' ') : []),
      ...(typeof exp === 'number' && { expiresAt: exp * 1000 }),
    };
  } catch {
    return {};
  }
}
