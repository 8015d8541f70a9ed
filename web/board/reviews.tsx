import { Link } from 'wouter';
import { noon } from '../words/noon.ts';
import { nameOf } from './names.ts';
import type { LinkTo, Standing } from './read-board.ts';
import styles from './reviews.module.css';
import { useWords, type Words } from './words.tsx';

/** Decisions whose day has come, or whose ground has moved; in catalogue order. */
export function Reviews({ standing, linkTo }: { standing: readonly Standing[]; linkTo: LinkTo }) {
  const words = useWords();
  const { doing, task, language } = words;
  const due = standing.flatMap((one) => (one.due === null ? [] : [{ ...one, due: one.due }]));
  if (due.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="reviews">
      <h2 id="reviews">{doing.reviewTitle}</h2>
      <p className={styles.note}>{doing.reviewText}</p>
      <ul className={styles.list}>
        {due.map((one) => {
          const name = nameOf({ id: one.taskTypeId, names: one.names }, language);
          return (
            <li key={one.id}>
              <div>
                <strong>{name}</strong>
                <p>{dueText(one.due, one.reviewOn, words)}</p>
                <p className={styles.note}>{doing.decided(task.day(noon(one.decidedOn)), task.rulings[one.ruling])}</p>
              </div>
              <Link href={linkTo(one.taskTypeId, one.ruling)} aria-label={doing.ruleAgainOf(name)}>
                {doing.ruleAgain}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Why it should be looked at again, in a sentence without its full stop. */
export function dueText(
  due: NonNullable<Standing['due']>,
  reviewOn: string | null,
  { doing, task, verdicts }: Pick<Words, 'doing' | 'task' | 'verdicts'>,
): string {
  if (due.because === 'review_day') return reviewOn === null ? '' : doing.reviewDay(task.day(noon(reviewOn)));
  const now = verdicts.label[due.now];
  return due.was === null ? doing.verdictFirst(now) : doing.verdictChanged(verdicts.label[due.was], now);
}
