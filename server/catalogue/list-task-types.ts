import { listDecisions } from '../../db/decisions.ts';
import { listResting } from '../../db/restings.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';

export interface CatalogueEntry {
  id: string;
  names: Partial<Record<Language, string>>;
  /** Enough is known in the reader's own team, or a lead ruled so: no need to log it. */
  resting: boolean;
}

/** What can be logged, in catalogue order. */
export async function listTaskTypes(
  { db }: Pick<Context, 'db'>,
  reader: Contributor | null = null,
): Promise<CatalogueEntry[]> {
  const all = await readTaskTypeLabels(db);
  const resting = new Set(
    reader && [...(await listResting(db, reader.team.id)), ...(await stopped(db, reader.team.id))],
  );
  return all.filter(({ archived }) => !archived).map(({ id, names }) => ({ id, names, resting: resting.has(id) }));
}

/** What a team's latest decision asks people not to log. */
async function stopped(db: Context['db'], teamId: string): Promise<string[]> {
  const latest = new Map((await listDecisions(db, teamId)).reverse().map((one) => [one.taskTypeId, one.ruling]));
  return [...latest].flatMap(([taskTypeId, ruling]) => (ruling === 'stop_logging' ? [taskTypeId] : []));
}
