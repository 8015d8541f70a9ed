import { isForeignKey } from '../../db/failures.ts';
import { readCountsFor } from '../../db/merged-task-types.ts';
import { noteToolChange as store } from '../../db/restings.ts';
import { type Actor, noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** The tool for a kind of work is another from today: what was known is old, so the next publication asks for a few entries again. */
export async function noteToolChange(
  context: Context,
  actor: Actor,
  teamId: string,
  taskTypeId: string,
): Promise<void> {
  try {
    const counted = await readCountsFor(context.db, taskTypeId);
    await context.writer.commit(
      store(context.db, teamId, counted, today(context)),
      noteAct(context, actor, { action: 'tool_changed', teamId, taskTypeId: counted }),
    );
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
}
