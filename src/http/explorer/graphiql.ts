import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { projectFile } from '../../project-files.ts';
import type { Page, PageContent } from './page.ts';

/** The page that scripts/build/graphiql.ts builds from graphiql/. */
export const GRAPHIQL_FILE = projectFile('dist/graphiql.html');

/** The element of the page that gets its content. */
const PLACE = '<script type="application/json" id="content">';

/** The content in the form that graphiql/content.ts reads. */
function contentOf({ operations, headers, values }: PageContent) {
  return {
    title: 'vending',
    tabs: operations.map(({ document, variables }) => ({
      query: document,
      variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '',
    })),
    headers: Object.entries(headers).map(([name, hint]) => ({ name, hint, value: values?.[name] })),
  };
}

/**
 * Renders GraphiQL as one page with its scripts and styles: the browser loads nothing else.
 *
 * @throws Error if the page is not built
 */
export async function renderGraphiql(content: PageContent): Promise<string> {
  let page: string;
  try {
    page = await readFile(GRAPHIQL_FILE, 'utf8');
  } catch (cause) {
    throw new Error('dist/graphiql.html is missing: run npm run build first.', { cause });
  }
  const [head, tail] = page.split(PLACE, 2);
  if (head === undefined || tail === undefined)
    throw new Error('dist/graphiql.html has no place for its content.');
  // A "<" could end the script element.
  const json = JSON.stringify(contentOf(content)).replaceAll('<', '\\u003c');
  return `${head}${PLACE}${json}${tail}`;
}

/** The page is rendered when it is first opened. */
export function graphiqlPage(content: PageContent): () => Promise<Page> {
  let page: Promise<Page> | undefined;
  return () => (page ??= render(content));
}

async function render(content: PageContent): Promise<Page> {
  const html = await renderGraphiql(content);
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  const contentSecurityPolicy = [
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    // The editor adds styles at run time; its fonts and icons are data URLs.
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
  ].join('; ');
  return { html, contentSecurityPolicy };
}
