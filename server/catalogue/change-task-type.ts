import { listTaskTypes, setTexts } from '../../db/task-types.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { inWords, type TaskTypeTexts, takenProblems, textProblems } from './texts.ts';

/** Gives a task type just these names and cautions. Its history stays under the same id, and under the new names at once. */
export async function changeTaskType(context: Context, actor: Actor, id: string, texts: TaskTypeTexts): Promise<void> {
  requirePermission(actor, 'edit_catalogue');
  const problems = textProblems(texts);
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  await context.writer.exclusive(async ({ db, commit }) => {
    const catalogue = await listTaskTypes(db);
    const before = catalogue.find((one) => one.id === id);
    if (!before) throw new Refusal('not_found');
    const taken = takenProblems(
      texts.names,
      catalogue.filter((other) => other !== before),
    );
    if (taken.length > 0) throw new Refusal('name_taken', taken);
    const details = changed(before, texts);
    if (details === null) return;
    await commit([
      ...setTexts(db, id, texts.names, texts.caution),
      noteAct(context, actor, { action: 'task_type_changed', taskTypeId: id, details }),
    ]);
  });
}

/** Names before and after where they changed, else cautions; null where nothing did. */
function changed(before: TaskTypeTexts, after: TaskTypeTexts) {
  const name = inWords(after.names);
  const [oldCaution, newCaution] = [inWords(before.caution), inWords(after.caution)];
  if (inWords(before.names) !== name) return { name, from: inWords(before.names), to: name };
  return oldCaution === newCaution ? null : { name, from: oldCaution, to: newCaution };
}
