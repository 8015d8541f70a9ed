import { useState } from 'react';
import { useFirst } from '../api/first.tsx';
import { Notice } from '../parts/notice.tsx';
import { TrialStrip } from '../trial/trial-strip.tsx';
import { useWords } from '../words/words.tsx';
import { type TaskType, taskName } from './catalogue.ts';
import { LateSearch } from './late-search.tsx';
import { recentKinds } from './recent.ts';
import { Tile } from './tile.tsx';
import styles from './tiles.module.css';

/** Tiles that a digit presses. */
const keys = 8;

/** Tiles that a phone shows without much scrolling; longer catalogues can be searched. */
const fit = 20;

interface Props {
  catalogue: { taskTypes: TaskType[] | undefined; failed: boolean };
  onTask(id: string, trialStartId: string | null): void;
  onBurden(): void;
}

/** First tap. Own recent kinds come first; the rest keep the catalogue's order, so that the hand learns where they are. */
export function TaskStep({ catalogue: { taskTypes, failed }, onTask, onBurden }: Props) {
  const { t, language } = useWords();
  const first = useFirst();
  const [recent] = useState(() => first?.recent ?? recentKinds());
  const own = recent.filter((id) => taskTypes?.some((taskType) => taskType.id === id));
  const rest = taskTypes?.map(({ id }) => id).filter((id) => !own.includes(id)) ?? [];
  const [found, setFound] = useState<string[] | null>(null);
  return (
    <>
      {!taskTypes && failed && <Notice tone="attention">{t.log.catalogueFailed}</Notice>}
      {!taskTypes && !failed && <p role="status">{t.loading}</p>}
      {taskTypes?.length === 0 && <Notice>{t.log.empty}</Notice>}
      <TrialStrip taskTypes={taskTypes} onFinished={(piece) => onTask(piece.taskTypeId, piece.id)} />
      {taskTypes && taskTypes.length > fit && (
        <LateSearch taskTypes={taskTypes} onFound={setFound} onTask={(id) => onTask(id, null)} />
      )}
      <ul className={styles.tiles}>
        {(found ?? [...own, ...rest]).map((id, index) => {
          const key = index < keys ? index + 1 : undefined;
          return (
            <li key={id}>
              <Tile
                name={`task-${id}`}
                className={`${styles.tile} ${own.includes(id) ? styles.own : ''}`}
                digit={key}
                onTap={() => onTask(id, null)}
              >
                {key && (
                  <span className={styles.key} aria-hidden="true">
                    {key}
                  </span>
                )}
                {taskName(taskTypes, id, language)}
                {taskTypes?.find((taskType) => taskType.id === id)?.resting && (
                  <span className={styles.note}>{t.log.resting}</span>
                )}
                {own.includes(id) && <span className={styles.hidden}>{t.log.recent}</span>}
              </Tile>
            </li>
          );
        })}
      </ul>
      {taskTypes && (
        <Tile name="burden" className={`${styles.tile} ${styles.burden}`} onTap={onBurden}>
          {t.log.burdenTile}
          <span className={styles.note}>{t.log.burdenHint}</span>
        </Tile>
      )}
    </>
  );
}
