import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLServerContext } from '@apollo/server';
import type { Page, PageContent } from './page.ts';

const OFFLINE =
  'this page is loaded from the internet. Start the service with EXPLORER=graphiql for a page that needs none.';

/**
 * Apollo's landing page with the embedded Explorer, which the browser loads from Apollo's hosts. Its requests come from
 * the page itself, so they need no CORS.
 */
export function apolloPage({ operations, headers }: PageContent): () => Promise<Page> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({
    // The page takes one document, and has a button to run each of its operations.
    document: operations.map(({ document }) => document).join('\n\n'),
    variables: Object.assign({}, ...operations.map(({ variables }) => variables)) as Record<string, unknown>,
    headers,
    // The schema needs the router secret too: Explorer fetches it once the user has filled in these headers.
    embed: { initialState: { sharedHeaders: headers, pollForSchemaUpdates: false }, runTelemetry: false },
    footer: false,
  });
  return async () => {
    const server = await plugin.serverWillStart?.({} as GraphQLServerContext);
    const page = await server?.renderLandingPage?.();
    const html = typeof page?.html === 'function' ? await page.html() : page?.html;
    if (html === undefined) throw new Error('@apollo/server has no landing page any more');
    // The page shows this text when its script can't be loaded.
    const offline = /it appears that you might be offline\.(?=<\/p>)/;
    if (!offline.test(html))
      throw new Error("Apollo's landing page has no text for a browser that is offline any more");
    // The page has its own Content-Security-Policy with a nonce, and our header must not be stricter.
    const [, allowed] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    if (allowed === undefined)
      throw new Error("Apollo's landing page has no Content-Security-Policy any more");
    return { html: html.replace(offline, OFFLINE), contentSecurityPolicy: `${allowed}; connect-src 'self'` };
  };
}
