import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { taskTypeNames, taskTypes } from './schema/catalogue.ts';
import type { Language } from './vocabulary.ts';
import type { Query } from './writer.ts';

export type Texts = Partial<Record<Language, string>>;

/** A task type with all that can be changed of it. */
export interface TaskTypeRow {
  id: string;
  pack: string | null;
  key: string | null;
  archived: boolean;
  mergedInto: string | null;
  names: Texts;
  /** In those languages in which something is said. */
  caution: Texts;
}

/** All of them, archived and merged ones too, in catalogue order. */
export async function listTaskTypes(db: Database): Promise<TaskTypeRow[]> {
  const rows = await db
    .select({
      id: taskTypes.id,
      pack: taskTypes.pack,
      key: taskTypes.key,
      archived: taskTypes.archived,
      mergedInto: taskTypes.mergedInto,
      language: taskTypeNames.language,
      name: taskTypeNames.name,
      caution: taskTypeNames.caution,
    })
    .from(taskTypes)
    .leftJoin(taskTypeNames, eq(taskTypeNames.taskTypeId, taskTypes.id))
    .orderBy(taskTypes.position, taskTypes.id, taskTypeNames.language);
  const found = new Map<string, TaskTypeRow>();
  for (const { language, name, caution, ...row } of rows) {
    const one = found.get(row.id) ?? { ...row, names: {}, caution: {} };
    found.set(row.id, one);
    if (language !== null && name !== null) one.names[language] = name;
    if (language !== null && caution) one.caution[language] = caution;
  }
  return [...found.values()];
}

/** Exactly these names, each with what is said beside it. */
export function setTexts(db: Database, id: string, names: Texts, caution: Texts): Query[] {
  const languages = Object.keys(names) as Language[];
  const rows = languages.map((language) => ({
    taskTypeId: id,
    language,
    name: names[language]!,
    caution: caution[language] ?? '',
  }));
  return [
    db
      .delete(taskTypeNames)
      .where(and(eq(taskTypeNames.taskTypeId, id), notInArray(taskTypeNames.language, languages))),
    db
      .insert(taskTypeNames)
      .values(rows)
      .onConflictDoUpdate({
        target: [taskTypeNames.taskTypeId, taskTypeNames.language],
        set: { name: sql`excluded.name`, caution: sql`excluded.caution` },
      }),
  ];
}

export const setArchived = (db: Database, id: string, archived: boolean): Query =>
  db.update(taskTypes).set({ archived }).where(eq(taskTypes.id, id));

export const setMergedInto = (db: Database, ids: readonly string[], into: string | null): Query =>
  db
    .update(taskTypes)
    .set({ mergedInto: into })
    .where(inArray(taskTypes.id, [...ids]));

/** Places follow the given order. */
export const setOrder = (db: Database, ids: readonly string[]): Query =>
  db
    .update(taskTypes)
    .set({ position: sql`(select key from json_each(${JSON.stringify(ids)}) where value = ${taskTypes.id})` })
    .where(inArray(taskTypes.id, [...ids]));
