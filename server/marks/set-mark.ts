import { type EventMark, insertEventMark } from '../../db/event-marks.ts';
import { isForeignKey } from '../../db/failures.ts';
import { readCountsFor } from '../../db/merged-task-types.ts';
import type { EventKind } from '../../db/vocabulary.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { newId } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';

export interface NewMark {
  /** null: of all kinds of work. */
  taskTypeId: string | null;
  kind: EventKind;
  name: string;
  markedOn: string;
}

/** A training, a new model, a new rule: drawn on the histories of a team, and of no weight in any figure. */
export async function setMark(context: Context, actor: Actor, teamId: string, mark: NewMark): Promise<EventMark> {
  requirePermission(actor, 'set_marks', teamId);
  const { db, writer } = context;
  const problems: FieldProblem[] = [];
  if (holdsIdentityData(mark.name)) problems.push({ field: 'name', code: 'identity_data' });
  if (mark.markedOn > today(context)) problems.push({ field: 'markedOn', code: 'future_day' });
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const taskTypeId = mark.taskTypeId === null ? null : await readCountsFor(db, mark.taskTypeId);
  const row: EventMark = { ...mark, taskTypeId, id: newId(context), teamId };
  const act = { action: 'event_marked', teamId, taskTypeId: taskTypeId ?? undefined, details: nameOf(mark) } as const;
  try {
    await writer.commit(insertEventMark(db, row), noteAct(context, actor, act));
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
  return row;
}

export const nameOf = ({ name }: { name: string }) => (name === '' ? {} : { name });
