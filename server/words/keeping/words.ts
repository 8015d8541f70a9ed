import type { Language } from '../../../db/vocabulary.ts';
import { en } from './en.ts';
import type { KeepingWords } from './keeping-words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const dictionaries: Record<Language, KeepingWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const keepingWordsIn = (language: Language): KeepingWords => dictionaries[language];
