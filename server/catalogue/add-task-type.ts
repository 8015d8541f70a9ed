import { addTaskTypes } from '../../db/packs.ts';
import { listTaskTypes } from '../../db/task-types.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { newId } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { inWords, nearProblems, type TaskTypeTexts, takenProblems, textProblems } from './texts.ts';

export interface NewOwnTaskType extends TaskTypeTexts {
  /** Who adds it has seen the names that are close to it, and means another kind of work. */
  evenIfSimilar: boolean;
}

/** A task type of the office's own, at the end of the catalogue. */
export async function addTaskType(context: Context, actor: Actor, added: NewOwnTaskType): Promise<{ id: string }> {
  requirePermission(actor, 'edit_catalogue');
  const { names, caution } = added;
  const problems = textProblems(added);
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const id = newId(context);
  await context.writer.exclusive(async ({ db, commit }) => {
    const others = await listTaskTypes(db);
    const taken = takenProblems(names, others);
    if (taken.length > 0) throw new Refusal('name_taken', taken);
    const near = added.evenIfSimilar ? [] : nearProblems(names, others);
    if (near.length > 0) throw new Refusal('invalid_input', near);
    await commit([
      ...addTaskTypes(db, [{ id, pack: null, key: null, names, caution }]),
      noteAct(context, actor, { action: 'task_type_added', taskTypeId: id, details: { name: inWords(names) } }),
    ]);
  });
  return { id };
}
