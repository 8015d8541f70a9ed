import type { Language } from '../../db/vocabulary.ts';
import { usePageWords } from '../words/page-words.ts';
import type { OfficeWords } from '../words/zh-Hans/office.ts';

const loaders: Record<Language, () => Promise<OfficeWords>> = {
  'zh-Hans': async () => (await import('../words/zh-Hans/office.ts')).office,
  'zh-Hant': async () => (await import('../words/zh-Hant/office.ts')).office,
  en: async () => (await import('../words/en/office.ts')).office,
};

/** The words of the pages behind the office page; they come with the first of them. */
export const useOfficeWords = () => usePageWords(loaders).words;
