import { createContext, type ReactNode, useContext } from 'react';
import { Skeleton } from '../lead/skeleton.tsx';
import { Unreachable } from '../pages/unreachable.tsx';
import type { LeavingWords } from '../words/leaving-words.ts';
import { usePageWords } from '../words/page-words.ts';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/leaving.ts'),
  'zh-Hant': () => import('../words/zh-Hant/leaving.ts'),
  en: () => import('../words/en/leaving.ts'),
};

const LeavingWordsContext = createContext<LeavingWords | null>(null);

export function WithLeavingWords({ children }: { children: ReactNode }) {
  const { words, failed } = usePageWords(loaders);
  if (words) return <LeavingWordsContext.Provider value={words.leaving}>{children}</LeavingWordsContext.Provider>;
  return failed ? <Unreachable /> : <Skeleton />;
}

export function useLeavingWords(): LeavingWords {
  const words = useContext(LeavingWordsContext);
  if (!words) throw new Error('no words are provided');
  return words;
}
