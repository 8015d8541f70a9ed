import { isForbidden } from '../../db/vocabulary.ts';
import { SpanBar } from '../charts/span-bar.tsx';
import styles from './burden-ledger.module.css';
import { BurdenLetter } from './burden-letter.tsx';
import type { Board } from './read-board.ts';
import { useWords } from './words.tsx';

/** What the campaign costs beside the work: each burden with its time, the rule that forbids it or that none does, and who can end it. */
export function BurdenLedger({ board: { burdens, team, window, office, asOf } }: { board: Board }) {
  const { lead, board, doing } = useWords();
  const most = Math.max(...burdens.map(({ minutes }) => minutes), 1);
  const total = burdens.reduce((sum, { minutes }) => sum + minutes, 0);
  const { burden: burdenColumn, minutes: minutesColumn, ending } = doing.burdenColumns;
  return (
    <section className={styles.section} aria-labelledby="burdens">
      <h2 id="burdens">{lead.board.burdens}</h2>
      <p className={styles.note}>{burdens.length === 0 ? lead.board.noBurdens : lead.board.burdensNote}</p>
      {burdens.length > 0 && (
        <>
          <table className={styles.table} aria-labelledby="burdens">
            <thead>
              <tr>
                <th scope="col">{burdenColumn}</th>
                <th scope="col">{minutesColumn}</th>
                <th scope="col">{ending}</th>
              </tr>
            </thead>
            <tbody>
              {burdens.map(({ burden, minutes }) => (
                <tr key={burden}>
                  <th scope="row">{board.burdens[burden]}</th>
                  <td className={styles.minutes}>
                    <SpanBar from={0} to={minutes / most} zero={0} tone="loss" />
                    <span>{board.duration(minutes, 'up')}</span>
                  </td>
                  <td className={isForbidden(burden) ? styles.forbidden : undefined}>{doing.ending[burden]}</td>
                </tr>
              ))}
            </tbody>
            {burdens.length > 1 && (
              <tfoot>
                <tr>
                  <th scope="row">{doing.burdenTotal}</th>
                  <td className={styles.minutes}>
                    <span />
                    <span>{board.duration(total, 'up')}</span>
                  </td>
                  <td />
                </tr>
              </tfoot>
            )}
          </table>
          {burdens.some(({ burden }) => isForbidden(burden)) && <p className={styles.rule}>{doing.forbiddenBy}</p>}
          <BurdenLetter burdens={burdens} team={team.name} window={window} floor={office.floor} asOf={asOf} />
        </>
      )}
    </section>
  );
}
