import { createContext, type ReactNode, useContext } from 'react';
import { Skeleton } from '../lead/skeleton.tsx';
import { Unreachable } from '../pages/unreachable.tsx';
import { usePageWords } from '../words/page-words.ts';
import type { InboxWords } from '../words/zh-Hans/inbox.ts';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/inbox.ts'),
  'zh-Hant': () => import('../words/zh-Hant/inbox.ts'),
  en: () => import('../words/en/inbox.ts'),
};

const InboxWordsContext = createContext<InboxWords | null>(null);

export function WithInboxWords({ children }: { children: ReactNode }) {
  const { words, failed } = usePageWords(loaders);
  if (words) return <InboxWordsContext.Provider value={words.inbox}>{children}</InboxWordsContext.Provider>;
  return failed ? <Unreachable /> : <Skeleton />;
}

export function useInboxWords(): InboxWords {
  const words = useContext(InboxWordsContext);
  if (!words) throw new Error('no words are provided');
  return words;
}
