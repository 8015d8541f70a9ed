import { useRef, useState } from 'react';
import { api } from '../api/client.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './offered.module.css';
import { isOffered, type TaskType } from './read-catalogue.ts';
import { TaskTypeRow } from './task-type-row.tsx';
import { useCatalogueWords } from './words.tsx';

interface Props {
  taskTypes: readonly TaskType[];
  mayEdit: boolean;
  changed(sentence: string): Promise<void>;
}

/** What can be logged, in the order of every list. */
export function Offered({ taskTypes, mayEdit, changed }: Props) {
  const words = useCatalogueWords();
  const { lead, language } = useWords();
  const [error, setError] = useState<unknown>(null);
  const list = useRef<HTMLOListElement>(null);
  const offered = taskTypes.filter(isOffered);

  /** To the place that it will then have, counted from 0. */
  async function move(taskType: TaskType, to: number) {
    const others = offered.filter((other) => other !== taskType);
    const focused = document.activeElement;
    setError(null);
    try {
      const json = { before: others[to]?.id ?? null };
      await api.catalogue['task-types'][':id'].place.$put({ param: { id: taskType.id }, json });
      await changed(words.moved(nameOf(taskType, language), to + 1, offered.length));
      // Its row was taken out and put in elsewhere: the keyboard goes along.
      if (focused instanceof HTMLElement && list.current?.contains(focused)) focused.focus();
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <section aria-labelledby="offered">
      <h2 id="offered">{words.offered}</h2>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <ol className={styles.list} ref={list}>
        {offered.map((taskType, at) => (
          <TaskTypeRow
            key={taskType.id}
            taskType={taskType}
            offered={offered}
            at={at}
            mayEdit={mayEdit}
            changed={changed}
            move={(to) => move(taskType, to)}
          />
        ))}
      </ol>
    </section>
  );
}
