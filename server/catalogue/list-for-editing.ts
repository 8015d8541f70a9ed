import { listTaskTypes, type TaskTypeRow } from '../../db/task-types.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { may } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { packs } from './packs/all.ts';
import { type OfferedTaskType, previewPack } from './preview-pack.ts';

export interface PackOffer {
  key: string;
  names: Record<Language, string>;
  taskTypes: readonly OfferedTaskType[];
}

export interface EditableCatalogue {
  /** In catalogue order; archived and merged ones too. */
  taskTypes: readonly Omit<TaskTypeRow, 'key'>[];
  packs: readonly PackOffer[];
  /** The catalogue is the whole office's: leads read it. */
  mayEdit: boolean;
}

/** All that the catalogue's own page shows. */
export async function listForEditing({ db }: Pick<Context, 'db'>, account: Account): Promise<EditableCatalogue> {
  const taskTypes = await listTaskTypes(db);
  return {
    taskTypes: taskTypes.map(({ key, ...shown }) => shown),
    packs: packs.map((pack) => ({ key: pack.key, names: pack.names, taskTypes: previewPack(pack, taskTypes) })),
    mayEdit: may(account, 'edit_catalogue'),
  };
}
