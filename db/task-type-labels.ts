import { asc, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { taskTypeNames, taskTypes } from './schema.ts';
import type { Language } from './vocabulary.ts';

export interface LabelledTaskType {
  id: string;
  archived: boolean;
  names: Partial<Record<Language, string>>;
}

/** The whole catalogue with its names in every language, archived ones too, in catalogue order. */
export async function readTaskTypeLabels(db: Database): Promise<LabelledTaskType[]> {
  const rows = await db
    .select({
      id: taskTypes.id,
      archived: taskTypes.archived,
      language: taskTypeNames.language,
      name: taskTypeNames.name,
    })
    .from(taskTypes)
    .leftJoin(taskTypeNames, eq(taskTypeNames.taskTypeId, taskTypes.id))
    .orderBy(asc(taskTypes.position), asc(taskTypes.id));
  const labelled = new Map<string, LabelledTaskType>();
  for (const { id, archived, language, name } of rows) {
    const one = labelled.get(id) ?? { id, archived, names: {} };
    labelled.set(id, one);
    if (language !== null && name !== null) one.names[language] = name;
  }
  return [...labelled.values()];
}
