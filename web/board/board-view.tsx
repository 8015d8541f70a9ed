import { startTransition, useEffect, useState } from 'react';
import styles from './board-view.module.css';
import { BurdenLedger } from './burden-ledger.tsx';
import { Headline } from './headline.tsx';
import { Legend } from './legend.tsx';
import { nameOf } from './names.ts';
import type { Board, LinkTo, Standing } from './read-board.ts';
import { Reviews } from './reviews.tsx';
import { Shares } from './shares.tsx';
import { TaskRows } from './task-rows.tsx';
import { TaskTable } from './task-table.tsx';
import { TimeAccount } from './time-account.tsx';
import { WhatToDo } from './what-to-do.tsx';
import { Withheld } from './withheld.tsx';
import { useWords } from './words.tsx';

/** A board with figures on it. */
export function BoardView({
  board,
  standing,
  linkTo,
}: {
  board: Board;
  standing: readonly Standing[];
  linkTo: LinkTo;
}) {
  const { lead, board: words, language } = useWords();
  const { office, headline, taskTypes, timeUses, withheld } = board;
  // The top is on the screen before what only scrolling shows is drawn.
  const [topDrawn, setTopDrawn] = useState(false);
  useEffect(() => startTransition(() => setTopDrawn(true)), []);
  return (
    <>
      <Headline figures={headline} notCounted={board.notCounted.map((taskType) => nameOf(taskType, language))} />
      <WhatToDo board={board} standing={standing} linkTo={linkTo} />
      <Reviews standing={standing} linkTo={linkTo} />
      {taskTypes.length > 0 && (
        <section className={styles.tasks} aria-labelledby="tasks">
          <h2 id="tasks">{lead.board.tasks}</h2>
          <p className={styles.note}>{lead.board.tasksNote}</p>
          {taskTypes.some(({ evidence }) => evidence.kind === 'estimated') && <Legend />}
          <TaskRows rows={taskTypes} standing={standing} floor={office.floor} linkTo={linkTo} />
          {topDrawn && <TaskTable rows={taskTypes} />}
        </section>
      )}
      {topDrawn && (
        <>
          {headline.kind === 'balanced' && <TimeAccount balance={headline} />}
          <BurdenLedger board={board} />
          {timeUses !== null && timeUses.length > 0 && (
            <Shares
              id="time-uses"
              title={lead.board.timeUses}
              note={lead.board.timeUsesNote}
              shares={timeUses.map(({ use, share }) => ({ name: words.timeUses[use], share }))}
            />
          )}
          <Withheld withheld={withheld} floor={office.floor} pooled={board.team.pooled} />
        </>
      )}
    </>
  );
}
