import { addAccountTeam } from '../../db/accounts.ts';
import { addTaskTypes } from '../../db/packs.ts';
import type { RecordSlice } from '../../db/records.ts';
import { insertTeam } from '../../db/teams.ts';
import type { RecordSource } from '../../db/vocabulary.ts';
import type { Actor } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { type StoredRecords, storeRecords } from '../records/store-records.ts';
import type { Scope } from './resolve-scope.ts';

export interface RowsToStore {
  scope: Scope;
  lead: string | undefined;
  actor: Actor;
  source: RecordSource;
  fileName: string | undefined;
  taskTypeIds: readonly string[];
  slices: AsyncIterable<RecordSlice>;
  skipBad: boolean;
  dryRun: boolean;
  progress: (rows: number) => void;
}

/** Stores the rows as records, with the team and the kinds of work that they need. */
export function storeRows(context: Context, input: RowsToStore): Promise<StoredRecords> {
  const { scope, taskTypeIds, slices, lead, skipBad, actor, source, fileName, dryRun, progress } = input;
  const { db } = context;
  const { team } = scope;
  const lacking = scope.lacking(taskTypeIds);
  return storeRecords(context, actor, {
    teamId: team.id,
    fileName,
    source,
    slices,
    making: {
      made: { teamId: team.created ? team.id : null, taskTypeIds: lacking.map(({ id }) => id) },
      queries: [
        ...(team.created ? [insertTeam(db, { id: team.id, name: team.name, parentId: null, joinCode: null })] : []),
        ...(team.created && lead !== undefined ? [addAccountTeam(db, lead, team.id)] : []),
        ...addTaskTypes(db, lacking),
      ],
    },
    skipForeign: skipBad,
    dryRun,
    progress,
  });
}
