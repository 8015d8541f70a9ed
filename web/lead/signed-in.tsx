import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { Failed } from './failed.tsx';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';

const readMe = async () => (await api.me.$get()).json();
export type Me = Awaited<ReturnType<typeof readMe>>;
export type Account = NonNullable<Me['account']>;

interface SignedInAs {
  account: Account;
  /** Asks again, after the account came to lead another team. */
  refresh(): Promise<void>;
}

const AccountContext = createContext<SignedInAs | null>(null);

export function useAccount(): SignedInAs {
  const signedIn = useContext(AccountContext);
  if (signedIn === null) throw new Error('nobody is signed in here');
  return signedIn;
}

/** Draws its children for who has signed in, and sends everybody else to sign in first. */
export function SignedIn({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const me = useLoaded(readMe, 'me');
  const missing = me.kind === 'loaded' && me.value.account === null;
  useEffect(() => {
    if (missing) navigate(`/lead/sign-in?next=${encodeURIComponent(path + window.location.search)}`, { replace: true });
  }, [missing, navigate, path]);
  const account = me.kind === 'loaded' ? me.value.account : null;
  const { reload } = me;
  const signedIn = useMemo(() => account && { account, refresh: reload }, [account, reload]);
  if (me.kind === 'failed') return <Failed error={me.error} again={reload} />;
  if (signedIn === null) return <Skeleton />;
  return <AccountContext.Provider value={signedIn}>{children}</AccountContext.Provider>;
}
