import { Link, useLocation } from 'wouter';
import { type Window, windows } from '../../db/vocabulary.ts';
import { useWords } from '../board/words.tsx';
import styles from './board-controls.module.css';

interface Props {
  teams: readonly { id: string; name: string }[];
  team: { id: string; name: string };
  period: Window;
}

/** Whose board, and how far back. */
export function BoardControls({ teams, team, period }: Props) {
  const { lead, board } = useWords();
  const [, navigate] = useLocation();
  const address = (teamId: string, window: Window) => `/lead?team=${teamId}&window=${window}`;
  return (
    <div className={styles.controls}>
      <h1>{team.name}</h1>
      {teams.length > 1 && (
        <label className={styles.team}>
          <span>{lead.board.chooseTeam}</span>
          <select value={team.id} onChange={(event) => navigate(address(event.target.value, period))}>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <nav className={styles.windows} aria-label={lead.board.window}>
        {windows.map((window) => (
          <Link key={window} href={address(team.id, window)} aria-current={window === period ? 'true' : undefined}>
            {board.windows[window]}
          </Link>
        ))}
      </nav>
    </div>
  );
}
