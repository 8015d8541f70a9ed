import { type ReactNode, useMemo } from 'react';
import { IntervalStrip } from '../charts/interval-strip.tsx';
import type { Tone } from '../charts/mark.tsx';
import { along, labelled, ratioAxis } from '../charts/ratio-axis.ts';
import unseen from '../parts/unseen.module.css';
import styles from './plot-rows.module.css';
import { useTellRatio } from './use-tell-ratio.ts';
import { useWords } from './words.tsx';

export interface PlotRow {
  key: string;
  name: ReactNode;
  /** The row's figures in words: the plot beside them adds nothing that they do not say. */
  told: ReactNode;
  mark: { low: number; ratio: number; high: number; tone: Tone } | null;
  /** Stands out: all work together. */
  first?: boolean;
}

/** A label's width and its gap, in shares of the narrowest plot. */
const labelShare = 0.19;

/** Rows of text, each with a strip of one plot of time ratios on a shared axis. */
export function PlotRows({ rows, label }: { rows: readonly PlotRow[]; label: string }) {
  const { name: nameColumn, told: toldColumn, chart } = useWords().doing.plotColumns;
  const axis = useMemo(
    () => ratioAxis(rows.flatMap(({ mark }) => (mark ? [[mark.low, mark.high] as const] : []))),
    [rows],
  );
  const plotted = rows.some(({ mark }) => mark !== null);
  return (
    <div className={plotted ? styles.rows : `${styles.rows} ${styles.bare}`}>
      {plotted && <Scale axis={axis} />}
      <table className={styles.list} aria-label={label}>
        <thead className={unseen.unseen}>
          <tr>
            <th scope="col">{nameColumn}</th>
            <th scope="col">{toldColumn}</th>
            <th scope="col">{chart}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, told, mark, first = false }) => (
            <tr key={key} className={first ? `${styles.row} ${styles.first}` : styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.told}>{told}</td>
              <td className={mark === null ? `${styles.slot} ${styles.empty}` : styles.slot}>
                {plotted && <IntervalStrip axis={axis} {...mark} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Scale({ axis }: { axis: ReturnType<typeof ratioAxis> }) {
  const { lead } = useWords();
  const tellRatio = useTellRatio();
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.scale}>
        <span className={styles.faster}>← {lead.board.faster}</span>
        <span className={styles.slower}>{lead.board.slower} →</span>
        {labelled(axis, labelShare).map((tick) => (
          <span key={tick} className={styles.tick} style={{ left: `${along(axis, tick) * 100}%` }}>
            {tellRatio(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}
