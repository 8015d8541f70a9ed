import { listResting } from '../../db/restings.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';

export interface CatalogueEntry {
  id: string;
  names: Partial<Record<Language, string>>;
  /** Enough is known in the reader's own team: no need to log it. */
  resting: boolean;
}

/** What can be logged, in catalogue order. */
export async function listTaskTypes(
  { db }: Pick<Context, 'db'>,
  reader: Contributor | null = null,
): Promise<CatalogueEntry[]> {
  const all = await readTaskTypeLabels(db);
  const resting = new Set(reader && (await listResting(db, reader.team.id)));
  return all.filter(({ archived }) => !archived).map(({ id, names }) => ({ id, names, resting: resting.has(id) }));
}
