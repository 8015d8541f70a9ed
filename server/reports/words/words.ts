import type { Language } from '../../../db/vocabulary.ts';
import { rules as enRules } from '../../../web/words/en/rules.ts';
import { told as enTold } from '../../../web/words/en/told.ts';
import { vocabulary as enVocabulary } from '../../../web/words/en/vocabulary.ts';
import { rules as zhHansRules } from '../../../web/words/zh-Hans/rules.ts';
import { told as zhHansTold } from '../../../web/words/zh-Hans/told.ts';
import { vocabulary as zhHansVocabulary } from '../../../web/words/zh-Hans/vocabulary.ts';
import { rules as zhHantRules } from '../../../web/words/zh-Hant/rules.ts';
import { told as zhHantTold } from '../../../web/words/zh-Hant/told.ts';
import { vocabulary as zhHantVocabulary } from '../../../web/words/zh-Hant/vocabulary.ts';
import { en } from './en.ts';
import type { AllWords } from './report-words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const dictionaries: Record<Language, AllWords> = {
  'zh-Hans': { report: zhHans, told: zhHansTold, rules: zhHansRules, vocabulary: zhHansVocabulary },
  'zh-Hant': { report: zhHant, told: zhHantTold, rules: zhHantRules, vocabulary: zhHantVocabulary },
  en: { report: en, told: enTold, rules: enRules, vocabulary: enVocabulary },
};

export const wordsIn = (language: Language): AllWords => dictionaries[language];
