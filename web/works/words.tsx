import { createContext, type ReactNode, useContext } from 'react';
import { Opening } from '../pages/opening.tsx';
import { Unreachable } from '../pages/unreachable.tsx';
import { usePageWords } from '../words/page-words.ts';
import { together } from '../words/together.ts';
import type { ToldWords } from '../words/told-words.ts';
import type { WorksWords } from '../words/works-words.ts';

interface Words {
  works: WorksWords;
  told: ToldWords;
}

const loaders = {
  'zh-Hans': () => together(import('../words/zh-Hans/works.ts'), import('../words/zh-Hans/told.ts')),
  'zh-Hant': () => together(import('../words/zh-Hant/works.ts'), import('../words/zh-Hant/told.ts')),
  en: () => together(import('../words/en/works.ts'), import('../words/en/told.ts')),
};

const WorksWordsContext = createContext<Words | null>(null);

export function WithWorksWords({ children }: { children: ReactNode }) {
  const { words, failed } = usePageWords<Words>(loaders);
  if (words) return <WorksWordsContext.Provider value={words}>{children}</WorksWordsContext.Provider>;
  return failed ? <Unreachable /> : <Opening />;
}

export function useWorksWords(): Words {
  const words = useContext(WorksWordsContext);
  if (!words) throw new Error('no words are provided');
  return words;
}
