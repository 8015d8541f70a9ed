import { useSearchParams } from 'wouter';
import { type Window, windows } from '../../db/vocabulary.ts';
import { useAccount } from './signed-in.tsx';

/** Whose board and how far back, as the address says. */
export function useChoice(): { team: { id: string; name: string } | undefined; period: Window } {
  const { teams } = useAccount().account;
  const [search] = useSearchParams();
  const team = teams.find(({ id }) => id === search.get('team')) ?? teams[0];
  const period = windows.find((one) => one === search.get('window')) ?? '365';
  return { team, period };
}
