import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import styles from './catalogue-page.module.css';
import type { Texts } from './read-catalogue.ts';
import { textIn } from './text-in.ts';
import { TextsForm } from './texts-form.tsx';
import { useCatalogueWords } from './words.tsx';

const blank: Texts = { names: {}, caution: {} };

export function NewTaskType({ changed }: { changed(sentence: string): Promise<void> }) {
  const words = useCatalogueWords();
  const { language } = useWords();
  const [made, setMade] = useState(0);
  const [evenIfSimilar, setEvenIfSimilar] = useState(false);
  const add = (texts: Texts) => api.catalogue['task-types'].$post({ json: { ...texts, evenIfSimilar } });
  return (
    <section className={styles.section} aria-labelledby="own">
      <h2 id="own">{words.own}</h2>
      <p className={styles.hint}>{words.ownText}</p>
      <TextsForm
        key={made}
        texts={blank}
        submit={words.add}
        send={add}
        done={async ({ names }) => {
          await changed(words.added(textIn(names, language)));
          setEvenIfSimilar(false);
          setMade(made + 1);
        }}
        similar={
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={evenIfSimilar}
              onChange={(event) => setEvenIfSimilar(event.target.checked)}
            />
            {words.addAnyway}
          </label>
        }
      />
    </section>
  );
}
