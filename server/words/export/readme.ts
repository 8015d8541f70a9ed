import { en } from './en.ts';
import type { ExportFacts } from './export-words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export const notAnAppraisalBasis = {
  'zh-Hans': zhHans.notAnAppraisalBasis,
  'zh-Hant': zhHant.notAnAppraisalBasis,
  en: en.notAnAppraisalBasis,
};

/** The export's own README: one text, every language of the office. */
export const exportReadme = (facts: ExportFacts): string =>
  [zhHans, zhHant, en]
    .map(({ readme }) => readme(facts).trim())
    .join(`\n\n${'-'.repeat(60)}\n\n`)
    .concat('\n');
