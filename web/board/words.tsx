import { createContext, useContext } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import type { BoardPageWords } from '../words/board-page-words.ts';
import type { DoingWords } from '../words/doing-words.ts';
import type { LevelsWords } from '../words/levels-words.ts';
import type { TaskWords } from '../words/task-words.ts';
import { together } from '../words/together.ts';
import type { ToldWords } from '../words/told-words.ts';
import type { VocabularyWords } from '../words/vocabulary-words.ts';
import type { LeadWords } from '../words/zh-Hans/lead.ts';

export interface Words {
  language: Language;
  lead: LeadWords;
  vocabulary: VocabularyWords;
  task: TaskWords;
  doing: DoingWords;
  levels: LevelsWords;
  told: ToldWords;
  boardPage: BoardPageWords;
}

/** One language at a time is loaded, and with it the lead's pages only. */
export const loaders: Record<Language, () => Promise<Words>> = {
  'zh-Hans': async () => ({
    language: 'zh-Hans',
    ...(await together(
      import('../words/zh-Hans/lead.ts'),
      import('../words/zh-Hans/vocabulary.ts'),
      import('../words/zh-Hans/task.ts'),
      import('../words/zh-Hans/doing.ts'),
      import('../words/zh-Hans/levels.ts'),
      import('../words/zh-Hans/told.ts'),
      import('../words/zh-Hans/board-page.ts'),
    )),
  }),
  'zh-Hant': async () => ({
    language: 'zh-Hant',
    ...(await together(
      import('../words/zh-Hant/lead.ts'),
      import('../words/zh-Hant/vocabulary.ts'),
      import('../words/zh-Hant/task.ts'),
      import('../words/zh-Hant/doing.ts'),
      import('../words/zh-Hant/levels.ts'),
      import('../words/zh-Hant/told.ts'),
      import('../words/zh-Hant/board-page.ts'),
    )),
  }),
  en: async () => ({
    language: 'en',
    ...(await together(
      import('../words/en/lead.ts'),
      import('../words/en/vocabulary.ts'),
      import('../words/en/task.ts'),
      import('../words/en/doing.ts'),
      import('../words/en/levels.ts'),
      import('../words/en/told.ts'),
      import('../words/en/board-page.ts'),
    )),
  }),
};

export const loadWords = (language: Language): Promise<Words> => loaders[language]();

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no words are provided');
  return words;
}
