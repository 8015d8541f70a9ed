import type { Balance } from '../../server/evidence/board.ts';
import { SpanBar } from '../charts/span-bar.tsx';
import { waterfall } from '../charts/steps.ts';
import { headlineSentence } from '../words/headline.ts';
import styles from './time-account.module.css';
import { useWords } from './words.tsx';

/** From the time on tasks to the net time, step by step; a loss stands left of the line. */
export function TimeAccount({ balance }: { balance: Extract<Balance, { kind: 'balanced' }> }) {
  const { lead, board } = useWords();
  const { gross, rework, burdensLine, tool, net, balance: title, balanceNote } = lead.board;
  const lines = [
    { name: gross, minutes: balance.grossMinutesSaved },
    { name: rework, minutes: -balance.reworkMinutes },
    { name: burdensLine, minutes: -balance.burdenMinutes },
    { name: tool, minutes: -balance.toolMinutes },
  ];
  const { zero, steps, interval } = waterfall(
    lines.map(({ minutes }) => minutes),
    balance.net,
    balance.interval,
  );
  const { outcome } = headlineSentence(balance, board);
  const all = [...lines, { name: net, minutes: balance.net }];
  return (
    <section className={styles.section} aria-labelledby="time-account">
      <h2 id="time-account">{title}</h2>
      <p className={styles.note}>{balanceNote}</p>
      <dl className={styles.lines}>
        {all.map(({ name, minutes }, at) => (
          <div key={name} className={at === lines.length ? styles.net : undefined}>
            <dt>{name}</dt>
            <dd>
              <SpanBar
                {...steps[at]!}
                zero={zero}
                {...(at === lines.length ? { tone: outcome, interval } : { tone: minutes < 0 ? 'loss' : 'gain' })}
              />
              <span className={styles.figure}>
                {board.exactly(minutes)}
                {at === lines.length && <small>{lead.board.likely(board.savedRange(balance.interval))}</small>}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
