import { isWithAi } from '../../../server/domain/outcome-means.ts';
import { daysAgo } from '../../log/days.ts';
import { useWords } from '../../words/words.tsx';
import type { BurdenItem, EntryItem } from './items.ts';
import styles from './summary.module.css';
import { useOwnWords } from './words.tsx';

/** The person's own sums, compared with nobody's. */
export function Summary({ entries, burdens }: { entries: readonly EntryItem[]; burdens: readonly BurdenItem[] }) {
  const { t } = useWords();
  const { mine } = useOwnWords();
  const since = daysAgo(30);
  const recent = entries.filter(({ day }) => day > since);
  const own = (entry: EntryItem) => entry.minutes + (entry.reworkMinutes ?? 0);
  const sum = (minutes: readonly number[]) => Math.round(minutes.reduce((total, one) => total + one, 0));
  const facts = [
    [mine.withAi, sum(recent.filter(({ outcome }) => isWithAi(outcome)).map(own))],
    [mine.without, sum(recent.filter(({ outcome }) => !isWithAi(outcome)).map(own))],
    [mine.reworkSum, sum(recent.map(({ reworkMinutes }) => reworkMinutes ?? 0))],
    [mine.burdenSum, sum(burdens.filter(({ day }) => day > since).map(({ minutes }) => minutes))],
  ] as const;
  if (recent.length === 0) return null;
  return (
    <section className={styles.summary} aria-labelledby="summary">
      <h2 id="summary">{mine.summary}</h2>
      <dl>
        <div>
          <dt>{mine.pieces}</dt>
          <dd>{t.count(recent.length)}</dd>
        </div>
        {facts
          .filter(([, minutes]) => minutes > 0)
          .map(([label, minutes]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{t.minutes(minutes)}</dd>
            </div>
          ))}
      </dl>
      <p>{mine.summaryText}</p>
    </section>
  );
}
