import { setArchived } from '../../db/task-types.ts';
import { hasOpenTrial } from '../../db/trials.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isUnlisted } from './packs/unlisted.ts';
import { requireTaskType } from './require-task-type.ts';
import { inWords } from './texts.ts';

/** No longer offered for logging; what was published of it stays on the boards. */
export const archiveTaskType = (context: Context, actor: Actor, id: string) => store(context, actor, id, true);

/** Offered again, at its old place. */
export const restoreTaskType = (context: Context, actor: Actor, id: string) => store(context, actor, id, false);

async function store(context: Context, actor: Actor, id: string, archived: boolean): Promise<void> {
  requirePermission(actor, 'edit_catalogue');
  await context.writer.exclusive(async ({ db, commit }) => {
    const { taskType } = await requireTaskType(db, id);
    if (taskType.mergedInto !== null) throw new Refusal('task_type_merged');
    if (taskType.archived === archived) return;
    if (archived && isUnlisted(taskType)) throw new Refusal('unlisted_stays');
    // Whoever takes part could not find the trial any more.
    if (archived && (await hasOpenTrial(db, id, today(context)))) throw new Refusal('trial_open');
    await commit([
      setArchived(db, id, archived),
      noteAct(context, actor, {
        action: archived ? 'task_type_archived' : 'task_type_restored',
        taskTypeId: id,
        details: { name: inWords(taskType.names) },
      }),
    ]);
  });
}
