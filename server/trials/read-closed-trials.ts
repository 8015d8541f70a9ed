import { readOffice } from '../../db/office.ts';
import { listStarts, listTrialsToRead, setFollowing } from '../../db/trials.ts';
import { type Context, today } from '../context.ts';
import { followingOf, presentableFollowing } from '../evidence/trial-shares.ts';

/** Writes down, once, how the coin of each trial that has closed was followed: what is deleted later changes nothing told. */
export async function readClosedTrials(context: Context): Promise<void> {
  const { db, writer } = context;
  const { floor } = await readOffice(db);
  for (const { id } of await listTrialsToRead(db, today(context))) {
    const starts = (await listStarts(db, id)).map(({ contributor, assigned, arm }) => ({
      contributor,
      assigned,
      finished: arm !== null,
      followed: arm === null ? null : arm === assigned,
    }));
    await writer.commit(setFollowing(db, id, presentableFollowing(followingOf(starts, floor))));
  }
}
