import { Link, useSearchParams } from 'wouter';
import { rulings, type Window } from '../../db/vocabulary.ts';
import { nameOf } from '../board/names.ts';
import { TaskView } from '../board/task-view.tsx';
import { useWords } from '../board/words.tsx';
import { Decisions } from '../task/decisions.tsx';
import { History } from '../task/history.tsx';
import { readTaskPage } from '../task/read-task-page.ts';
import { Resting } from '../task/resting.tsx';
import { Trials } from '../task/trials.tsx';
import { Failed } from './failed.tsx';
import { Skeleton } from './skeleton.tsx';
import styles from './task-page.module.css';
import { useChoice } from './use-choice.ts';
import { useLoaded } from './use-loaded.ts';

/** All that is known about one kind of work in one team. */
export function TaskPage({ taskTypeId }: { taskTypeId: string }) {
  const { lead } = useWords();
  const { team, period } = useChoice();
  if (team === undefined) return <p>{lead.board.noTeam}</p>;
  return <TeamTask team={team} period={period} taskTypeId={taskTypeId} />;
}

function TeamTask(props: { team: { id: string; name: string }; period: Window; taskTypeId: string }) {
  const { team, period, taskTypeId } = props;
  const { lead, levels, board: words, language } = useWords();
  const page = useLoaded(() => readTaskPage(team.id, taskTypeId, period), `${team.id} ${taskTypeId} ${period}`);
  const [search, setSearch] = useSearchParams();
  if (page.kind === 'loading') return <Skeleton />;
  if (page.kind === 'failed') return <Failed error={page.error} again={page.reload} />;
  const { office, evidence, history, resting, caution } = page.value;
  const { withheldText } = page.value.team.pooled ? levels : lead.board;
  const warned = nameOf({ id: taskTypeId, names: caution }, language);
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
  const decisions = (
    <Decisions
      page={page.value}
      suggested={rulings.find((one) => one === search.get('decide')) ?? null}
      changed={page.reload}
      settled={forget}
    />
  );
  return (
    <>
      <p className={styles.back}>
        <Link href={`/lead?team=${team.id}&window=${period}`}>← {lead.back}</Link>
        <span>
          {team.name} · {words.windows[period]}
        </span>
      </p>
      <h1>{nameOf(page.value, language)}</h1>
      {warned !== '' && <p className={styles.caution}>{warned}</p>}
      {resting && (
        <div className={styles.resting}>
          <Resting teamId={team.id} taskTypeId={taskTypeId} />
        </div>
      )}
      {evidence === null ? (
        <>
          <p className={styles.none}>{withheldText(office.floor)}</p>
          {decisions}
        </>
      ) : (
        <TaskView evidence={evidence} floor={office.floor}>
          {decisions}
        </TaskView>
      )}
      <History moments={history} />

      <Trials teamId={team.id} taskTypeId={taskTypeId} />
      <p className={styles.foot}>
        {lead.board.floor(office.floor)} {lead.notAppraisal}
      </p>
    </>
  );
}
