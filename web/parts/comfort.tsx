import { useEffect, useState } from 'react';
import { languages } from '../../db/vocabulary.ts';
import { useFirst } from '../api/first.tsx';
import { recall, remember } from '../api/remembered.ts';
import { languageNames } from '../words/language.ts';
import { useWords } from '../words/words.tsx';
import styles from './comfort.module.css';

/** Language and text size: one tap each, kept on this device. */
export function Comfort() {
  const { language, speak, t } = useWords();
  const first = useFirst();
  const [large, setLarge] = useState(first ? first.large : isLarge);
  useEffect(() => setLarge(isLarge()), []);
  const resize = () => {
    remember('text', large ? 'usual' : 'large');
    showTextSize();
    setLarge(!large);
  };
  return (
    <div className={styles.comfort}>
      <fieldset className={styles.languages}>
        <legend className={styles.hidden}>{t.nav.language}</legend>
        {languages.map((one) => (
          <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => speak(one)}>
            {languageNames[one]}
          </button>
        ))}
      </fieldset>
      <button type="button" className={styles.size} aria-pressed={large} onClick={resize}>
        {t.nav.larger}
      </button>
    </div>
  );
}

const isLarge = () => recall('text') === 'large';

export function showTextSize() {
  document.documentElement.dataset.text = recall('text') ?? 'usual';
}
