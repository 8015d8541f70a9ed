import { useState } from 'react';
import { useWords } from '../board/words.tsx';
import { AddForm } from './add-form.tsx';
import styles from './catalogue-page.module.css';
import type { Texts } from './read-catalogue.ts';
import { textIn } from './text-in.ts';
import { useCatalogueWords } from './words.tsx';

const blank: Texts = { names: {}, caution: {} };

export function NewTaskType({ changed }: { changed(sentence: string): Promise<void> }) {
  const words = useCatalogueWords();
  const { language } = useWords();
  const [made, setMade] = useState(0);
  return (
    <section className={styles.section} aria-labelledby="own">
      <h2 id="own">{words.own}</h2>
      <p className={styles.hint}>{words.ownText}</p>
      <AddForm
        key={made}
        texts={blank}
        done={async ({ names }) => {
          await changed(words.added(textIn(names, language)));
          setMade(made + 1);
        }}
      />
    </section>
  );
}
