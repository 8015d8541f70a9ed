import type { Language } from '../../db/vocabulary.ts';
import type { StudiesWords } from '../words/studies-words.ts';

/** Loaded with the first finding that is shown. */
export const loaders: Record<Language, () => Promise<StudiesWords>> = {
  'zh-Hans': async () => (await import('../words/zh-Hans/studies.ts')).studies,
  'zh-Hant': async () => (await import('../words/zh-Hant/studies.ts')).studies,
  en: async () => (await import('../words/en/studies.ts')).studies,
};
