import { lazy, type ReactNode } from 'react';
import { useMe } from '../api/me.tsx';

const NeedsHttps = lazy(() => import('../pages/needs-https.tsx'));

/** What takes a cookie to go on. Where https alone keeps cookies and this page came by http, the way there instead of a circle. */
export function ByHttps({ children }: { children: ReactNode }) {
  const address = addressByHttps(useMe().me?.httpsAddress ?? null, window.location);
  return address === null ? children : <NeedsHttps address={address} />;
}

/** The same page where its cookies are kept; null where they are already. */
export function addressByHttps(httpsAddress: string | null, here: Pick<Location, 'protocol' | 'pathname' | 'search'>) {
  return httpsAddress === null || here.protocol === 'https:' ? null : httpsAddress + here.pathname + here.search;
}
