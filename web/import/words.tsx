import { createContext, type ReactNode, useContext } from 'react';
import { Skeleton } from '../lead/skeleton.tsx';
import { Unreachable } from '../pages/unreachable.tsx';
import type { ImportWords } from '../words/import-words.ts';
import { usePageWords } from '../words/page-words.ts';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/import.ts'),
  'zh-Hant': () => import('../words/zh-Hant/import.ts'),
  en: () => import('../words/en/import.ts'),
};

const ImportWordsContext = createContext<ImportWords | null>(null);

export function WithImportWords({ children }: { children: ReactNode }) {
  const { words, failed } = usePageWords(loaders);
  if (words) return <ImportWordsContext.Provider value={words.importing}>{children}</ImportWordsContext.Provider>;
  return failed ? <Unreachable /> : <Skeleton />;
}

export function useImportWords(): ImportWords {
  const words = useContext(ImportWordsContext);
  if (!words) throw new Error('no words are provided');
  return words;
}
