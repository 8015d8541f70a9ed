import type { Database } from '../../db/client.ts';
import { listStandingHats, type StandingHat } from '../../db/hats.ts';

/** How many seats a team has, and who opened them when: for everybody of the team to count. How many were drawn is not in it. */
export interface TeamSeats {
  total: number;
  hats: StandingHat[];
}

export async function readTeamSeats(db: Database, teamId: string): Promise<TeamSeats> {
  const hats = await listStandingHats(db, teamId);
  return { total: hats.reduce((total, { seats }) => total + seats, 0), hats };
}
