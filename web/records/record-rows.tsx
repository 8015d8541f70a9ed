import { useId } from 'react';
import type { RecordRow } from '../../server/records/record-row.ts';
import { nameOf } from '../board/names.ts';
import table from '../board/table.module.css';
import { WordLabel } from '../board/word-label.tsx';
import { useWords } from '../board/words.tsx';
import { usePageWords } from '../words/page-words.ts';
import type { RecordRowWords } from '../words/record-words.ts';
import { Models } from './models.tsx';
import styles from './record-rows.module.css';
import { recordWordsIn } from './record-words-in.ts';

/** What was brought in, in rows of their own below what people log. */
export default function RecordRows({ rows }: { rows: readonly RecordRow[] }) {
  const own = useId();
  const words = usePageWords(recordWordsIn).words?.records.told;
  if (rows.length === 0 || !words) return null;
  return (
    <section className={table.section} aria-labelledby={own}>
      <h2 id={own}>{words.title}</h2>
      <p className={table.note}>{words.note}</p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.taskType?.id} ${row.coin}`}>
            <Row row={row} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row, words }: { row: RecordRow; words: RecordRowWords }) {
  const { told, language } = useWords();
  const { taskType, coin, reading, pieces, people, files, forecastRatio, feltRatio, specifications } = row;
  const number = (value: number) => value.toLocaleString(language);
  const counted = (by: Record<'with_ai' | 'without_ai', number>) => ({
    with_ai: number(by.with_ai),
    without_ai: number(by.without_ai),
  });
  const from = files.map(({ name, broughtOn }) => name || told.day(broughtOn));
  return (
    <>
      <h3>{taskType === null ? told.together : nameOf(taskType, language)}</h3>
      {reading.kind === 'estimated' ? (
        <p>
          <WordLabel word={reading.word} />{' '}
          {words.ratio(shown(reading.timeRatio), shown(reading.interval[0]), shown(reading.interval[1]))}
        </p>
      ) : (
        <p>{words.cannot[reading.reason]}</p>
      )}
      {forecastRatio !== null && <p>{words.forecast(shown(forecastRatio))}</p>}
      {feltRatio !== null && <p>{words.felt(shown(feltRatio))}</p>}
      <p className={styles.soft}>
        {coin ? words.coin : words.chosen} · {words.pieces(counted(pieces), counted(people))} ·{' '}
        {words.from(told.list(from))}
      </p>
      {specifications.length > 0 && <Models specifications={specifications} words={words} />}
    </>
  );
}

const shown = (ratio: number) => ratio.toFixed(3);
