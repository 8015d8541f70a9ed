import { eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { taskTypeNames, taskTypes } from './schema/catalogue.ts';
import type { Language } from './vocabulary.ts';
import type { Query } from './writer.ts';

export interface NewTaskType {
  id: string;
  pack: string | null;
  key: string | null;
  names: Partial<Record<Language, string>>;
  /** What must never be handed to an AI with it; empty or left out where nothing is said. */
  caution?: Partial<Record<Language, string>>;
}

/** At the end of the catalogue, in the given order; what is there already stays as it is. */
export function addTaskTypes(db: Database, added: readonly NewTaskType[]): Query[] {
  return added.flatMap(({ id, pack, key, names, caution = {} }) => [
    db
      .insert(taskTypes)
      .values({ id, pack, key, position: sql`(select coalesce(max(position), -1) + 1 from task_types)` })
      .onConflictDoNothing(),
    db
      .insert(taskTypeNames)
      .values(
        (Object.keys(names) as Language[]).map((language) => ({
          taskTypeId: id,
          language,
          name: names[language]!,
          caution: caution[language] ?? '',
        })),
      )
      .onConflictDoNothing(),
  ]);
}

export interface NamedTaskType {
  id: string;
  pack: string | null;
  key: string | null;
  archived: boolean;
  mergedInto: string | null;
  name: string;
}

/** Every name in every language, in catalogue order. */
export async function readTaskTypeNames(db: Database): Promise<NamedTaskType[]> {
  return db
    .select({
      id: taskTypes.id,
      pack: taskTypes.pack,
      key: taskTypes.key,
      archived: taskTypes.archived,
      mergedInto: taskTypes.mergedInto,
      name: taskTypeNames.name,
    })
    .from(taskTypes)
    .innerJoin(taskTypeNames, eq(taskTypeNames.taskTypeId, taskTypes.id))
    .orderBy(taskTypes.position, taskTypeNames.language);
}

/** Takes a kind of work away that nothing rests on; a constraint fails where something does. */
export const deleteMadeTaskType = (db: Database, id: string): Query[] => [
  db.delete(taskTypeNames).where(eq(taskTypeNames.taskTypeId, id)),
  db.delete(taskTypes).where(eq(taskTypes.id, id)),
];
