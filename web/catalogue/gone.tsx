import { useState } from 'react';
import { api } from '../api/client.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './catalogue-page.module.css';
import { isOffered, type TaskType } from './read-catalogue.ts';
import { useCatalogueWords } from './words.tsx';

interface Props {
  taskTypes: readonly TaskType[];
  mayEdit: boolean;
  changed(sentence: string): Promise<void>;
}

/** What is archived or merged, and the way back. */
export function Gone({ taskTypes, mayEdit, changed }: Props) {
  const words = useCatalogueWords();
  const { lead, language } = useWords();
  const [error, setError] = useState<unknown>(null);
  const gone = taskTypes.filter((taskType) => !isOffered(taskType));
  if (gone.length === 0) return null;
  const nameById = (id: string | null) => {
    const found = taskTypes.find((taskType) => taskType.id === id);
    return found ? nameOf(found, language) : '';
  };

  async function bringBack({ id, mergedInto, names }: TaskType) {
    const param = { id };
    const name = nameOf({ id, names }, language);
    setError(null);
    try {
      if (mergedInto === null) await api.catalogue['task-types'][':id'].archive.$delete({ param });
      else await api.catalogue['task-types'][':id'].merging.$delete({ param });
      await changed(mergedInto === null ? words.restored(name) : `${words.unmerged(name)} ${words.boardsFollow}`);
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <section className={styles.section} aria-labelledby="gone">
      <h2 id="gone">{words.gone}</h2>
      <p className={styles.hint}>{words.goneText}</p>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <ul className={styles.gone}>
        {gone.map((taskType) => {
          const name = nameOf(taskType, language);
          const { id, mergedInto } = taskType;
          return (
            <li key={id}>
              <span>
                <strong>{name}</strong>
                <small>{mergedInto === null ? words.isArchived : words.isMerged(nameById(mergedInto))}</small>
              </span>
              {mayEdit && (
                <Button kind="quiet" onClick={() => bringBack(taskType)}>
                  {mergedInto === null ? words.restore(name) : words.unmerge(name)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
