import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { clearDoubts } from './cancellations/doubts.ts';
import { dropToken, keepToken, readClaims, readToken, type Claims } from './token.ts';

interface Session extends Claims {
  /** Empty: nobody is signed in. */
  readonly token: string;
  readonly expired: boolean;
  /** The first of these scopes that the token is known to lack. */
  readonly lacks: (...scopes: readonly string[]) => string | undefined;
  readonly signIn: (token: string) => void;
  readonly signOut: () => void;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Keeps who is signed in. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [token, setToken] = useState(readToken);
  const [expired, setExpired] = useState(false);
  const claims = useMemo(() => readClaims(token), [token]);

  const { expiresAt } = claims;
  useEffect(() => {
    setExpired(false);
    if (expiresAt === undefined) return undefined;
    // setTimeout holds no more than 24 days.
    const wait = Math.min(expiresAt - Date.now(), 2 ** 31 - 1);
    const timer = setTimeout(() => {
      setExpired(Date.now() >= expiresAt);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [expiresAt]);

  const session: Session = {
    ...claims,
    token,
    expired,
    lacks: (...scopes) => scopes.find((scope) => claims.scopes && !claims.scopes.has(scope)),
    signIn: (text) => {
      keepToken(text);
      // What one person may see is not for the next.
      void client.clearStore();
      setToken(readToken());
    },
    signOut: () => {
      dropToken();
      clearDoubts();
      void client.clearStore();
      setToken('');
    },
  };
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider');
  return session;
}
