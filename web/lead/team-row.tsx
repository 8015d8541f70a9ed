import { Link } from 'wouter';
import { useWords } from '../board/words.tsx';
import { CloseTeam } from './close-team.tsx';
import { JoinLink } from './join-link.tsx';
import { MoveTeam } from './move-team.tsx';
import { RenameTeam } from './rename-team.tsx';
import type { Branch } from './team-tree.ts';
import styles from './teams-page.module.css';

export function TeamRow(props: {
  branch: Branch;
  tree: readonly Branch[];
  /** Led by who is signed in: its board may be seen. */
  mine: boolean;
  mayChange: boolean;
  opened: boolean;
  changed(): Promise<void>;
}) {
  const { lead, levels, task } = useWords();
  const { teams: words } = lead;
  const { team, depth } = props.branch;
  const isLevel = props.tree.some((one) => one.team.parentId === team.id);
  const isClosed = team.closedOn !== null;
  const state = isClosed
    ? levels.closed(task.day(new Date(`${team.closedOn}T12:00`)))
    : team.joinCode === null
      ? words.linkClosed
      : words.linkOpen;
  return (
    <li className={styles.team} style={{ marginInlineStart: `${Math.min(depth, 4) * 1.5}rem` }}>
      <div className={styles.head}>
        <div>
          <h2>{team.name}</h2>
          <span className={styles.state}>{state}</span>
        </div>
        <div className={styles.ways}>
          {props.mine ? (
            <Link href={`/lead?team=${team.id}`}>{words.board}</Link>
          ) : (
            <span className={styles.state}>{words.notMine}</span>
          )}
          {!isLevel && !isClosed && <Link href={`/lead/teams/${team.id}/seats`}>{words.seats}</Link>}
          <Link href={`/lead/teams/${team.id}/leads`}>{words.leads}</Link>
        </div>
      </div>
      <details open={props.opened}>
        <summary>{props.mayChange ? levels.changes : words.openLink}</summary>
        {isClosed ? (
          <p className={styles.consequence}>{levels.closedText}</p>
        ) : (
          <JoinLink team={team} changed={props.changed} />
        )}
        {props.mayChange && (
          <div className={styles.changes}>
            <RenameTeam team={team} changed={props.changed} />
            <MoveTeam team={team} tree={props.tree} changed={props.changed} />
            <CloseTeam team={team} changed={props.changed} />
          </div>
        )}
      </details>
    </li>
  );
}
