import { createHash } from 'node:crypto';
import type { Page, PageContent } from './page.ts';

/** What GraphiQL is filled with: a tab for each document, each with its variables and headers. */
export function graphiqlOptions({ operations, headers }: PageContent) {
  const header = JSON.stringify(headers, null, 2);
  return {
    title: 'vending',
    defaultTabs: operations.map(({ document, variables }) => ({
      query: document,
      variables: JSON.stringify(variables, null, 2),
      headers: header,
    })),
    headers: header,
    defaultHeaders: header,
    defaultEditorToolsVisibility: 'headers',
    // A browser keeps what is persisted, and these are secrets.
    shouldPersistHeaders: false,
  } as const;
}

/** GraphiQL in one page with all that it needs: the browser loads nothing else, from nowhere. */
export function graphiqlPage(content: PageContent): () => Promise<Page> {
  let page: Promise<Page> | undefined;
  return () => (page ??= render(content));
}

async function render(content: PageContent): Promise<Page> {
  // 9 MB of source, which only who opens the page pays for.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL(graphiqlOptions(content));
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  const contentSecurityPolicy = [
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    // The editor writes styles while it runs, and brings its fonts and icons along.
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
  ].join('; ');
  return { html, contentSecurityPolicy };
}
