import { createHash } from 'node:crypto';
import type { Page, PageContent } from './page.ts';

/** GraphiQL in one page with all that it needs: the browser loads nothing else, from nowhere. */
export function graphiqlPage({ operations, headers }: PageContent): () => Promise<Page> {
  let page: Promise<Page> | undefined;
  return () => (page ??= render(operations, JSON.stringify(headers, null, 2)));
}

async function render(operations: PageContent['operations'], headers: string): Promise<Page> {
  // 9 MB of source, which only who opens the page pays for.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'vending',
    defaultTabs: operations.map(({ document, variables }) => ({
      query: document,
      variables: JSON.stringify(variables, null, 2),
      headers,
    })),
    headers,
    defaultHeaders: headers,
    defaultEditorToolsVisibility: 'headers',
    // A browser keeps what is persisted, and these are secrets.
    shouldPersistHeaders: false,
  });
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
