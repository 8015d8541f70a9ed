import type { Language } from '../../../db/vocabulary.ts';
import type { CommandWords } from './command-words.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const dictionaries: Record<Language, CommandWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const wordsIn = (language: Language): CommandWords => dictionaries[language];
