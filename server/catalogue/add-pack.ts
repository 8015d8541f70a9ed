import { addTaskTypes } from '../../db/packs.ts';
import { listTaskTypes } from '../../db/task-types.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { packed } from './packed.ts';
import { packs } from './packs/all.ts';
import type { Pack } from './packs/pack.ts';
import { previewPack } from './preview-pack.ts';

/** Adds a pack's task types at the end of the catalogue; those that are there already keep their names and place. */
export async function addPack(context: Context, pack: Pack, actor: Actor = null): Promise<{ added: number }> {
  return context.writer.exclusive(async ({ db, commit }) => {
    const offered = previewPack(pack, await listTaskTypes(db));
    const lacking = pack.taskTypes.filter((_, at) => offered[at]!.presentAs === null);
    if (lacking.length > 0)
      await commit([
        ...addTaskTypes(
          db,
          lacking.map((type) => packed(pack, type)),
        ),
        noteAct(context, actor, { action: 'pack_added', details: { pack: pack.key } }),
      ]);
    return { added: lacking.length };
  });
}

/** @throws Refusal invalid_input */
export async function addPackByKey(context: Context, actor: Actor, key: string): Promise<{ added: number }> {
  requirePermission(actor, 'edit_catalogue');
  const pack = packs.find((one) => one.key === key);
  if (!pack) throw new Refusal('invalid_input', [{ field: 'pack', code: 'unknown' }]);
  return addPack(context, pack, actor);
}
