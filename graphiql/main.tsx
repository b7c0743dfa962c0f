import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readContent } from './content.ts';
import { createHeadersPlugin } from './headers-panel.tsx';
import { isComplete, readHeaders, writeHeaders } from './headers.ts';
import { nameOwnOperation } from './own-operation.ts';
import './page.css';
import './workers.ts';

// GraphiQL with a tab for each operation of the collection, and one set of headers for all tabs.

const content = readContent();

function App() {
  const [headers, setHeaders] = useState(() => readHeaders(content.headers));
  const ready = isComplete(headers);
  // A new fetcher makes GraphiQL ask for the schema again, as the new headers may allow it.
  const fetcher = useMemo<Fetcher>(() => {
    const send = createGraphiQLFetcher({ url: location.pathname, headers: Object.fromEntries(headers) });
    return (params, options) => send(nameOwnOperation(params), options);
  }, [headers]);
  // Both stay the same: GraphiQL shows `visiblePlugin` anew whenever one of them changes.
  const [plugins] = useState(() => [
    createHeadersPlugin({
      headers: content.headers,
      onUse(changed) {
        writeHeaders(changed);
        setHeaders(changed);
      },
    }),
  ]);
  const [shownFirst] = useState(ready ? undefined : plugins[0]);
  return (
    <GraphiQL
      fetcher={fetcher}
      // Not asked for until there are headers, as it would be refused.
      {...(!ready && { schema: null })}
      defaultTabs={content.tabs.map(({ query, variables }) => ({ query, variables }))}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      // Without GraphiQL's history, which would keep variables: they can be the digits of a code.
      plugins={plugins}
      {...(shownFirst && { visiblePlugin: shownFirst })}
      // The variables too are gone when the browser tab is closed.
      storage={sessionStorage}
    >
      <GraphiQL.Logo>{content.title}</GraphiQL.Logo>
    </GraphiQL>
  );
}

const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no element for GraphiQL.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
