import type { Operation } from './operations.ts';

/** What a page is filled with. */
export interface PageContent {
  readonly operations: readonly Operation[];
  /** The headers that a request needs, each with a hint what to put there; no secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Values of these headers, which the user then need not fill in: secrets, so in development only. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A page in HTML, and what it may load and do. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}
