import { useSearchParams } from 'wouter';
import { useAccount } from './signed-in.tsx';

/** Whose board and which closed quarter or year, as the address says; null: the last that is told. */
export function useChoice(): { team: { id: string; name: string } | undefined; period: string | null } {
  const { teams } = useAccount().account;
  const [search] = useSearchParams();
  const team = teams.find(({ id }) => id === search.get('team')) ?? teams[0];
  const asked = search.get('period');
  return { team, period: asked !== null && /^\d{4}(-Q[1-4])?$/.test(asked) ? asked : null };
}

/** The choice as a query, to be kept from page to page. */
export function choiceQuery(teamId: string, period: string | null): string {
  return `team=${teamId}${period === null ? '' : `&period=${period}`}`;
}
