/** A header that each request needs. */
export interface Header {
  readonly name: string;
  /** What to put there, for whoever fills it in. */
  readonly hint: string;
  /** Its value, where it is known. */
  readonly value?: string;
}

/** What the server fills the page with. */
export interface Content {
  readonly title: string;
  /** GraphQL documents with their variables in JSON, a tab for each. */
  readonly tabs: readonly { readonly query: string; readonly variables: string }[];
  readonly headers: readonly Header[];
}

/** Reads what the server has put into the page. */
export function readContent(): Content {
  return JSON.parse(document.getElementById('content')?.textContent ?? '') as Content;
}
