import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { countsFor, familyOf } from './merged-task-types.ts';
import { eventMarks } from './schema/decisions.ts';
import type { EventKind } from './vocabulary.ts';

export interface EventMark {
  id: string;
  teamId: string;
  /** The kind that it counts for today; null: of all kinds of work. */
  taskTypeId: string | null;
  kind: EventKind;
  name: string;
  markedOn: string;
}

/** Newest first. With a kind of work: its own, and those of all kinds. */
export const listEventMarks = (db: Database, teamId: string, taskTypeId?: string): Promise<EventMark[]> =>
  db
    .select({
      id: eventMarks.id,
      teamId: eventMarks.teamId,
      taskTypeId: countsFor(eventMarks.taskTypeId),
      kind: eventMarks.kind,
      name: eventMarks.name,
      markedOn: eventMarks.markedOn,
    })
    .from(eventMarks)
    .where(
      and(
        eq(eventMarks.teamId, teamId),
        taskTypeId === undefined
          ? undefined
          : or(isNull(eventMarks.taskTypeId), inArray(eventMarks.taskTypeId, familyOf(taskTypeId))),
      ),
    )
    .orderBy(desc(eventMarks.markedOn), eventMarks.id);

export const insertEventMark = (db: Database, row: EventMark) => db.insert(eventMarks).values(row);

export const deleteEventMark = (db: Database, id: string) => db.delete(eventMarks).where(eq(eventMarks.id, id));
