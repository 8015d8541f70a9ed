import { addTaskTypes } from '../../db/packs.ts';
import { listTaskTypes } from '../../db/task-types.ts';
import type { Context } from '../context.ts';
import { packed } from './packed.ts';
import { grassroots } from './packs/grassroots.ts';
import { isUnlisted, unlisted } from './packs/unlisted.ts';

/** Gives an empty catalogue its first pack, and every catalogue a place for what is not in its list. */
export async function seedCatalogue({ db: reader, writer }: Pick<Context, 'db' | 'writer'>): Promise<void> {
  if ((await listTaskTypes(reader)).some(isUnlisted)) return;
  await writer.exclusive(async ({ db, commit }) => {
    const catalogue = await listTaskTypes(db);
    if (catalogue.some(isUnlisted)) return;
    const lacking = catalogue.length === 0 ? grassroots.taskTypes : [unlisted];
    await commit(
      addTaskTypes(
        db,
        lacking.map((type) => packed(grassroots, type)),
      ),
    );
  });
}
