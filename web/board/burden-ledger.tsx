import { SpanBar } from '../charts/span-bar.tsx';
import type { Board } from './read-board.ts';
import styles from './shares.module.css';
import { useWords } from './words.tsx';

/** Of these, an outside rule forbids some outright. */
const forbidden: readonly string[] = ['usage_reporting', 'proof_of_use'];

export function BurdenLedger({ burdens }: { burdens: Board['burdens'] }) {
  const { lead, board } = useWords();
  const most = Math.max(...burdens.map(({ minutes }) => minutes), 1);
  return (
    <section className={styles.section} aria-labelledby="burdens">
      <h2 id="burdens">{lead.board.burdens}</h2>
      <p className={styles.note}>{burdens.length === 0 ? lead.board.noBurdens : lead.board.burdensNote}</p>
      <dl className={styles.lines}>
        {burdens.map(({ burden, minutes }) => (
          <div key={burden}>
            <dt>{board.burdens[burden]}</dt>
            <dd>
              <SpanBar from={0} to={minutes / most} zero={0} tone="loss" />
              <span>{board.duration(minutes, 'up')}</span>
            </dd>
          </div>
        ))}
      </dl>
      {burdens.some(({ burden }) => forbidden.includes(burden)) && <p className={styles.rule}>{lead.board.rule}</p>}
    </section>
  );
}
