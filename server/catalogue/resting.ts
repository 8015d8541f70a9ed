import { setImmediate as nextTurn } from 'node:timers/promises';
import { readOffice } from '../../db/office.ts';
import { countPublishedSince, listRestings, listSufficient, type RestingRow, storeResting } from '../../db/restings.ts';
import { listTeams } from '../../db/teams.ts';
import type { Query } from '../../db/writer.ts';
import { type Context, today } from '../context.ts';
import { restingOf } from '../evidence/resting.ts';

/**
 * Writes down which kinds of work each team is asked not to log, as its boards now stand. How many pieces came since a reopening is
 * counted in whole published atoms: what waits must not show, not even in a tile that says "enough".
 */
export async function settleResting(context: Context): Promise<void> {
  const { db, writer } = context;
  const { floor } = await readOffice(db);
  const known = new Map((await listRestings(db)).map((row) => [`${row.teamId} ${row.taskTypeId}`, row]));
  const changes: Query[] = [];
  for (const { id: teamId } of await listTeams(db)) {
    const sufficient = new Set(await listSufficient(db, teamId));
    const before = [...known.values()].filter((row) => row.teamId === teamId);
    for (const taskTypeId of new Set([...sufficient, ...before.map((row) => row.taskTypeId)])) {
      const row = known.get(`${teamId} ${taskTypeId}`) ?? { ...fresh, teamId, taskTypeId };
      const since = row.reopenedOn;
      const pieces = since === null ? 0 : await countPublishedSince(db, { teamId, taskTypeId, since, floor });
      const next = nextOf(row, sufficient.has(taskTypeId), pieces, today(context));
      if (JSON.stringify(next) !== JSON.stringify(stateOf(row)))
        changes.push(storeResting(db, { teamId, taskTypeId, ...next }));
    }
    await nextTurn();
  }
  if (changes.length > 0) await writer.commit(...changes);
}

type State = Pick<RestingRow, 'restedOn' | 'reopenedOn' | 'resting'>;

const fresh = { restedOn: null, reopenedOn: null, toolChangedOn: null, resting: false };

const stateOf = ({ restedOn, reopenedOn, resting }: State): State => ({ restedOn, reopenedOn, resting });

function nextOf(
  { restedOn, reopenedOn, toolChangedOn }: RestingRow,
  sufficient: boolean,
  pieces: number,
  day: string,
): State {
  const again = reopenedOn !== null && toolChangedOn !== null && toolChangedOn > reopenedOn;
  const entriesSinceReopening = again ? 0 : pieces;
  const found = restingOf({ sufficient, restedOn, toolChangedOn, entriesSinceReopening, today: day });
  switch (found.kind) {
    case 'open':
      return { restedOn: null, reopenedOn: null, resting: false };
    case 'reopened':
      return { restedOn, reopenedOn: again ? day : (reopenedOn ?? day), resting: false };
    case 'resting':
      return { restedOn: found.since ?? day, reopenedOn: null, resting: true };
  }
}
