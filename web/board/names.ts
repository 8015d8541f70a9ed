import type { Language } from '../../db/vocabulary.ts';
import { sideOf } from '../../server/domain/word-side.ts';
import type { Word } from '../../server/evidence/word.ts';
import type { Tone } from '../charts/mark.tsx';

const instead: Record<Language, readonly Language[]> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
};

/** A task type's name in the reader's language, else in the one that they most likely read. */
export function nameOf(
  { names }: { id?: string; names: { [L in Language]?: string | undefined } },
  language: Language,
): string {
  for (const one of instead[language]) {
    const name = names[one];
    if (name !== undefined) return name;
  }
  return '';
}

/** What a word looks like. "Points to" is as open as "too early": no colour. */
export const toneOfWord = (word: Word): Tone => sideOf(word);
