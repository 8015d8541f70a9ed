import { isForeignKey } from '../../db/failures.ts';
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
    await context.writer.commit(
      store(context.db, teamId, taskTypeId, today(context)),
      noteAct(context, actor, { action: 'tool_changed', teamId, taskTypeId }),
    );
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
}
