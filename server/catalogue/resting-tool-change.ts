import { isForeignKey } from '../../db/failures.ts';
import { readCountsFor } from '../../db/merged-task-types.ts';
import { listToolChanges, noteToolChange as store } from '../../db/series.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { quarterNumber } from '../domain/periods.ts';
import { Refusal } from '../refusal.ts';

/**
 * The tool for a kind of work is another one: the next run begins a new series, so people are asked for notes again. Once a quarter for
 * a kind, as each series reads again what is read together. Staff see the day on the tile.
 */
export async function noteToolChange(
  context: Context,
  actor: Actor,
  teamId: string,
  taskTypeId: string,
): Promise<void> {
  requirePermission(actor, 'note_tool_change', teamId);
  const changedOn = today(context);
  try {
    await context.writer.exclusive(async ({ db, commit }) => {
      const counted = await readCountsFor(db, taskTypeId);
      const before = (await listToolChanges(db, teamId)).filter((change) => change.taskTypeId === counted);
      if (before.some((change) => quarterNumber(change.changedOn) === quarterNumber(changedOn)))
        throw new Refusal('once_a_quarter');
      await commit([
        store(db, { teamId, taskTypeId: counted, changedOn }),
        noteAct(context, actor, { action: 'tool_changed', teamId, taskTypeId: counted }),
      ]);
    });
  } catch (error) {
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
}
