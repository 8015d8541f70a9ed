import { deleteEventMark, listEventMarks } from '../../db/event-marks.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { nameOf } from './set-mark.ts';

/** Takes a mark off again. */
export async function removeMark(
  context: Context,
  actor: Actor,
  { teamId, markId }: { teamId: string; markId: string },
): Promise<void> {
  requirePermission(actor, 'set_marks', teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const mark = (await listEventMarks(db, teamId)).find(({ id }) => id === markId);
    if (!mark) throw new Refusal('not_found');
    const { taskTypeId } = mark;
    const act = {
      action: 'event_unmarked',
      teamId,
      taskTypeId: taskTypeId ?? undefined,
      details: nameOf(mark),
    } as const;
    await commit([deleteEventMark(db, markId), noteAct(context, actor, act)]);
  });
}
