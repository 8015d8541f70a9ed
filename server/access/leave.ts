import { findCellKey, forgetToken } from '../../db/contributors.ts';
import { forgetDeletions } from '../../db/deletions.ts';
import { renumberSeat } from '../../db/sums.ts';
import { listTeams } from '../../db/teams.ts';
import type { Context } from '../context.ts';
import { deleteAll } from '../entries/delete-entries.ts';
import { newSeatNumber } from '../publication/seat-numbers.ts';
import type { Contributor } from './contributor.ts';

/**
 * Ends token and seat and deletes what was noted. What stays in published sums goes on under a number that nothing links with this
 * person, not even in an older copy of the database.
 */
export async function leave(context: Context, contributor: Contributor): Promise<void> {
  const { db, writer } = context;
  await deleteAll(context, contributor);
  const from = await findCellKey(db, contributor.id);
  // What waited too long here was published further up.
  const teams = new Map((await listTeams(db)).map((team) => [team.id, team.parentId]));
  const line: string[] = [];
  for (let at: string | null | undefined = contributor.team.id; at && !line.includes(at); at = teams.get(at))
    line.push(at);
  await writer.commit(
    ...(from === null ? [] : renumberSeat(db, line, from, newSeatNumber(context.randomBytes))),
    forgetDeletions(db, contributor.id),
    forgetToken(db, contributor.id),
  );
}
