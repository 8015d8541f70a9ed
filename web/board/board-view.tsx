import { startTransition, useEffect, useState } from 'react';
import type { ToldBoard } from '../../server/boards/told-board.ts';
import styles from './board-view.module.css';
import { BurdenLedger } from './burden-ledger.tsx';
import { Headline } from './headline.tsx';
import { Legend } from './legend.tsx';
import type { LinkTo } from './read-board.ts';
import { Shares } from './shares.tsx';
import { SinceLastTime } from './since-last-time.tsx';
import { TaskRows } from './task-rows.tsx';
import { TaskTable } from './task-table.tsx';
import { TimeAccount } from './time-account.tsx';
import { Trend } from './trend.tsx';
import { WhatToDo } from './what-to-do.tsx';
import { WhatWeKnow } from './what-we-know.tsx';
import { useWords } from './words.tsx';

interface Props {
  board: ToldBoard;
  linkTo: LinkTo;
  /** After an act on the board itself. */
  changed(): Promise<void>;
}

/** A board of which something is known. */
export function BoardView({ board, linkTo, changed }: Props) {
  const { lead, boardPage, told } = useWords();
  const { headline, changes, rows, account, quarters, sharesOf } = board;
  // The top is on the screen before what only scrolling shows is drawn.
  const [topDrawn, setTopDrawn] = useState(false);
  useEffect(() => startTransition(() => setTopDrawn(true)), []);
  const together = rows.find(({ taskType }) => taskType === null);
  const shares = together?.shares ?? [];
  return (
    <>
      <SinceLastTime changes={changes} linkTo={linkTo} />
      <Headline headline={headline} />
      <WhatToDo board={board} linkTo={linkTo} />
      <section className={styles.tasks} aria-labelledby="tasks">
        <h2 id="tasks">{lead.board.tasks}</h2>
        <p className={styles.note}>{boardPage.tasksNote}</p>
        {rows.some(({ known }) => known.kind === 'known') && <Legend />}
        <TaskRows rows={rows} linkTo={linkTo} />
        {topDrawn && <TaskTable rows={rows} />}
      </section>
      {topDrawn && (
        <>
          <WhatWeKnow />
          <Trend quarters={quarters} />
          <TimeAccount account={account} />
          <BurdenLedger board={board} changed={changed} />
          {sharesOf !== null && (
            <Shares
              id="shares"
              title={boardPage.task.shares}
              note={boardPage.sharesNote(told.period(sharesOf))}
              shares={shares}
            />
          )}
        </>
      )}
    </>
  );
}
