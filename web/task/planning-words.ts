import type { Language } from '../../db/vocabulary.ts';
import { usePageWords } from '../words/page-words.ts';
import type { PlanningWords } from '../words/planning-words.ts';

const loaders: Record<Language, () => Promise<PlanningWords>> = {
  'zh-Hans': async () => (await import('../words/zh-Hans/planning.ts')).planning,
  'zh-Hant': async () => (await import('../words/zh-Hant/planning.ts')).planning,
  en: async () => (await import('../words/en/planning.ts')).planning,
};

/** They come with the first task page. */
export const usePlanningWords = () => usePageWords(loaders).words;
