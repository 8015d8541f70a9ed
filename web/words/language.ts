import { type Language, languages } from '../../db/vocabulary.ts';
import { recall, remember } from '../api/remembered.ts';

/** The language that the reader chose, else the first of the browser's that we speak. */
export function readersLanguage(): Language {
  const chosen = recall('language');
  return languages.find((language) => language === chosen) ?? spoken(navigator.languages ?? [navigator.language]);
}

export function chooseLanguage(language: Language): void {
  remember('language', language);
}

export function spoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** Each language in its own words, for the switch. */
export const languageNames: Record<Language, string> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };
