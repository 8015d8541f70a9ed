import { setOrder, type TaskTypeRow } from '../../db/task-types.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { requireTaskType } from './require-task-type.ts';
import { inWords } from './texts.ts';

const isOffered = ({ archived, mergedInto }: TaskTypeRow) => !archived && mergedInto === null;

/** Puts a task type before another one, or at the end of those that are offered. Naming the neighbour survives others' changes. */
export async function placeTaskType(
  context: Context,
  actor: Actor,
  id: string,
  { before }: { before: string | null },
): Promise<void> {
  requirePermission(actor, 'edit_catalogue');
  await context.writer.exclusive(async ({ db, commit }) => {
    const { taskType, catalogue } = await requireTaskType(db, id);
    if (!isOffered(taskType)) throw new Refusal('not_offered');
    const others = catalogue.filter((other) => other !== taskType);
    const next = before === null ? undefined : others.find((other) => other.id === before);
    if (before !== null && !(next && isOffered(next)))
      throw new Refusal('invalid_input', [{ field: 'before', code: 'unknown' }]);
    const at = next ? others.indexOf(next) : others.findLastIndex(isOffered) + 1;
    const order = [...others.slice(0, at), taskType, ...others.slice(at)];
    if (order.every((one, index) => one === catalogue[index])) return;
    await commit([
      setOrder(
        db,
        order.map((one) => one.id),
      ),
      noteAct(context, actor, {
        action: 'catalogue_ordered',
        taskTypeId: id,
        details: { name: inWords(taskType.names), to: order.filter(isOffered).indexOf(taskType) + 1 },
      }),
    ]);
  });
}
