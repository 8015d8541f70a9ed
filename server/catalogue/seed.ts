import { addTaskTypes, isCatalogueEmpty } from '../../db/packs.ts';
import type { Context } from '../context.ts';
import { packed } from './packed.ts';
import { grassroots } from './packs/grassroots.ts';

/** Gives an empty catalogue its first pack. */
export async function seedCatalogue({ db: reader, writer }: Pick<Context, 'db' | 'writer'>): Promise<void> {
  if (!(await isCatalogueEmpty(reader))) return;
  await writer.exclusive(async ({ db, commit }) => {
    if (!(await isCatalogueEmpty(db))) return;
    await commit(
      addTaskTypes(
        db,
        grassroots.taskTypes.map((type) => packed(grassroots, type)),
      ),
    );
  });
}
