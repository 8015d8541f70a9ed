import { listTaskTypes } from '../../db/task-types.ts';
import type { Context } from '../context.ts';
import { studies } from './all.ts';
import type { Study } from './study.ts';

/** A finding beside the kinds of work of this office that it comes close to. */
export interface ToldStudy extends Omit<Study, 'kinds'> {
  /** Of office work at large, rather than of some kind. */
  general: boolean;
  taskTypeIds: string[];
}

/** What studies elsewhere found. They enter no figure of this office. A merged kind's findings go to what it was merged into. */
export async function listStudies({ db }: Pick<Context, 'db'>): Promise<ToldStudy[]> {
  const ids = new Map<string, string>();
  for (const { id, pack, key, mergedInto } of await listTaskTypes(db))
    if (pack !== null && key !== null) ids.set(`${pack}/${key}`, mergedInto ?? id);
  return studies.map(({ kinds, ...study }) => ({
    ...study,
    general: kinds.length === 0,
    taskTypeIds: [...new Set(kinds.flatMap((kind) => ids.get(kind) ?? []))],
  }));
}
