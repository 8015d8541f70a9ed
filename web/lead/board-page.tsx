import { lazy, Suspense, useCallback } from 'react';
import { BoardView } from '../board/board-view.tsx';
import { type LinkTo, readBoard } from '../board/read-board.ts';
import { useWords } from '../board/words.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { DrawFirst } from '../seats/draw-first.tsx';
import { BoardControls } from './board-controls.tsx';
import { BoardFoot } from './board-foot.tsx';
import styles from './board-page.module.css';
import { Failed } from './failed.tsx';
import { RunNow } from './run-now.tsx';
import { useAccount } from './signed-in.tsx';
import { Skeleton } from './skeleton.tsx';
import { choiceQuery, useChoice } from './use-choice.ts';
import { useLoaded } from './use-loaded.ts';

const RecordRows = lazy(() => import('../records/record-rows.tsx'));
const WaitingRoom = lazy(() => import('../waiting/waiting-room.tsx'));

/** The board of one of the teams that the account leads; which one and what period stand in the address. */
export function BoardPage() {
  const { lead } = useWords();
  const { teams, role } = useAccount().account;
  const { team, period } = useChoice();
  if (team === undefined)
    return (
      <div className={styles.none}>
        <h1>{lead.board.pageTitle}</h1>
        <p>{lead.board.noTeam}</p>
        {role === 'administrator' && (
          <ButtonLink href="/lead/teams" kind="primary">
            {lead.nav.teams}
          </ButtonLink>
        )}
      </div>
    );
  return <TeamBoard key={team.id} teams={teams} team={team} period={period} />;
}

function TeamBoard(props: {
  teams: readonly { id: string; name: string }[];
  team: { id: string; name: string };
  period: string | null;
}) {
  const { teams, team, period } = props;
  const { levels } = useWords();
  const { role } = useAccount().account;
  const board = useLoaded(() => readBoard(team.id, period), `${team.id} ${period}`);
  const linkTo: LinkTo = useCallback(
    (id, ruling) => `/lead/task/${id}?${choiceQuery(team.id, period)}${ruling ? `&decide=${ruling}` : ''}`,
    [team.id, period],
  );
  const told = board.kind === 'loaded' ? board.value : null;
  return (
    <>
      <BoardControls teams={teams} team={team} periods={told?.periods ?? []} period={told?.period ?? period} />
      <DrawFirst key={`seats ${team.id}`} teamId={team.id} />
      {board.kind === 'loading' && <Skeleton />}
      {board.kind === 'failed' && <Failed error={board.error} again={board.reload} />}
      {told && (
        <>
          {told.team.pooled && <p className={styles.pooled}>{levels.pooled}</p>}
          {told.headline.kind === 'waiting' ? (
            <Suspense fallback={<Skeleton />}>
              <WaitingRoom board={told} linkTo={linkTo} />
            </Suspense>
          ) : (
            <BoardView board={told} linkTo={linkTo} changed={board.reload} />
          )}
          {told.records.length > 0 && (
            <Suspense>
              <RecordRows rows={told.records} />
            </Suspense>
          )}
          {told.office.synthetic && role === 'administrator' && <RunNow done={board.reload} />}
          <BoardFoot board={told} />
        </>
      )}
    </>
  );
}
