import type { Balance } from '../../server/evidence/board.ts';
import { waterfall } from '../charts/waterfall.ts';
import { WaterfallStep } from '../charts/waterfall-step.tsx';
import unseen from '../parts/unseen.module.css';
import { headlineSentence } from '../words/headline.ts';
import styles from './time-account.module.css';
import { useWords } from './words.tsx';

/** From the time on tasks to the net time, step by step, as a table whose last column is a waterfall; a loss hangs back to the left. */
export function TimeAccount({ balance }: { balance: Extract<Balance, { kind: 'balanced' }> }) {
  const { lead, board, doing } = useWords();
  const { gross, rework, burdensLine, tool, net, balance: title, balanceNote } = lead.board;
  const lines = [
    { name: gross, minutes: balance.grossMinutesSaved },
    { name: rework, minutes: -balance.reworkMinutes },
    { name: burdensLine, minutes: -balance.burdenMinutes },
    { name: tool, minutes: -balance.toolMinutes },
  ];
  const drawn = waterfall(
    lines.map(({ minutes }) => minutes),
    balance.net,
    balance.interval,
  );
  const { steps, levels, ticks, interval } = drawn;
  const { outcome } = headlineSentence(balance, board);
  const { item, time, chart } = doing.accountColumns;
  return (
    <section className={styles.section} aria-labelledby="time-account">
      <h2 id="time-account">{title}</h2>
      <p className={styles.note}>{balanceNote}</p>
      <table className={styles.table} aria-labelledby="time-account">
        <thead>
          <tr>
            <th scope="col">
              <span className={unseen.unseen}>{item}</span>
            </th>
            <th scope="col">
              <span className={unseen.unseen}>{time}</span>
            </th>
            <th scope="col" className={styles.axis}>
              <span className={unseen.unseen}>{chart}</span>
              {ticks.map(({ at, minutes }) => (
                <span
                  key={minutes}
                  className={`${styles.tick} ${at > 0.9 ? styles.last : ''}`}
                  style={{ left: `${at * 100}%` }}
                  aria-hidden="true"
                >
                  {minutes === 0 ? '0' : `${minutes < 0 ? '−' : ''}${board.duration(Math.abs(minutes), 'down')}`}
                </span>
              ))}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, minutes }, at) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.figure}>{board.exactly(minutes)}</td>
              <td className={styles.chart}>
                <WaterfallStep
                  step={steps[at]!}
                  tone={minutes < 0 ? 'loss' : 'gain'}
                  axis={drawn}
                  came={levels[at - 1]}
                  goes={levels[at]}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{net}</th>
            <td className={styles.figure}>
              {board.exactly(balance.net)}
              <small>{lead.board.likely(board.savedRange(balance.interval))}</small>
            </td>
            <td className={styles.chart}>
              <WaterfallStep
                step={steps[lines.length]!}
                tone={outcome}
                axis={drawn}
                came={levels[lines.length - 1]}
                interval={interval}
              />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
