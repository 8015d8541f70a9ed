import { addAccountTeam } from '../../db/accounts.ts';
import {
  addContributors,
  addImported,
  addImportedTrial,
  changeImported,
  compareImported,
  type ImportedEntry,
} from '../../db/imported.ts';
import { addTaskTypes } from '../../db/packs.ts';
import { insertTeam } from '../../db/teams.ts';
import type { Exclusive } from '../../db/writer.ts';
import { type Actor, noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { stableId } from '../stable-id.ts';
import type { Identified } from './identity.ts';
import type { Scope } from './resolve-scope.ts';

export type CompleteRow = Identified & { reworkMinutes: number };

export interface RowsToStore {
  scope: Scope;
  lead: string | undefined;
  actor: Actor;
  fileName: string | undefined;
  rows: readonly CompleteRow[];
  randomised: boolean;
  skipBad: boolean;
  dryRun: boolean;
}

export interface Stored {
  added: number;
  changed: number;
  unchanged: number;
  /** Rows whose id is another contributor's: never moved from one person to another. */
  foreignRows: number[];
}

/** All of it in one commit, or none. */
export async function storeRows(context: Context, input: RowsToStore): Promise<Stored> {
  const { scope, rows, randomised, skipBad, dryRun } = input;
  const receivedOn = today(context);
  // In the order of their ids, which keeps no order of the file and fills the index from one end.
  const entries = rows
    .map((row) => asEntry(row, scope.team.id, randomised))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return context.writer.exclusive(async ({ db, commit }) => {
    const states = await compareImported(db, entries);
    const added = entries.filter(({ id }) => !states.has(id));
    const changed = entries.filter(({ id }) => states.get(id) === 'changed');
    const foreignRows = rows.filter(({ entryId }) => states.get(entryId) === 'foreign').map(({ row }) => row);
    const refused = foreignRows.length > 0 && !skipBad;
    if (!refused && !dryRun && added.length + changed.length > 0)
      await commit([
        ...queries(db, scope, input.lead, added, changed, receivedOn),
        noteAct(context, input.actor, {
          action: 'file_imported',
          teamId: scope.team.id,
          details: named(input.fileName),
        }),
      ]);
    const unchanged = rows.length - added.length - changed.length - foreignRows.length;
    return { added: added.length, changed: changed.length, unchanged, foreignRows };
  });
}

/** A file's name is noted where it holds nobody's number. */
function named(fileName: string | undefined): { file?: string } {
  return fileName === undefined || holdsIdentityData(fileName) ? {} : { file: fileName };
}

function asEntry(row: CompleteRow, teamId: string, randomised: boolean): ImportedEntry {
  return {
    id: row.entryId,
    contributorId: row.contributorId,
    teamId,
    taskTypeId: row.taskTypeId,
    trialId: randomised ? stableId('imported trial', teamId, row.taskTypeId) : null,
    day: row.day,
    arm: row.arm,
    outcome: row.outcome,
    minutes: row.minutes,
    reworkMinutes: row.reworkMinutes,
    reworkReasons: row.reworkReasons,
    size: row.size,
    expectedMinutes: row.expectedMinutes,
    expectedMinutesWithAi: row.expectedMinutesWithAi,
    byHandMinutes: row.byHandMinutes,
  };
}

function queries(
  db: Exclusive['db'],
  { team, lacking }: Scope,
  lead: string | undefined,
  added: readonly ImportedEntry[],
  changed: readonly ImportedEntry[],
  receivedOn: string,
) {
  const touched = [...added, ...changed];
  const distinct = (key: 'contributorId' | 'taskTypeId') => [...new Set(touched.map((entry) => entry[key]))];
  return [
    ...(team.created ? [insertTeam(db, { id: team.id, name: team.name, parentId: null, joinCode: null })] : []),
    ...(team.created && lead !== undefined ? [addAccountTeam(db, lead, team.id)] : []),
    ...addTaskTypes(db, lacking(distinct('taskTypeId'))),
    ...trialsOf(touched, receivedOn).map((trial) => addImportedTrial(db, trial)),
    ...addContributors(db, team.id, distinct('contributorId')),
    ...addImported(added, receivedOn),
    ...changeImported(changed),
  ];
}

function trialsOf(entries: readonly ImportedEntry[], receivedOn: string) {
  const trials = new Map<
    string,
    { id: string; teamId: string; taskTypeId: string; opensOn: string; closesOn: string }
  >();
  for (const { trialId, teamId, taskTypeId, ...entry } of entries) {
    if (trialId === null) continue;
    const day = entry.day ?? receivedOn;
    const known = trials.get(trialId);
    const opensOn = known && known.opensOn < day ? known.opensOn : day;
    const closesOn = known && known.closesOn > day ? known.closesOn : day;
    trials.set(trialId, { id: trialId, teamId, taskTypeId, opensOn, closesOn });
  }
  return [...trials.values()];
}
