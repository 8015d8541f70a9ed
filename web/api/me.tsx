import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { api } from './client.ts';
import { useFirst } from './first.tsx';
import { ApiError } from './problem.ts';
import { forget, recall, remember } from './remembered.ts';

async function fetchMe() {
  return (await api.me.$get()).json();
}
export type Me = Awaited<ReturnType<typeof fetchMe>>;

let asked: Promise<Me> | undefined;

/** Before anything is drawn; the page does not wait for it where this device remembers the answer. */
export function askForMe(): Promise<Me> {
  asked ??= fetchMe();
  asked.catch(() => {});
  return asked;
}

interface Known {
  /** Undefined until known; remembered where the server cannot be reached. */
  me: Me | undefined;
  failed: boolean;
  /** This office was closed for good. */
  retired: boolean;
  /** Asks again, after joining, leaving or signing in. */
  refresh(): Promise<void>;
}

const MeContext = createContext<Known | null>(null);

export function MeProvider({ children }: { children: ReactNode }) {
  const [first] = useState(useFirst());
  const [me, setMe] = useState(() => first?.me ?? remembered());
  const [failed, setFailed] = useState(false);
  const [retired, setRetired] = useState(false);
  const take = useCallback(async (asked: Promise<Me>) => {
    try {
      const answer = await asked;
      setMe(answer);
      setFailed(false);
      if (answer.contributor) {
        remember('me', JSON.stringify({ ...answer, account: null }));
        forget('lost');
      } else {
        // Whoever leaves forgets first. Here somebody else may have taken over: the person must hear of it.
        if (recall('me') !== undefined) remember('lost', 'yes');
        forget('me');
      }
    } catch (error) {
      setRetired(error instanceof ApiError && error.code === 'office_retired');
      setFailed(true);
    }
  }, []);
  useEffect(() => void take(first ? Promise.resolve(first.me) : askForMe()), [take, first]);
  const refresh = useCallback(() => take(fetchMe()), [take]);
  const known = useMemo(() => ({ me, failed, retired, refresh }), [me, failed, retired, refresh]);
  return <MeContext.Provider value={known}>{children}</MeContext.Provider>;
}

export function useMe(): Known {
  const known = useContext(MeContext);
  if (!known) throw new Error('nobody is provided');
  return known;
}

function remembered(): Me | undefined {
  try {
    return JSON.parse(recall('me') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
