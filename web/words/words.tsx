import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { chooseLanguage } from './language.ts';
import type { StaffWords } from './zh-Hans/staff.ts';

/** The reader's own is named in the page's head by the server, so that it comes beside the script and not after it. */
const loaders: Record<Language, () => Promise<{ staff: StaffWords }>> = {
  'zh-Hans': () => import('./zh-Hans/staff.ts'),
  'zh-Hant': () => import('./zh-Hant/staff.ts'),
  en: () => import('./en/staff.ts'),
};

export async function loadStaffWords(language: Language): Promise<Spoken> {
  return { language, t: (await loaders[language]()).staff };
}

export interface Spoken {
  language: Language;
  t: StaffWords;
}

interface Words extends Spoken {
  /** Loads the other language and keeps the choice on this device. */
  speak(language: Language): void;
}

export const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ first, children }: { first: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  const { language } = spoken;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = useMemo(
    () => ({
      ...spoken,
      speak: (next: Language) => {
        chooseLanguage(next);
        loadStaffWords(next).then(setSpoken, () => {});
      },
    }),
    [spoken],
  );
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words are provided');
  return words;
}
