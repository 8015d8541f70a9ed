import type { StudiesWords } from '../words/studies-words.ts';
import styles from './elsewhere.module.css';
import { sayFound } from './say-found.ts';
import type { ToldStudy } from './use-studies.ts';

/** One finding: its figure first, then how it was found, of whom, and where to read it. */
export function Finding({ study, words }: { study: ToldStudy; words: StudiesWords }) {
  const { id, year, design, people, found, differsFrom, source } = study;
  const { figure, range } = sayFound(found, words);
  const { about, also } = words.said[id];
  const felt = found.measure === 'time' && found.felt !== undefined ? [words.felt(found.felt)] : [];
  const differs = differsFrom.map((other) => words.names[other]);
  return (
    <li className={styles.finding}>
      <p className={design === 'self_report' ? styles.selfReport : styles.figure}>
        <strong>{figure}</strong>
        <span>{[range, ...felt].join(' · ')}</span>
      </p>
      <p>
        {about} {also}
      </p>
      <p className={styles.small}>
        {[words.names[id], words.design[design], words.people(people)].join(' · ')}
        {differs.length > 0 && ` · ${words.differs(differs.join(words.between))}`}
      </p>
      <p className={styles.small}>
        {words.source}
        <a href={source.url} rel="noreferrer">
          {source.text}
        </a>{' '}
        ({year})
      </p>
    </li>
  );
}
