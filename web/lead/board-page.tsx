import { useCallback } from 'react';
import type { Window } from '../../db/vocabulary.ts';
import { BoardView } from '../board/board-view.tsx';
import { type LinkTo, readBoard, readStanding } from '../board/read-board.ts';
import { useWords } from '../board/words.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { DrawFirst } from '../seats/draw-first.tsx';
import { BoardControls } from './board-controls.tsx';
import styles from './board-page.module.css';
import { EmptyBoard } from './empty-board.tsx';
import { EmptyLevel } from './empty-level.tsx';
import { Failed } from './failed.tsx';
import { useAccount } from './signed-in.tsx';
import { Skeleton } from './skeleton.tsx';
import { useChoice } from './use-choice.ts';
import { useLoaded } from './use-loaded.ts';

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
  return (
    <>
      <BoardControls teams={teams} team={team} period={period} />
      <DrawFirst key={`seats ${team.id}`} teamId={team.id} />
      <TeamBoard key={team.id} teamId={team.id} period={period} />
    </>
  );
}

function TeamBoard({ teamId, period }: { teamId: string; period: Window }) {
  const { lead, levels, board: words } = useWords();
  const board = useLoaded(() => Promise.all([readBoard(teamId, period), readStanding(teamId)]), `${teamId} ${period}`);
  const linkTo: LinkTo = useCallback(
    (id, ruling) => `/lead/task/${id}?team=${teamId}&window=${period}${ruling ? `&decide=${ruling}` : ''}`,
    [teamId, period],
  );
  if (board.kind === 'loading') return <Skeleton />;
  if (board.kind === 'failed') return <Failed error={board.error} again={board.reload} />;
  const [value, standing] = board.value;
  const empty = value.taskTypes.length === 0 && value.burdens.length === 0;
  const shorter = period === '30' || period === '90';
  return (
    <>
      {value.team.pooled && <p className={styles.pooled}>{levels.pooled}</p>}
      {empty && value.team.pooled ? (
        <EmptyLevel floor={value.office.floor} shorter={shorter} />
      ) : empty ? (
        <EmptyBoard teamId={teamId} floor={value.office.floor} shorter={shorter} />
      ) : (
        <BoardView board={value} standing={standing} linkTo={linkTo} />
      )}
      <div className={styles.foot}>
        <p>
          {value.asOf !== null && `${words.asOf(new Date(value.asOf))} · `}
          {lead.board.nextUpdate}
        </p>
        <p>
          {lead.board.floor(value.office.floor)} {lead.notAppraisal}
        </p>
      </div>
    </>
  );
}
