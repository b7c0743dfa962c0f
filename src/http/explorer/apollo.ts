import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLServerContext } from '@apollo/server';
import type { Page, PageContent } from './page.ts';

const OFFLINE =
  'this page is loaded from the internet. Start the service with EXPLORER=graphiql for a page that needs none.';

/**
 * Apollo's landing page with its embedded Explorer, which the browser loads from Apollo's hosts. Its requests come
 * from the page itself, so no other origin has to be let in.
 */
export function apolloPage({ operations, headers }: PageContent): () => Promise<Page> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({
    // It takes one document. The names of operations differ, and each has a button that runs it.
    document: operations.map(({ document }) => document).join('\n\n'),
    variables: Object.assign({}, ...operations.map(({ variables }) => variables)) as Record<string, unknown>,
    headers,
    // The schema is behind the secret too: Explorer asks for it when these are filled in, under its settings.
    embed: { initialState: { sharedHeaders: headers, pollForSchemaUpdates: false }, runTelemetry: false },
    footer: false,
  });
  return async () => {
    const server = await plugin.serverWillStart?.({} as GraphQLServerContext);
    const page = await server?.renderLandingPage?.();
    const html = typeof page?.html === 'function' ? await page.html() : page?.html;
    if (html === undefined) throw new Error('@apollo/server has no landing page any more');
    // What the page shows when its script can't be loaded.
    const offline = /it appears that you might be offline\.(?=<\/p>)/;
    if (!offline.test(html))
      throw new Error("Apollo's landing page has no text for a browser that is offline any more");
    // The page names what it loads, with a nonce of its own; a header of ours that said less would stop it.
    const [, allowed] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    if (allowed === undefined)
      throw new Error("Apollo's landing page has no Content-Security-Policy any more");
    return { html: html.replace(offline, OFFLINE), contentSecurityPolicy: `${allowed}; connect-src 'self'` };
  };
}
