import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import styles from './empty-board.module.css';
import { JoinLink } from './join-link.tsx';
import { useLoaded } from './use-loaded.ts';

/** Nothing may be shown yet: why, and what to do next, with the join link at hand. */
export function EmptyBoard({ teamId, floor, shorter }: { teamId: string; floor: number; shorter: boolean }) {
  const { lead } = useWords();
  const teams = useLoaded(async () => (await (await api.teams.$get()).json()).teams, 'teams');
  const team = teams.kind === 'loaded' ? teams.value.find(({ id }) => id === teamId) : undefined;
  const [first, ...rest] = lead.board.emptySteps;
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{lead.board.emptyTitle}</h2>
      <p>{lead.board.emptyText(floor)}</p>
      <ol>
        <li>
          <p>{first}</p>
          {team && <JoinLink team={team} changed={teams.reload} manage={false} />}
        </li>
        {rest.map((step) => (
          <li key={step}>
            <p>{step}</p>
          </li>
        ))}
      </ol>
      <p>
        <Link href="/lead/import">{lead.board.emptyImport}</Link>
      </p>
      {shorter && <p className={styles.soft}>{lead.board.emptyWindow}</p>}
    </section>
  );
}
