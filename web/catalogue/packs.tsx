import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './catalogue-page.module.css';
import type { Catalogue, TaskType } from './read-catalogue.ts';
import { textIn } from './text-in.ts';
import { useCatalogueWords } from './words.tsx';

type Pack = Catalogue['packs'][number];

interface Props {
  packs: readonly Pack[];
  taskTypes: readonly TaskType[];
  changed(sentence: string): Promise<void>;
}

/** Each pack says what it would add before it does. */
export function Packs({ packs, taskTypes, changed }: Props) {
  const words = useCatalogueWords();
  const { lead, language } = useWords();
  const [error, setError] = useState<unknown>(null);

  async function add({ key, names }: Pack) {
    setError(null);
    try {
      const { added } = await (await api.catalogue.packs.$post({ json: { pack: key } })).json();
      await changed(words.packAdded(names[language], added));
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <section className={styles.section} aria-labelledby="packs">
      <h2 id="packs">{words.packs}</h2>
      <p className={styles.hint}>{words.packsText}</p>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {packs.map((pack) => {
        const count = pack.taskTypes.filter(({ presentAs }) => presentAs === null).length;
        const name = pack.names[language];
        return (
          <details key={pack.key} className={styles.pack}>
            <summary>
              <strong>{name}</strong> <small>{count === 0 ? words.addsNothing : words.adds(count)}</small>
            </summary>
            <ul>
              {pack.taskTypes.map((offered) => (
                <Offer key={offered.key} offered={offered} taskTypes={taskTypes} />
              ))}
            </ul>
            {count > 0 && <Button onClick={() => add(pack)}>{words.addPack(name, count)}</Button>}
          </details>
        );
      })}
    </section>
  );
}

function Offer({ offered, taskTypes }: { offered: Pack['taskTypes'][number]; taskTypes: readonly TaskType[] }) {
  const words = useCatalogueWords();
  const { language } = useWords();
  const name = textIn(offered.names, language);
  const caution = textIn(offered.caution, language);
  const present = taskTypes.find(({ id }) => id === offered.presentAs);
  const presentName = present && textIn(present.names, language);
  return (
    <li className={present && styles.present}>
      {name}
      {presentName !== undefined && (
        <small>{presentName === name ? words.alreadyThere : words.sameName(presentName)}</small>
      )}
      {!present && caution && <small>{caution}</small>}
    </li>
  );
}
