import { createContext, type ReactNode, useContext } from 'react';
import { usePageWords } from '../../words/page-words.ts';
import type { OwnWords } from '../../words/zh-Hans/own.ts';
import { Opening } from '../opening.tsx';
import { Unreachable } from '../unreachable.tsx';

const loaders = {
  'zh-Hans': () => import('../../words/zh-Hans/own.ts'),
  'zh-Hant': () => import('../../words/zh-Hant/own.ts'),
  en: () => import('../../words/en/own.ts'),
};

const OwnWordsContext = createContext<OwnWords | null>(null);

export function WithOwnWords({ children }: { children: ReactNode }) {
  const { words, failed } = usePageWords(loaders);
  if (words) return <OwnWordsContext.Provider value={words.own}>{children}</OwnWordsContext.Provider>;
  return failed ? <Unreachable /> : <Opening />;
}

export function useOwnWords(): OwnWords {
  const words = useContext(OwnWordsContext);
  if (!words) throw new Error('no words are provided');
  return words;
}
