import type { Database } from '../../db/client.ts';
import { setMergedInto, type TaskTypeRow } from '../../db/task-types.ts';
import { hasOpenTrial } from '../../db/trials.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isUnlisted } from './packs/unlisted.ts';
import { requireTaskType } from './require-task-type.ts';
import { inWords } from './texts.ts';

/*
 * Merging touches no entry and no atom: it says for which task type entries count that no atom holds yet (db/merged-task-types.ts).
 * What was published under the former name stays that name's, and in all work together: no series begins, none is read again, and no
 * atom changes its row (publication/read-rows.ts, theorem 3).
 */

/** From now on `id` counts for `into`, with all that was merged into it before. */
export async function mergeTaskTypes(
  context: Context,
  actor: Actor,
  { id, into }: { id: string; into: string },
): Promise<void> {
  requirePermission(actor, 'edit_catalogue');
  if (id === into)
    throw new Refusal('invalid_input', [{ field: 'into', code: 'contradicts', values: { other: 'id' } }]);
  await context.writer.exclusive(async ({ db, commit }) => {
    const { taskType, catalogue } = await requireTaskType(db, id);
    if (taskType.mergedInto === into) return;
    if (taskType.mergedInto !== null) throw new Refusal('task_type_merged');
    if (isUnlisted(taskType)) throw new Refusal('unlisted_stays');
    const target = catalogue.find((one) => one.id === into);
    if (!target) throw new Refusal('invalid_input', [{ field: 'into', code: 'unknown' }]);
    if (target.archived || target.mergedInto !== null) throw new Refusal('not_offered');
    await refuseOpenTrial(context, db, id, into);
    const followers = catalogue.filter(({ mergedInto }) => mergedInto === id);
    await commit([
      setMergedInto(
        db,
        [taskType, ...followers].map((one) => one.id),
        into,
      ),
      ...[taskType, ...followers].map((one) => noted(context, actor, 'task_types_merged', one, target)),
    ]);
  });
}

/** It counts for itself again, with all that was published under it before, at its old place. */
export async function unmergeTaskType(context: Context, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'edit_catalogue');
  await context.writer.exclusive(async ({ db, commit }) => {
    const { taskType, catalogue } = await requireTaskType(db, id);
    const target = catalogue.find((one) => one.id === taskType.mergedInto);
    if (!target) return;
    await refuseOpenTrial(context, db, id);
    await commit([setMergedInto(db, [id], null), noted(context, actor, 'task_type_unmerged', taskType, target)]);
  });
}

/** A trial's pieces name its kind of work until it closes. */
async function refuseOpenTrial(context: Context, db: Database, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) if (await hasOpenTrial(db, id, today(context))) throw new Refusal('trial_open');
}

function noted(
  context: Context,
  actor: Actor,
  action: 'task_types_merged' | 'task_type_unmerged',
  one: TaskTypeRow,
  target: TaskTypeRow,
) {
  const [from, to] = [inWords(one.names), inWords(target.names)];
  return noteAct(context, actor, { action, taskTypeId: one.id, details: { from, to } });
}
