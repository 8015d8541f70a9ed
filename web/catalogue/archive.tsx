import { useState } from 'react';
import { api } from '../api/client.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { TaskType } from './read-catalogue.ts';
import styles from './texts-form.module.css';
import { useCatalogueWords } from './words.tsx';

export function Archive({ taskType, done }: { taskType: TaskType; done(sentence: string): Promise<void> }) {
  const words = useCatalogueWords();
  const { lead, language } = useWords();
  const [error, setError] = useState<unknown>(null);

  async function archive() {
    setError(null);
    try {
      await api.catalogue['task-types'][':id'].archive.$put({ param: { id: taskType.id } });
      await done(words.archived(nameOf(taskType, language)));
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <details className={styles.more}>
      <summary>{words.archive}</summary>
      <p className={styles.hint}>{words.archiveText}</p>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <Button kind="danger" onClick={archive}>
        {words.archive}
      </Button>
    </details>
  );
}
