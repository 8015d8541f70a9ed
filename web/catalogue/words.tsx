import { createContext, type ReactNode, useContext } from 'react';
import { Skeleton } from '../lead/skeleton.tsx';
import { Unreachable } from '../pages/unreachable.tsx';
import type { CatalogueWords } from '../words/catalogue-words.ts';
import { usePageWords } from '../words/page-words.ts';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/catalogue.ts'),
  'zh-Hant': () => import('../words/zh-Hant/catalogue.ts'),
  en: () => import('../words/en/catalogue.ts'),
};

const CatalogueWordsContext = createContext<CatalogueWords | null>(null);

export function WithCatalogueWords({ children }: { children: ReactNode }) {
  const { words, failed } = usePageWords(loaders);
  if (words) return <CatalogueWordsContext.Provider value={words.catalogue}>{children}</CatalogueWordsContext.Provider>;
  return failed ? <Unreachable /> : <Skeleton />;
}

export function useCatalogueWords(): CatalogueWords {
  const words = useContext(CatalogueWordsContext);
  if (!words) throw new Error('no words are provided');
  return words;
}
