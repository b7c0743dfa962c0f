import type { Operation } from './operations.ts';

/** The content of a page. */
export interface PageContent {
  readonly operations: readonly Operation[];
  /** The headers that a request needs, each with a hint for its value; no secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** Values of these headers, so that the user need not fill them in. They are secrets: in development only. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}
