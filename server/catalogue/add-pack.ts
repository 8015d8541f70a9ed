import { addTaskTypes, type NewTaskType } from '../../db/packs.ts';
import type { Context } from '../context.ts';
import { stableId } from '../stable-id.ts';
import type { Pack, PackedTaskType } from './packs/pack.ts';

/** Adds a pack's task types at the end of the catalogue; those that are there already keep their names and place. */
export async function addPack({ writer }: Pick<Context, 'writer'>, pack: Pack): Promise<void> {
  await writer.exclusive(({ db, commit }) =>
    commit(
      addTaskTypes(
        db,
        pack.taskTypes.map((type) => packed(pack, type)),
      ),
    ),
  );
}

/** The same id on every machine, so that two processes, or a pack and an import, never add a task type twice. */
export function packed(pack: Pack, { key, names }: PackedTaskType): NewTaskType {
  return { id: stableId('task type', pack.key, key), pack: pack.key, key, names };
}
