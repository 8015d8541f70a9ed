import type { Language } from '../../db/vocabulary.ts';
import { usePageWords } from '../words/page-words.ts';
import type { WaitingWords } from '../words/waiting-words.ts';

const loaders: Record<Language, () => Promise<WaitingWords>> = {
  'zh-Hans': async () => (await import('../words/zh-Hans/waiting.ts')).waiting,
  'zh-Hant': async () => (await import('../words/zh-Hant/waiting.ts')).waiting,
  en: async () => (await import('../words/en/waiting.ts')).waiting,
};

/** They come with the page that needs them. */
export const useWaitingWords = () => usePageWords(loaders).words;
