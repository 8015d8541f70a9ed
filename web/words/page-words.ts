import { useEffect, useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { useWords } from './words.tsx';

/** The words of a page that is not part of the first load, in the reader's language. */
export function usePageWords<Words>(loaders: Record<Language, () => Promise<Words>>): {
  words?: Words;
  failed: boolean;
} {
  const { language } = useWords();
  const [loaded, setLoaded] = useState<{ words?: Words; failed: boolean }>({ failed: false });
  useEffect(() => {
    let current = true;
    loaders[language]().then(
      (words) => current && setLoaded({ words, failed: false }),
      () => current && setLoaded((before) => ({ ...before, failed: true })),
    );
    return () => {
      current = false;
    };
  }, [language, loaders]);
  return loaded;
}
