import { Link } from 'wouter';
import { useWords } from '../board/words.tsx';
import { JoinLink } from './join-link.tsx';
import { RenameTeam } from './rename-team.tsx';
import type { Branch } from './team-tree.ts';
import styles from './teams-page.module.css';

export function TeamRow(props: {
  branch: Branch;
  /** Led by who is signed in: its board may be seen. */
  mine: boolean;
  mayRename: boolean;
  opened: boolean;
  changed(): Promise<void>;
}) {
  const { teams: words } = useWords().lead;
  const { team, depth } = props.branch;
  return (
    <li className={styles.team} style={{ marginInlineStart: `${Math.min(depth, 4) * 1.5}rem` }}>
      <div className={styles.head}>
        <div>
          <h2>{team.name}</h2>
          <span className={styles.state}>{team.joinCode === null ? words.linkClosed : words.linkOpen}</span>
        </div>
        <div className={styles.ways}>
          {props.mine ? (
            <Link href={`/lead?team=${team.id}`}>{words.board}</Link>
          ) : (
            <span className={styles.state}>{words.notMine}</span>
          )}
          <Link href={`/lead/teams/${team.id}/leads`}>{words.leads}</Link>
        </div>
      </div>
      <details open={props.opened}>
        <summary>{words.openLink}</summary>
        <JoinLink team={team} changed={props.changed} />
        {props.mayRename && <RenameTeam team={team} changed={props.changed} />}
      </details>
    </li>
  );
}
