import { Link } from 'wouter';
import type { Change } from '../../server/boards/told-board.ts';
import type { TaskTypeLabel } from '../../server/boards/told-reading.ts';
import { nameOf } from './names.ts';
import type { LinkTo } from './read-board.ts';
import styles from './since-last-time.module.css';
import { useWords, type Words } from './words.tsx';

/** What the last run and the days since brought; nothing where nothing changed. */
export function SinceLastTime({ changes, linkTo }: { changes: readonly Change[]; linkTo: LinkTo }) {
  const words = useWords();
  if (changes.length === 0) return null;
  const { boardPage, doing } = words;
  return (
    <section className={styles.section} aria-labelledby="since">
      <h2 id="since">{boardPage.since.title}</h2>
      <ul className={styles.list}>
        {changes.map((change) => {
          const text = changeText(change, words);
          const due = change.kind === 'decision_due' ? change : null;
          const about = due === null && 'taskType' in change ? change.taskType : null;
          return (
            <li key={text}>
              <span>{about ? <Link href={linkTo(about.id)}>{text}</Link> : text}</span>
              {due && (
                <Link
                  className={styles.act}
                  href={linkTo(due.taskType.id, due.ruling)}
                  aria-label={doing.ruleAgainOf(nameOf(due.taskType, words.language))}
                >
                  {doing.ruleAgain}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function changeText(change: Change, { boardPage, told, task, language }: Words): string {
  const { since } = boardPage;
  const kind = (label: TaskTypeLabel | null) => (label === null ? told.together : nameOf(label, language));
  switch (change.kind) {
    case 'first_reading':
      return since.first(kind(change.taskType), told.label[change.now]);
    case 'new_reading':
      return change.was === change.now
        ? since.same(kind(change.taskType), told.label[change.now])
        : since.moved(kind(change.taskType), told.label[change.was], told.label[change.now]);
    case 'period_closed':
      return since.closed(told.period(change.period));
    case 'trial_read':
      return change.now === null
        ? since.trialNothing(kind(change.taskType))
        : since.trial(kind(change.taskType), told.label[change.now]);
    case 'decision_due':
      return change.due.because === 'review_day'
        ? since.dueDay(kind(change.taskType), task.rulings[change.ruling])
        : since.dueWord(kind(change.taskType), task.rulings[change.ruling], told.label[change.due.now]);
    case 'feedback_answered':
      return since.answered(change.question);
  }
}
