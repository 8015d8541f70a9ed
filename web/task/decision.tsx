import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { noon } from '../words/noon.ts';
import { verdictSentence } from '../words/verdict-sentence.ts';
import { BeforeAfter } from './before-after.tsx';
import type { TaskPageData } from './read-task-page.ts';
import styles from './task.module.css';

/** One ruling, with what the board said when it was made and what came after. */
export function Decision(props: { decision: TaskPageData['decisions'][number]; page: TaskPageData }) {
  const { id, ruling, reason, decidedOn, reviewOn, evidence, beforeAfter, takenOnNames } = props.decision;
  const { task, verdicts, language } = useWords();
  return (
    <div className={styles.decision}>
      <h3>{task.rulings[ruling]}</h3>
      <p>{reason}</p>
      <p className={styles.note}>
        {[
          ...(takenOnNames ? [nameOf({ id, names: takenOnNames }, language)] : []),
          task.decided(task.day(noon(decidedOn))),
          ...(reviewOn === null ? [] : [task.review(task.day(noon(reviewOn)))]),
        ].join(' · ')}
      </p>
      <p className={styles.note}>
        {evidence === null
          ? task.thenNothing
          : task.thenSaid(verdictSentence(evidence, verdicts, props.page.office.floor))}
      </p>
      {beforeAfter !== null && <BeforeAfter sides={beforeAfter} />}
    </div>
  );
}
