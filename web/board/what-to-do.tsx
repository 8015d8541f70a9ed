import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Ruling } from '../../db/vocabulary.ts';
import type { AdviceLine, ToldBoard } from '../../server/boards/told-board.ts';
import type { TaskTypeLabel } from '../../server/boards/told-reading.ts';
import { Mark } from '../charts/mark.tsx';
import { adviceSentences } from '../words/told-sentences.ts';
import { nameOf } from './names.ts';
import type { LinkTo } from './read-board.ts';
import styles from './what-to-do.module.css';
import { useWords, type Words } from './words.tsx';

const tones = { use: 'gain', avoid: 'loss', ask_whether_needed: 'drop', drop_burden: 'burden' } as const;

/** At most three lines, in the same sentences as on paper, each with the way to act on it. */
export function WhatToDo({ board, linkTo }: { board: ToldBoard; linkTo: LinkTo }) {
  const words = useWords();
  const { lead, told } = words;
  return (
    <section className={styles.section} aria-labelledby="what-to-do">
      <h2 id="what-to-do">{lead.board.whatToDo}</h2>
      {board.advice.length === 0 ? (
        <p>{told.advice.nothing}</p>
      ) : (
        <ul className={styles.lines}>
          {board.advice.map((line) => {
            const tone = tones[line.kind];
            return (
              <li key={line.kind} className={styles[tone]}>
                <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                  {tone === 'drop' || tone === 'burden' ? (
                    <path d="M5 5 L15 15 M15 5 L5 15" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
                  ) : (
                    <Mark tone={tone} x={10} y={10} />
                  )}
                </svg>
                <p>
                  <strong>{sentenceOf(line, words)}</strong>
                </p>
                <span className={styles.act}>{actOn(line, board, words, linkTo)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function sentenceOf(line: AdviceLine, { told, vocabulary, language }: Words): string {
  const [sentence] = adviceSentences(
    [line],
    { task: (label) => nameOf(label, language), burdens: vocabulary.burdens },
    told,
  );
  return sentence ?? '';
}

const proposed: Record<'use' | 'avoid' | 'ask_whether_needed', Ruling> = {
  use: 'use',
  avoid: 'do_not_use',
  ask_whether_needed: 'drop_the_task',
};

/** What the team has ruled already needs no button; the rest a link to the form for each. */
function actOn(line: AdviceLine, board: ToldBoard, { doing, language }: Words, linkTo: LinkTo): ReactNode {
  if (line.kind === 'drop_burden') return <a href="#burdens">{doing.seeBurdens}</a>;
  const labels = line.kind === 'use' ? [...line.taskTypes, ...line.withChecks] : line.taskTypes;
  const ruled = (label: TaskTypeLabel) =>
    board.rows.some(({ taskType, ruling }) => taskType?.id === label.id && ruling);
  const open = labels.filter((label) => !ruled(label));
  if (open.length === 0) return <span className={styles.done}>✓ {doing.decided}</span>;
  return open.map((label) => (
    <Link
      key={label.id}
      href={linkTo(label.id, proposed[line.kind])}
      aria-label={doing.decideSoOf(nameOf(label, language))}
    >
      {open.length === 1 ? doing.decideSo : doing.decideSoOf(nameOf(label, language))}
    </Link>
  ));
}
