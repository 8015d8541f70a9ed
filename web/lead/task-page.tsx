import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'wouter';
import { rulings } from '../../db/vocabulary.ts';
import type { ToldTask } from '../../server/boards/told-task.ts';
import { nameOf } from '../board/names.ts';
import { Shares } from '../board/shares.tsx';
import { useWords } from '../board/words.tsx';
import { Elsewhere } from '../studies/elsewhere.tsx';
import { Decision } from '../task/decision.tsx';
import { History } from '../task/history.tsx';
import { Marks } from '../task/marks.tsx';
import { Picture } from '../task/picture.tsx';
import { readTaskPage } from '../task/read-task-page.ts';
import { Resting } from '../task/resting.tsx';
import { Trials } from '../task/trials.tsx';
import { Verdict } from '../task/verdict.tsx';
import { Volumes } from '../task/volumes.tsx';
import { WhatToCheck } from '../task/what-to-check.tsx';
import { WhatToDo } from '../task/what-to-do.tsx';
import { BoardFoot } from './board-foot.tsx';
import { Failed } from './failed.tsx';
import { Skeleton } from './skeleton.tsx';
import styles from './task-page.module.css';
import { choiceQuery, useChoice } from './use-choice.ts';
import { useLoaded } from './use-loaded.ts';

const RecordRows = lazy(() => import('../records/record-rows.tsx'));

/** All that is known about one kind of work in one team: the verdict, what to do, the picture, then the rest folded. */
export default function TaskPage({ taskTypeId }: { taskTypeId: string }) {
  const { lead } = useWords();
  const { team, period } = useChoice();
  const page = useLoaded(
    () => (team === undefined ? new Promise<ToldTask>(() => {}) : readTaskPage(team.id, taskTypeId, period)),
    `${team?.id} ${taskTypeId} ${period}`,
  );
  if (team === undefined) return <p>{lead.board.noTeam}</p>;
  if (page.kind === 'loading') return <Skeleton />;
  if (page.kind === 'failed') return <Failed error={page.error} again={page.reload} />;
  return <Told page={page.value} back={`/lead?${choiceQuery(team.id, period)}`} changed={page.reload} />;
}

function Told({ page, back, changed }: { page: ToldTask; back: string; changed(): Promise<void> }) {
  const { lead, told, boardPage, doing, language } = useWords();
  const [search, setSearch] = useSearchParams();
  const { team, taskType, row, caution, decisions, sharesOf } = page;
  const name = nameOf(taskType, language);
  const warned = nameOf({ names: caution }, language);
  // Loaded again, the page does not ask once more what was decided or put off.
  const forget = () =>
    setSearch(
      (before) => {
        const kept = new URLSearchParams(before);
        kept.delete('decide');
        return kept;
      },
      { replace: true },
    );
  return (
    <>
      <p className={styles.back}>
        <Link href={back}>← {lead.back}</Link>
        <span>
          {team.name}
          {page.period !== null && ` · ${told.period(page.period)}`}
        </span>
      </p>
      <h1>{name}</h1>
      {warned !== '' && <p className={styles.caution}>{warned}</p>}
      <Verdict row={row} name={name} />
      <WhatToDo
        page={page}
        suggested={rulings.find((one) => one === search.get('decide')) ?? null}
        changed={changed}
        settled={forget}
      />
      {row.resting && (
        <div className={styles.resting}>
          <Resting teamId={team.id} taskTypeId={taskType.id} />
        </div>
      )}
      <Picture row={row} />
      <WhatToCheck reasons={row.reasons} />
      {sharesOf !== null && (
        <Shares
          id="shares"
          title={boardPage.task.shares}
          note={boardPage.sharesNote(told.period(sharesOf))}
          shares={row.shares}
        />
      )}
      <Volumes volumes={page.volumes} />
      <History series={page.series} marks={page.marks} />
      {page.records.length > 0 && (
        <Suspense>
          <RecordRows rows={page.records} />
        </Suspense>
      )}
      <Marks page={page} changed={changed} />
      <Trials page={page} changed={changed} />
      {decisions.length > 0 && (
        <details className={styles.fold}>
          <summary>{doing.earlier(decisions.length)}</summary>
          {decisions.map((decision) => (
            <Decision key={decision.id} decision={decision} />
          ))}
        </details>
      )}
      <Elsewhere taskTypeId={taskType.id} />
      <BoardFoot board={page} />
    </>
  );
}
