import { usePageWords } from '../words/page-words.ts';
import styles from './elsewhere.module.css';
import { Finding } from './finding.tsx';
import { type ToldStudy, useStudies } from './use-studies.ts';
import { loaders } from './words.ts';

interface Props {
  taskTypeId?: string;
  heading?: 'h2' | 'h3';
  /** Shown at once; the rest behind a fold. */
  first?: number;
}

/** What studies elsewhere found of a kind of work, apart from all that is known here. Without a kind: of all. */
export function Elsewhere({ taskTypeId, heading = 'h2', first = 3 }: Props) {
  const studies = useStudies();
  const { words } = usePageWords(loaders);
  if (!studies || !words) return null;
  const close = closeTo(studies, taskTypeId);
  const rest = close.slice(first);
  const Heading = heading;
  return (
    <section className={styles.section}>
      <Heading>{words.title}</Heading>
      <p className={styles.note}>{words.intro}</p>
      <ul className={styles.list}>
        {close.slice(0, first).map((study) => (
          <Finding key={study.id} study={study} words={words} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.more(rest.length)}</summary>
          <ul className={styles.list}>
            {rest.map((study) => (
              <Finding key={study.id} study={study} words={words} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Those that come close to the kind; where there are none, those of office work at large. */
export function closeTo(studies: readonly ToldStudy[], taskTypeId: string | undefined): readonly ToldStudy[] {
  if (taskTypeId === undefined) return studies;
  const close = studies.filter(({ taskTypeIds }) => taskTypeIds.includes(taskTypeId));
  return close.length > 0 ? close : studies.filter(({ general }) => general);
}
