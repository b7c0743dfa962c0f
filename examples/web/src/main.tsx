import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient } from './client.ts';
import { LanguageProvider } from './Language.tsx';
import { SessionProvider } from './Session.tsx';

const gateway: unknown = import.meta.env['VITE_GATEWAY_URL'];
const client = createClient(typeof gateway === 'string' ? gateway : 'http://localhost:4000/');
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <LanguageProvider>
        <SessionProvider>
          <App />
        </SessionProvider>
      </LanguageProvider>
    </ApolloProvider>
  </StrictMode>,
);
