import { isDeepStrictEqual } from 'node:util';
import { type Burden, burdenFamily, findBurden } from '../../db/burdens.ts';
import { type Contributor, requireOpenTeam } from '../access/contributor.ts';
import { type Context, today } from '../context.ts';
import { coarseSeconds, dayProblems } from '../entries/day.ts';
import { refuseForeignOrDeleted } from '../entries/refuse-foreign-or-deleted.ts';
import { Refusal } from '../refusal.ts';
import { type OwnBurden, ownBurden } from './own-burden.ts';

/** Stores a burden under its owner's id. The same again changes nothing. */
export async function putBurden(
  context: Context,
  owner: Contributor,
  id: string,
  input: Omit<OwnBurden, 'id'>,
): Promise<{ burden: OwnBurden; created: boolean }> {
  const problems = dayProblems(context, input.day);
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const burden: OwnBurden = { ...input, id, secondsToLog: coarseSeconds(input.secondsToLog) };
  const same = (found: Burden | null) =>
    found?.contributorId === owner.id && isDeepStrictEqual(ownBurden(found), burden);
  if (owner.team.closed && same(await findBurden(context.db, id))) return { burden, created: false };
  requireOpenTeam(owner);
  const stored = await context.writer.gather(burdenFamily, {
    ...burden,
    contributorId: owner.id,
    teamId: owner.team.id,
    receivedOn: today(context),
  });
  if (stored) return { burden, created: stored.revision === 1 };
  const found = await findBurden(context.db, id);
  await refuseForeignOrDeleted(context, owner, id, found);
  if (found!.closedRun !== null && !same(found)) throw new Refusal('entry_closed');
  return { burden: ownBurden(found!), created: false };
}
