import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'loaded'; value: T };

/** What a page needs before it can be drawn. While a newer answer is under way, the last one stays. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> & { reload(): Promise<void> } {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { kind: 'loading' } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names what is loaded
  const fetchAnswer = useCallback(
    () =>
      load().then(
        (value): Loaded<T> => ({ kind: 'loaded', value }),
        (error: unknown): Loaded<T> => ({ kind: 'failed', error }),
      ),
    [key],
  );
  useEffect(() => {
    let stale = false;
    fetchAnswer().then((loaded) => {
      if (!stale) setAnswer({ key, loaded });
    });
    return () => {
      stale = true;
    };
  }, [fetchAnswer, key]);
  const reload = useCallback(async () => {
    const loaded = await fetchAnswer();
    setAnswer({ key, loaded });
  }, [fetchAnswer, key]);
  return { ...(answer.key === key ? answer.loaded : { kind: 'loading' }), reload };
}
