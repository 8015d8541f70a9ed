import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { verdictSentence } from '../words/verdict-sentence.ts';
import { BeforeAfter } from './before-after.tsx';
import { DecideForm } from './decide-form.tsx';
import { noon, type TaskPageData } from './read-task-page.ts';
import styles from './task.module.css';

/** Rulings, newest first, each with what was known then and what came after. */
export function Decisions({ page, changed }: { page: TaskPageData; changed(): void }) {
  const { task, verdicts, language } = useWords();
  return (
    <section className={styles.section} aria-labelledby="decisions">
      <h2 id="decisions">{task.decisionsTitle}</h2>
      {page.decisions.length === 0 && <p className={styles.note}>{task.decisionsNone}</p>}
      <ol className={styles.list}>
        {page.decisions.map(({ id, ruling, reason, decidedOn, reviewOn, evidence, beforeAfter, takenOnNames }) => (
          <li key={id}>
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
                : task.thenSaid(verdictSentence(evidence, verdicts, page.office.floor))}
            </p>
            {beforeAfter !== null && <BeforeAfter sides={beforeAfter} />}
          </li>
        ))}
      </ol>
      <DecideForm teamId={page.team.id} taskTypeId={page.id} decided={changed} />
    </section>
  );
}
