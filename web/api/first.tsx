import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import type { First } from '../../server/app.ts';

/** What the server wrote into this page; null where it wrote none: not joined, another page, or opened without a network. */
export function readFirst(): First | null {
  const text = document.getElementById('first')?.textContent;
  return text ? (JSON.parse(text) as First) : null;
}

const FirstContext = createContext<First | null>(null);

/** Only for the drawing that takes the server's page over: from then on the device's own memory counts. */
export function FirstProvider({ first, children }: { first: First | null; children: ReactNode }) {
  const [now, setNow] = useState(first);
  // Not urgent: what is not yet taken over would be thrown away and drawn anew.
  useEffect(() => startTransition(() => setNow(null)), []);
  return <FirstContext.Provider value={now}>{children}</FirstContext.Provider>;
}

export const useFirst = () => useContext(FirstContext);
