import type { Database } from '../../db/client.ts';
import { hasPools } from '../../db/pools.ts';

/** Do a team's figures pool others? Also those of one whose teams have all moved away: what it counted stays. */
export async function isUpperLevel(
  db: Database,
  teamId: string,
  teams: readonly { parentId: string | null }[],
): Promise<boolean> {
  return teams.some(({ parentId }) => parentId === teamId) || (await hasPools(db, teamId));
}
