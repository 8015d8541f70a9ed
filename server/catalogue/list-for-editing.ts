import { listTaskTypes, type TaskTypeRow } from '../../db/task-types.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { may, requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { packs } from './packs/all.ts';
import { isUnlisted } from './packs/unlisted.ts';
import { type OfferedTaskType, previewPack } from './preview-pack.ts';

export interface PackOffer {
  key: string;
  names: Record<Language, string>;
  taskTypes: readonly OfferedTaskType[];
}

export interface EditableCatalogue {
  /** In catalogue order; archived and merged ones too. */
  taskTypes: readonly (Omit<TaskTypeRow, 'key'> & { unlisted: boolean })[];
  packs: readonly PackOffer[];
  /** The catalogue is the whole office's: leads read it. */
  mayEdit: boolean;
}

/** All that the catalogue's own page shows. */
export async function listForEditing({ db }: Pick<Context, 'db'>, account: Account): Promise<EditableCatalogue> {
  requirePermission(account, 'see_catalogue');
  const taskTypes = await listTaskTypes(db);
  return {
    taskTypes: taskTypes.map(({ key, ...shown }) => ({ ...shown, unlisted: isUnlisted({ key, names: shown.names }) })),
    packs: packs.map((pack) => ({ key: pack.key, names: pack.names, taskTypes: previewPack(pack, taskTypes) })),
    mayEdit: may(account, 'edit_catalogue'),
  };
}
