import { listTaskTypes, setArchived } from '../../db/task-types.ts';
import { hasOpenTrial } from '../../db/trials.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isUnlisted } from './packs/unlisted.ts';
import { inWords } from './texts.ts';

/**
 * These task types alone stay offered, and those in which a trial is open or planned: all at once, or nothing. Returns how many are
 * offered then, without the one for work that is not in the list.
 * @throws Refusal invalid_input where one of them is not offered now
 */
export async function offerOnly(context: Context, actor: Actor, ids: readonly string[]): Promise<number> {
  requirePermission(actor, 'edit_catalogue');
  return context.writer.exclusive(async ({ db, commit }) => {
    const offered = (await listTaskTypes(db)).filter(
      (one) => !one.archived && one.mergedInto === null && !isUnlisted(one),
    );
    if (!ids.every((id) => offered.some((one) => one.id === id)))
      throw new Refusal('invalid_input', [{ field: 'ids', code: 'unknown' }]);
    const others: typeof offered = [];
    for (const one of offered)
      if (!ids.includes(one.id) && !(await hasOpenTrial(db, one.id, today(context)))) others.push(one);
    if (others.length > 0)
      await commit(
        others.flatMap(({ id, names }) => [
          setArchived(db, id, true),
          noteAct(context, actor, { action: 'task_type_archived', taskTypeId: id, details: { name: inWords(names) } }),
        ]),
      );
    return offered.length - others.length;
  });
}
