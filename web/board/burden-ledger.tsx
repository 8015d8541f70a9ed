import { isForbidden } from '../../db/vocabulary.ts';
import type { ToldBoard } from '../../server/boards/told-board.ts';
import { RangeBar } from '../charts/range-bar.tsx';
import { BurdenEnding } from './burden-ending.tsx';
import { BurdenLetter } from './burden-letter.tsx';
import styles from './range-table.module.css';
import { useWords } from './words.tsx';

/** What the campaign costs beside the work: each burden with its time, the rule that forbids it or that none does, and who can end it. */
export function BurdenLedger({ board: told, changed }: { board: ToldBoard; changed(): Promise<void> }) {
  const { lead, vocabulary, boardPage, doing, told: words } = useWords();
  const { burdens, endedBurdens, team, period, office, lastRun, quarters } = told;
  if (period === null) return null;
  const axis = { low: 0, high: Math.max(1, ...burdens.map(({ minutes }) => minutes.high)) };
  const { burden: burdenColumn, minutes: minutesColumn, ending } = doing.burdenColumns;
  const together = told.account.find(({ part }) => part === 'burdens');
  const total = quarters.find((quarter) => quarter.period === period)?.burdens ?? null;
  const noteOf = () => {
    if (burdens.length > 0) return boardPage.burdens.note;
    return together ? words.burdensTogether(words.spent(together.minutes)) : boardPage.burdens.none;
  };
  return (
    <section className={styles.section} aria-labelledby="burdens">
      <h2 id="burdens">{lead.board.burdens}</h2>
      <p className={styles.note}>{noteOf()}</p>
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
                  <th scope="row">{vocabulary.burdens[burden]}</th>
                  <td>
                    <RangeBar range={minutes} axis={axis} tone="loss" />
                    <span className={styles.figure}>{words.spent(minutes)}</span>
                  </td>
                  <td className={isForbidden(burden) ? `${styles.wide} ${styles.forbidden}` : styles.wide}>
                    {doing.ending[burden]}
                    <BurdenEnding
                      teamId={team.id}
                      burden={burden}
                      endedOn={endedBurdens.find((ended) => ended.burden === burden)?.endedOn ?? null}
                      changed={changed}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {burdens.some(({ burden }) => isForbidden(burden)) && <p className={styles.rule}>{doing.forbiddenBy}</p>}
          <BurdenLetter
            burdens={burdens}
            total={total}
            team={team.name}
            period={period}
            floor={office.floor}
            lastRun={lastRun}
          />
        </>
      )}
    </section>
  );
}
