import { Link } from 'wouter';
import { nameOf } from '../board/names.ts';
import { readBoard } from '../board/read-board.ts';
import { TaskView } from '../board/task-view.tsx';
import { useWords } from '../board/words.tsx';
import { type Period, useChoice } from './board-page.tsx';
import { Failed } from './failed.tsx';
import { Skeleton } from './skeleton.tsx';
import styles from './task-page.module.css';
import { useLoaded } from './use-loaded.ts';

/** All that is known about one kind of work in one team. */
export function TaskPage({ taskTypeId }: { taskTypeId: string }) {
  const { lead } = useWords();
  const { team, period } = useChoice();
  if (team === undefined) return <p>{lead.board.noTeam}</p>;
  return <TeamTask team={team} period={period} taskTypeId={taskTypeId} />;
}

function TeamTask(props: { team: { id: string; name: string }; period: Period; taskTypeId: string }) {
  const { team, period, taskTypeId } = props;
  const { lead, board: words, language } = useWords();
  const board = useLoaded(() => readBoard(team.id, period), `${team.id} ${period}`);
  if (board.kind === 'loading') return <Skeleton />;
  if (board.kind === 'failed') return <Failed error={board.error} again={board.reload} />;
  const { taskTypes, withheld, office } = board.value;
  const row = taskTypes.find(({ id }) => id === taskTypeId);
  const label = row ?? withheld.taskTypes.find(({ id }) => id === taskTypeId);
  return (
    <>
      <p className={styles.back}>
        <Link href={`/lead?team=${team.id}&window=${period}`}>← {lead.back}</Link>
        <span>
          {team.name} · {words.windows[period]}
        </span>
      </p>
      <h1>{label === undefined ? lead.failed.missingTitle : nameOf(label, language)}</h1>
      {row === undefined ? (
        <p>{label === undefined ? lead.failed.missingText : lead.board.withheldText(office.floor)}</p>
      ) : (
        <TaskView evidence={row.evidence} floor={office.floor} />
      )}
      <p className={styles.foot}>
        {lead.board.floor(office.floor)} {lead.notAppraisal}
      </p>
    </>
  );
}
