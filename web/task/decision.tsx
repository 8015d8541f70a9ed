import type { ToldTask } from '../../server/boards/told-task.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { readingSentence } from '../words/told-sentences.ts';
import { BeforeAfter } from './before-after.tsx';
import styles from './task.module.css';

/** One ruling, with what the board said when it was made and what came after. */
export function Decision({ decision }: { decision: ToldTask['decisions'][number] }) {
  const { ruling, reason, decidedOn, reviewOn, reading, beforeAfter, takenOn } = decision;
  const { task, told, boardPage, language } = useWords();
  const { thenSaid, thenNothing } = boardPage.task.decisions;
  return (
    <div className={styles.decision}>
      <h3>{task.rulings[ruling]}</h3>
      <p>{reason}</p>
      <p className={styles.note}>
        {[
          ...(takenOn ? [nameOf(takenOn, language)] : []),
          task.decided(told.day(decidedOn)),
          ...(reviewOn === null ? [] : [task.review(told.day(reviewOn))]),
        ].join(' · ')}
      </p>
      <p className={styles.note}>{reading === null ? thenNothing : thenSaid(readingSentence(reading, told))}</p>
      {beforeAfter !== null && <BeforeAfter sides={beforeAfter} />}
    </div>
  );
}
