import { useState } from 'react';
import { Notice } from '../parts/notice.tsx';
import { TrialStrip } from '../trial/trial-strip.tsx';
import { useWords } from '../words/words.tsx';
import { type TaskType, taskName, taskTypeOf } from './catalogue.ts';
import { Hint } from './hint.tsx';
import { LateSearch } from './late-search.tsx';
import { Tile } from './tile.tsx';
import styles from './tiles.module.css';

/** Tiles that a digit presses: always the same ones. */
const keys = 9;

/** Tiles that a phone shows without much scrolling; longer catalogues can be searched. */
const fit = 20;

interface Props {
  catalogue: { taskTypes: TaskType[] | undefined; failed: boolean };
  /** Own kinds of before this visit: they stay where they are while it lasts. */
  recent: readonly string[];
  onTask(id: string, trialStartId: string | null): void;
  onBurden(): void;
  onUnlisted(): void;
}

/** First tap. Own recent kinds stand in a row of their own; the catalogue below keeps its order, so that the hand learns it. */
export function TaskStep({ catalogue: { taskTypes, failed }, recent, onTask, onBurden, onUnlisted }: Props) {
  const { t, language } = useWords();
  const own = recent.flatMap((id) => taskTypeOf(taskTypes, id) ?? []);
  const [found, setFound] = useState<string[] | null>(null);
  const listed = taskTypes?.filter(({ unlisted }) => !unlisted) ?? [];
  const shown = found?.flatMap((id) => listed.find((taskType) => taskType.id === id) ?? []) ?? listed;
  const tile = (taskType: TaskType, prefix: string, digit?: number) => (
    <li key={taskType.id}>
      <Tile
        name={`${prefix}-${taskType.id}`}
        className={`${styles.tile} ${prefix === 'own' ? styles.own : ''}`}
        digit={digit}
        onTap={() => onTask(taskType.id, null)}
      >
        {digit && (
          <span className={styles.key} aria-hidden="true">
            {digit}
          </span>
        )}
        <span className={styles.name}>{taskName(taskTypes, taskType.id, language)}</span>
        <Hint taskType={taskType} />
        {taskType.resting && <span className={styles.note}>{t.log.resting}</span>}
      </Tile>
    </li>
  );
  return (
    <>
      {!taskTypes && failed && <Notice tone="attention">{t.log.catalogueFailed}</Notice>}
      {!taskTypes && !failed && <p role="status">{t.loading}</p>}
      {taskTypes && listed.length === 0 && <Notice>{t.log.empty}</Notice>}
      <TrialStrip taskTypes={taskTypes} onFinished={(piece) => onTask(piece.taskTypeId, piece.id)} />
      {listed.length > fit && <LateSearch taskTypes={listed} onFound={setFound} onTask={(id) => onTask(id, null)} />}
      {own.length > 0 && !found && (
        <ul className={`${styles.tiles} ${styles.recent}`} aria-label={t.log.recent}>
          {own.map((taskType) => tile(taskType, 'own'))}
        </ul>
      )}
      <ul className={styles.tiles} aria-label={t.log.all}>
        {shown.map((taskType, index) => tile(taskType, 'task', !found && index < keys ? index + 1 : undefined))}
      </ul>
      {taskTypes && (
        <div className={styles.rest}>
          {taskTypes.some(({ unlisted }) => unlisted) && (
            <Tile name="unlisted" className={`${styles.tile} ${styles.burden}`} onTap={onUnlisted}>
              {t.unlisted}
            </Tile>
          )}
          <Tile name="burden" className={`${styles.tile} ${styles.burden}`} onTap={onBurden}>
            {t.log.burdenTile}
            <span className={styles.note}>{t.log.burdenHint}</span>
          </Tile>
        </div>
      )}
    </>
  );
}
