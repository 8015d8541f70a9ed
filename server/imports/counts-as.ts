import type { Database } from '../../db/client.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Texts } from '../../db/task-types.ts';

/** A kind of work that the file names and that was merged into another one: its rows count there. */
export interface CountsAs {
  /** As the importer wrote it. */
  taskType: string;
  into: Texts;
}

export async function countsAs(
  db: Database,
  taskTypeIds: readonly string[],
  namesOf: (ids: readonly string[]) => readonly string[],
): Promise<CountsAs[]> {
  const labels = await readTaskTypeLabels(db);
  const labelOf = (wanted: string | null | undefined) => labels.find(({ id }) => id === wanted);
  return taskTypeIds.flatMap((id) => {
    const into = labelOf(labelOf(id)?.mergedInto);
    const [taskType] = namesOf([id]);
    return into && taskType !== undefined ? [{ taskType, into: into.names }] : [];
  });
}
