import styles from './board-view.module.css';
import { BurdenLedger } from './burden-ledger.tsx';
import { Headline } from './headline.tsx';
import { Legend } from './legend.tsx';
import { nameOf } from './names.ts';
import type { Board } from './read-board.ts';
import { Shares } from './shares.tsx';
import { TaskRows } from './task-rows.tsx';
import { TaskTable } from './task-table.tsx';
import { TimeAccount } from './time-account.tsx';
import { WhatToDo } from './what-to-do.tsx';
import { Withheld } from './withheld.tsx';
import { useWords } from './words.tsx';

/** A board with figures on it. */
export function BoardView({ board, linkTo }: { board: Board; linkTo(taskTypeId: string): string }) {
  const { lead, board: words, language } = useWords();
  const { office, headline, taskTypes, burdens, timeUses, withheld } = board;
  return (
    <>
      <Headline figures={headline} notCounted={board.notCounted.map((taskType) => nameOf(taskType, language))} />
      <WhatToDo whatToDo={board.whatToDo} />
      {taskTypes.length > 0 && (
        <section className={styles.tasks} aria-labelledby="tasks">
          <h2 id="tasks">{lead.board.tasks}</h2>
          <p className={styles.note}>{lead.board.tasksNote}</p>
          {taskTypes.some(({ evidence }) => evidence.kind === 'estimated') && <Legend />}
          <TaskRows rows={taskTypes} floor={office.floor} linkTo={linkTo} />
          <TaskTable rows={taskTypes} />
        </section>
      )}
      {headline.kind === 'balanced' && <TimeAccount balance={headline} />}
      <div className={styles.pair}>
        <BurdenLedger burdens={burdens} />
        {timeUses !== null && timeUses.length > 0 && (
          <Shares
            id="time-uses"
            title={lead.board.timeUses}
            note={lead.board.timeUsesNote}
            shares={timeUses.map(({ use, share }) => ({ name: words.timeUses[use], share }))}
          />
        )}
      </div>
      <Withheld withheld={withheld} floor={office.floor} />
    </>
  );
}
