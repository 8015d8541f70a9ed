import { useLocation } from 'wouter';
import { useWords } from '../board/words.tsx';
import styles from './board-controls.module.css';
import { choiceQuery } from './use-choice.ts';

interface Props {
  teams: readonly { id: string; name: string }[];
  team: { id: string; name: string };
  /** Of which something is told; none before the board has arrived, or while no quarter has closed. */
  periods: readonly string[];
  period: string | null;
}

/** Whose board, and which closed quarter or year its minutes and answers are of. */
export function BoardControls({ teams, team, periods, period }: Props) {
  const { lead, told, boardPage } = useWords();
  const [path, navigate] = useLocation();
  const go = (teamId: string, asked: string | null) => navigate(`${path}?${choiceQuery(teamId, asked)}`);
  return (
    <div className={styles.controls}>
      <h1>{team.name}</h1>
      {teams.length > 1 && (
        <label className={styles.team}>
          <span>{lead.board.chooseTeam}</span>
          <select value={team.id} onChange={(event) => go(event.target.value, null)}>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {periods.length > 0 && (
        <label className={styles.team}>
          <span>{boardPage.period.label}</span>
          <select value={period ?? ''} onChange={(event) => go(team.id, event.target.value)}>
            {periods.map((one) => (
              <option key={one} value={one}>
                {told.period(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
