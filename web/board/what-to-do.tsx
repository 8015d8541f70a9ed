import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Ruling } from '../../db/vocabulary.ts';
import { Mark } from '../charts/mark.tsx';
import { inTen } from '../words/figures.ts';
import { nameOf } from './names.ts';
import type { Board, LinkTo, Standing, TaskTypeLabel } from './read-board.ts';
import styles from './what-to-do.module.css';
import { useWords } from './words.tsx';

interface Line {
  tone: 'gain' | 'loss' | 'drop' | 'burden';
  text: string;
  why: string;
  /** Where it can be done, or what was decided already. */
  act: ReactNode;
}

/** At most three lines, each with its reason and the way to act on it. */
export function WhatToDo(props: { board: Board; standing: readonly Standing[]; linkTo: LinkTo }) {
  const { lead } = useWords();
  const lines = useLines(props);
  return (
    <section className={styles.section} aria-labelledby="what-to-do">
      <h2 id="what-to-do">{lead.board.whatToDo}</h2>
      {lines.length === 0 ? (
        <p>{lead.board.nothingToDo}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ tone, text, why, act }) => (
            <li key={tone} className={styles[tone]}>
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                {tone === 'drop' || tone === 'burden' ? (
                  <path d="M5 5 L15 15 M15 5 L5 15" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
                ) : (
                  <Mark tone={tone} x={10} y={10} />
                )}
              </svg>
              <p>
                <strong>{text}</strong>
                {why !== '' && <span className={styles.why}>{why}</span>}
              </p>
              <span className={styles.act}>{act}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useLines({ board, standing, linkTo }: Parameters<typeof WhatToDo>[0]): Line[] {
  const { lead, board: words, doing, verdicts, task, language } = useWords();
  const { use, avoid, dropTask, doneTwiceShare, dropBurden } = board.whatToDo;
  const decide = (text: string, { id }: TaskTypeLabel, suggested: Ruling, agreeing: readonly Ruling[]) => {
    const stands = standing.find(({ taskTypeId }) => taskTypeId === id);
    if (stands && stands.due === null && agreeing.includes(stands.ruling))
      return <span className={styles.done}>✓ {doing.stands(task.rulings[stands.ruling])}</span>;
    return (
      <Link href={linkTo(id, suggested)} aria-label={stands?.due ? doing.ruleAgainOf(text) : doing.decideSoOf(text)}>
        {stands?.due ? doing.ruleAgain : doing.decideSo}
      </Link>
    );
  };
  const change = ({ id }: TaskTypeLabel) => {
    const evidence = board.taskTypes.find((one) => one.id === id)?.evidence;
    return evidence?.kind === 'estimated'
      ? lead.board.withRange(verdicts.change(evidence.timeRatio), verdicts.range(evidence.interval))
      : '';
  };
  const burden = board.burdens.find((one) => one.burden === dropBurden);
  const lines: Line[] = [];
  if (use) {
    const text = lead.board.use(nameOf(use, language));
    lines.push({ tone: 'gain', text, why: change(use), act: decide(text, use, 'use', ['use', 'use_with_checks']) });
  }
  if (avoid) {
    const text = lead.board.avoid(nameOf(avoid, language));
    const agreeing = ['do_not_use', 'drop_the_task'] as const;
    lines.push({ tone: 'loss', text, why: change(avoid), act: decide(text, avoid, 'do_not_use', agreeing) });
  }
  if (dropTask) {
    const text = doing.dropTask(nameOf(dropTask, language));
    const why = doneTwiceShare === null ? '' : doing.doneTwice(inTen(doneTwiceShare));
    lines.push({ tone: 'drop', text, why, act: decide(text, dropTask, 'drop_the_task', ['drop_the_task']) });
  }
  if (burden) {
    const name = lead.board.drop(words.burdens[burden.burden]);
    const text = doing.burden(name, words.duration(burden.minutes, 'up'));
    lines.push({ tone: 'burden', text, why: '', act: <a href="#burdens">{doing.seeBurdens}</a> });
  }
  return lines;
}
