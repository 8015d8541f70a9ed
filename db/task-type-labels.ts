import type { Database } from './client.ts';
import { listTaskTypes, type TaskTypeRow } from './task-types.ts';

/** `archived`: no longer offered, as it is archived itself or merged into another one. */
export type LabelledTaskType = Pick<TaskTypeRow, 'id' | 'key' | 'archived' | 'mergedInto' | 'names' | 'caution'>;

/** The whole catalogue with its names in every language, in catalogue order; those that are no longer offered too. */
export async function readTaskTypeLabels(db: Database): Promise<LabelledTaskType[]> {
  return (await listTaskTypes(db)).map(({ id, key, archived, mergedInto, names, caution }) => ({
    id,
    key,
    archived: archived || mergedInto !== null,
    mergedInto,
    names,
    caution,
  }));
}
