import { createContext, useContext } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import type { BoardWords } from '../words/board-words.ts';
import type { DoingWords } from '../words/doing-words.ts';
import type { LevelsWords } from '../words/levels-words.ts';
import type { TaskWords } from '../words/task-words.ts';
import type { VerdictWords } from '../words/verdict-sentence.ts';
import type { LeadWords } from '../words/zh-Hans/lead.ts';

export interface Words {
  language: Language;
  lead: LeadWords;
  board: BoardWords;
  verdicts: VerdictWords;
  task: TaskWords;
  doing: DoingWords;
  levels: LevelsWords;
}

/** One language at a time is loaded, and with it the lead's pages only. */
const loaders: Record<Language, () => Promise<Omit<Words, 'language'>>> = {
  'zh-Hans': async () => ({
    ...(await import('../words/zh-Hans/lead.ts')),
    ...(await import('../words/zh-Hans/board.ts')),
    ...(await import('../words/zh-Hans/verdicts.ts')),
    ...(await import('../words/zh-Hans/task.ts')),
    ...(await import('../words/zh-Hans/doing.ts')),
    ...(await import('../words/zh-Hans/levels.ts')),
  }),
  'zh-Hant': async () => ({
    ...(await import('../words/zh-Hant/lead.ts')),
    ...(await import('../words/zh-Hant/board.ts')),
    ...(await import('../words/zh-Hant/verdicts.ts')),
    ...(await import('../words/zh-Hant/task.ts')),
    ...(await import('../words/zh-Hant/doing.ts')),
    ...(await import('../words/zh-Hant/levels.ts')),
  }),
  en: async () => ({
    ...(await import('../words/en/lead.ts')),
    ...(await import('../words/en/board.ts')),
    ...(await import('../words/en/verdicts.ts')),
    ...(await import('../words/en/task.ts')),
    ...(await import('../words/en/doing.ts')),
    ...(await import('../words/en/levels.ts')),
  }),
};

export async function loadWords(language: Language): Promise<Words> {
  return { language, ...(await loaders[language]()) };
}

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no words are provided');
  return words;
}
