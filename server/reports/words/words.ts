import type { Language } from '../../../db/vocabulary.ts';
import { board as enBoard } from '../../../web/words/en/board.ts';
import { verdicts as enVerdicts } from '../../../web/words/en/verdicts.ts';
import { board as zhHansBoard } from '../../../web/words/zh-Hans/board.ts';
import { verdicts as zhHansVerdicts } from '../../../web/words/zh-Hans/verdicts.ts';
import { board as zhHantBoard } from '../../../web/words/zh-Hant/board.ts';
import { verdicts as zhHantVerdicts } from '../../../web/words/zh-Hant/verdicts.ts';
import { en } from './en.ts';
import type { AllWords } from './report-words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const dictionaries: Record<Language, AllWords> = {
  'zh-Hans': { report: zhHans, board: zhHansBoard, verdicts: zhHansVerdicts },
  'zh-Hant': { report: zhHant, board: zhHantBoard, verdicts: zhHantVerdicts },
  en: { report: en, board: enBoard, verdicts: enVerdicts },
};

export const wordsIn = (language: Language): AllWords => dictionaries[language];
