import { Mark } from '../charts/mark.tsx';
import { nameOf } from './names.ts';
import type { Board } from './read-board.ts';
import styles from './what-to-do.module.css';
import { useWords } from './words.tsx';

/** At most three lines. */
export function WhatToDo({ whatToDo }: { whatToDo: Board['whatToDo'] }) {
  const { lead, board, language } = useWords();
  const { use, avoid, dropBurden } = whatToDo;
  const lines = [
    ...(use ? [{ tone: 'gain' as const, text: lead.board.use(nameOf(use, language)) }] : []),
    ...(avoid ? [{ tone: 'loss' as const, text: lead.board.avoid(nameOf(avoid, language)) }] : []),
    ...(dropBurden ? [{ tone: 'drop' as const, text: lead.board.drop(board.burdens[dropBurden]) }] : []),
  ];
  return (
    <section className={styles.section} aria-labelledby="what-to-do">
      <h2 id="what-to-do">{lead.board.whatToDo}</h2>
      {lines.length === 0 ? (
        <p>{lead.board.nothingToDo}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ tone, text }) => (
            <li key={tone} className={styles[tone]}>
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                {tone === 'drop' ? (
                  <path d="M5 5 L15 15 M15 5 L5 15" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
                ) : (
                  <Mark tone={tone} x={10} y={10} />
                )}
              </svg>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
