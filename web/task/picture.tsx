import { useMemo } from 'react';
import type { ToldRow } from '../../server/boards/told-board.ts';
import { type PlotRow, PlotRows } from '../board/plot-rows.tsx';
import styles from '../board/shares.module.css';
import { markOf } from '../board/task-rows.tsx';
import { useWords } from '../board/words.tsx';
import { percentOf, readingFigures } from '../words/told-sentences.ts';

/** What people felt beside what was measured, on one axis. */
export function Picture({ row: { known, felt } }: { row: ToldRow }) {
  const { told, boardPage } = useWords();
  const { title, note, measured, felt: feltName } = boardPage.task.felt;
  const rows = useMemo((): PlotRow[] => {
    const mark = markOf(known);
    return [
      ...(known.kind === 'known' && mark !== null
        ? [{ key: 'measured', name: <strong>{measured}</strong>, told: readingFigures(known.reading, told), mark }]
        : []),
      ...(felt === null
        ? []
        : [
            {
              key: 'felt',
              name: feltName,
              told: [
                told.felt(told.change(percentOf(felt.ratio))),
                ...(felt.gap === null ? [] : [told.gap[felt.gap]]),
              ].join(' · '),
              mark: { low: felt.ratio, ratio: felt.ratio, high: felt.ratio, tone: 'open' as const },
            },
          ]),
    ];
  }, [known, felt, told, measured, feltName]);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="picture">
      <h2 id="picture">{felt === null ? boardPage.task.picture : title}</h2>
      {felt !== null && <p className={styles.note}>{note}</p>}
      <PlotRows rows={rows} label={boardPage.task.picture} />
    </section>
  );
}
