import { useCallback, useEffect, useRef, useState } from 'react';

export type Loaded<T> = { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'loaded'; value: T };

/**
 * What a page needs before it can be drawn. While a newer answer is under way, the last one of the same key stays; only the answer to
 * the latest question counts, whatever order answers come in.
 */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> & { reload(): Promise<void> } {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { kind: 'loading' } });
  const latest = useRef({ question: 0, key, load });
  latest.current.load = load;
  const ask = useCallback(async (asked: string) => {
    const question = ++latest.current.question;
    latest.current.key = asked;
    const loaded = await latest.current.load().then(
      (value): Loaded<T> => ({ kind: 'loaded', value }),
      (error: unknown): Loaded<T> => ({ kind: 'failed', error }),
    );
    if (question === latest.current.question) setAnswer({ key: asked, loaded });
  }, []);
  useEffect(() => {
    void ask(key);
    // What was asked for another page, or of a page that is gone, is nobody's any more.
    return () => {
      latest.current.question++;
    };
  }, [ask, key]);
  const reload = useCallback(() => ask(latest.current.key), [ask]);
  return { ...(answer.key === key ? answer.loaded : { kind: 'loading' }), reload };
}
