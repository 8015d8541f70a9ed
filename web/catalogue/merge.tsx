import { useState } from 'react';
import { api } from '../api/client.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ChooseKind } from './choose-kind.tsx';
import type { TaskType } from './read-catalogue.ts';
import styles from './texts-form.module.css';
import { useCatalogueWords } from './words.tsx';

interface Props {
  taskType: TaskType;
  others: readonly TaskType[];
  done(sentence: string): Promise<void>;
}

/** What merging does is said with both names before it is done. */
export function Merge({ taskType, others, done }: Props) {
  const words = useCatalogueWords();
  const { lead, language } = useWords();
  const [into, setInto] = useState('');
  const [error, setError] = useState<unknown>(null);
  const target = others.find(({ id }) => id === into);
  const name = nameOf(taskType, language);

  async function merge(other: TaskType) {
    setError(null);
    try {
      await api.catalogue['task-types'][':id'].merging.$put({ param: { id: taskType.id }, json: { into: other.id } });
      await done(`${words.merged(name, nameOf(other, language))} ${words.boardsFollow}`);
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <details className={styles.more}>
      <summary>{words.merge}</summary>
      <ChooseKind label={words.mergeInto} among={others} chosen={into} choose={setInto} />
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {target && (
        <Notice tone="attention" announce>
          <ul className={styles.consequences}>
            {words.mergeText(name, nameOf(target, language)).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button kind="danger" onClick={() => merge(target)}>
              {words.mergeConfirm(name, nameOf(target, language))}
            </Button>
            <Button onClick={() => setInto('')}>{words.leave}</Button>
          </div>
        </Notice>
      )}
    </details>
  );
}
