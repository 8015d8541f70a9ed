import { useMemo } from 'react';
import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { type PlotRow, PlotRows } from './plot-rows.tsx';
import styles from './shares.module.css';
import { markOf } from './task-rows.tsx';
import { useWords } from './words.tsx';

/** Felt and measured differ when their ratio is beyond what either is told to: 5 %. */
const agreement = 1.05;

/** What people expected and felt above what was measured, on one axis. */
export function PerceptionGap({ evidence }: { evidence: PresentableEvidence }) {
  const { lead, verdicts } = useWords();
  const { task } = lead;
  const { timeRatio, forecastRatio, gap } = evidence.felt;
  const rows = useMemo((): PlotRow[] => {
    const told = (key: string, name: string, ratio: number | null): PlotRow[] =>
      ratio === null
        ? []
        : [{ key, name, told: verdicts.change(ratio), mark: { low: ratio, ratio, high: ratio, tone: 'open' } }];
    const mark = markOf(evidence);
    return [
      ...told('forecast', task.forecast, forecastRatio),
      ...told('felt', task.felt, timeRatio),
      ...(evidence.kind === 'estimated' && mark !== null
        ? [
            {
              key: 'measured',
              name: <strong>{task.measured}</strong>,
              told: lead.board.withRange(verdicts.change(evidence.timeRatio), verdicts.range(evidence.interval)),
              mark,
            },
          ]
        : []),
    ];
  }, [evidence, verdicts, task, lead, timeRatio, forecastRatio]);
  if (rows.length === 0) return null;
  const felt = timeRatio !== null || forecastRatio !== null;
  return (
    <section className={styles.section} aria-labelledby="felt">
      <h2 id="felt">{felt ? task.feltTitle : task.measured}</h2>
      {gap !== null && (
        <p className={styles.said}>
          {gap > agreement ? task.feltText.better : gap < 1 / agreement ? task.feltText.worse : task.feltText.agree}
        </p>
      )}
      <PlotRows rows={rows} label={felt ? task.feltTitle : task.measured} />
      {felt && <p className={styles.note}>{task.feltNote}</p>}
    </section>
  );
}
