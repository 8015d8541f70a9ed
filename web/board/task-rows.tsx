import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Known, ToldRow } from '../../server/boards/told-board.ts';
import type { ToldTrial } from '../../server/boards/told-trial.ts';
import { ElsewhereLine } from '../studies/elsewhere-line.tsx';
import { hourSentence, readingFigures } from '../words/told-sentences.ts';
import { nameOf, toneOfWord } from './names.ts';
import { type PlotRow, PlotRows } from './plot-rows.tsx';
import type { LinkTo } from './read-board.ts';
import styles from './task-rows.module.css';
import { WordLabel } from './word-label.tsx';
import { useWords, type Words } from './words.tsx';

/** All work together first, then a row per kind of work, in catalogue order. */
export function TaskRows({ rows, linkTo }: { rows: readonly ToldRow[]; linkTo: LinkTo }) {
  const words = useWords();
  const drawn = useMemo(() => rows.map((row) => drawnRow(row, words, linkTo)), [rows, words, linkTo]);
  return <PlotRows rows={drawn} label={words.lead.board.tasks} />;
}

function drawnRow(row: ToldRow, words: Words, linkTo: LinkTo): PlotRow {
  const { told, language } = words;
  const { taskType, known } = row;
  return {
    key: taskType?.id ?? 'together',
    first: taskType === null,
    name: (
      <>
        {taskType === null ? (
          <strong>{told.together}</strong>
        ) : (
          <Link href={linkTo(taskType.id)} className={styles.name}>
            {nameOf(taskType, language)}
          </Link>
        )}
        {asideOf(row, words).map((text) => (
          <span key={text} className={styles.small}>
            {text}
          </span>
        ))}
      </>
    ),
    told: <ToldKnown known={known} taskType={taskType} />,
    mark: markOf(known),
  };
}

/** What the team ruled, what is not asked any more, and a trial that is not read yet. */
function asideOf({ ruling, resting, trial }: ToldRow, { told, task, boardPage }: Words): string[] {
  return [
    ...(ruling ? [boardPage.decided(task.rulings[ruling.ruling])] : []),
    ...(resting ? [boardPage.resting] : []),
    ...(trial ? [trialText(trial, { told, boardPage })] : []),
  ].filter((text) => text !== '');
}

export function trialText(
  { state, opensOn, closesOn, toldOn }: ToldTrial,
  { told, boardPage }: Pick<Words, 'told' | 'boardPage'>,
): string {
  if (state === 'planned') return boardPage.trial.planned(told.day(opensOn), told.day(closesOn));
  if (state === 'running') return boardPage.trial.running(told.day(closesOn));
  return state === 'waiting' ? boardPage.trial.waiting(told.day(toldOn)) : '';
}

/** The verdict, its figures, and the same in minutes of an hour; a kind of which nothing is known gets no number. */
function ToldKnown({ known, taskType }: Pick<ToldRow, 'known' | 'taskType'>) {
  const { told, language } = useWords();
  if (known.kind === 'not_known')
    return (
      <>
        <span className={styles.unknown}>{told.notKnown}</span>
        {taskType !== null && <ElsewhereLine taskTypeId={taskType.id} className={styles.small} />}
      </>
    );
  const { reading, stands } = known;
  const hour = hourSentence(reading, taskType === null ? null : nameOf(taskType, language), told);
  return (
    <>
      <WordLabel word={reading.word} />
      <span className={styles.small}>{readingFigures(reading, told)}</span>
      {hour !== null && <span className={styles.small}>{hour}</span>}
      {stands !== 'own' && <span className={styles.small}>{told.stands[stands]}</span>}
    </>
  );
}

export function markOf(known: Known): PlotRow['mark'] {
  if (known.kind === 'not_known') return null;
  const { low, ratio, high, word } = known.reading;
  return { low, ratio, high, tone: toneOfWord(word) };
}
