import { useEffect, useState } from 'react';
import { type Language, languages } from '../../db/vocabulary.ts';
import { languageNames } from '../words/language.ts';
import styles from './paper-language.module.css';

interface Props {
  legend: string;
  language: Language;
  choose(language: Language): void;
}

/** A paper speaks to those who pass it, not to who prints it. */
export function PaperLanguage({ legend, language, choose }: Props) {
  return (
    <fieldset className={styles.languages}>
      <legend>{legend}</legend>
      {languages.map((one) => (
        <label key={one} lang={one}>
          <input type="radio" name="language" checked={one === language} onChange={() => choose(one)} />
          {languageNames[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** Another language's words than the reader's own, once they have come; until then the reader's. */
export function usePaperWords<Words>(
  language: Language,
  own: { language: Language; words: Words },
  load: (language: Language) => Promise<Words>,
): Words {
  const [loaded, setLoaded] = useState(own.words);
  useEffect(() => {
    let stale = false;
    load(language).then(
      (words) => stale || setLoaded(() => words),
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [language, load]);
  return language === own.language ? own.words : loaded;
}
