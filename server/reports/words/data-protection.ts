import type { Language } from '../../../db/vocabulary.ts';
import type { DataProtectionWords } from '../../../web/words/data-protection-words.ts';
import { dataProtection as en } from '../../../web/words/en/data-protection.ts';
import { dataProtection as zhHans } from '../../../web/words/zh-Hans/data-protection.ts';
import { dataProtection as zhHant } from '../../../web/words/zh-Hant/data-protection.ts';

/** The document says what the page says. */
export const dataProtectionWords: Record<Language, DataProtectionWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
