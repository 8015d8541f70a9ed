import { createHmac } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IncomingRecord } from '../../db/records.ts';
import { stableId, uuidOf } from '../stable-id.ts';
import type { NewRecord } from './new-record.ts';

const rowsPerTurn = 2_000;

/** The same person of the same team in every file, without the file's name for them: keyed, so that nobody can try names. */
function hashOf(tokenKey: Uint8Array, teamId: string, name: string): string {
  return uuidOf(
    createHmac('sha256', tokenKey)
      .update(JSON.stringify(['import', teamId, name]))
      .digest(),
  );
}

export interface Identified extends IncomingRecord {
  row: number;
}

/**
 * Each row's id follows from what it says, so that rows that come twice are stored once: from its own id where the file has one (then
 * a changed row is a correction), else from its cells and how many rows like it stand above. In the order of the ids, which
 * keeps no order of the file.
 */
export async function identify(
  rows: readonly NewRecord[],
  of: { tokenKey: Uint8Array; teamId: string; rowIdsOf: string | null },
): Promise<Identified[]> {
  const people = new Map<string, string>();
  const occurrences = new Map<string, number>();
  const identified: Identified[] = [];
  for (const { person, rowId, ...cells } of rows) {
    if (identified.length % rowsPerTurn === rowsPerTurn - 1) await nextTurn();
    const nameHash = people.get(person) ?? hashOf(of.tokenKey, of.teamId, person);
    people.set(person, nameHash);
    const id = rowId === null ? idOfCells(nameHash, cells) : stableId('row', of.teamId, of.rowIdsOf, rowId);
    identified.push({ ...cells, id, nameHash });
  }
  return identified.sort((one, other) => (one.id < other.id ? -1 : 1));

  function idOfCells(nameHash: string, cells: Omit<NewRecord, 'person' | 'rowId'>): string {
    const alike = cellsId(of.teamId, nameHash, cells);
    const occurrence = (occurrences.get(alike) ?? 0) + 1;
    occurrences.set(alike, occurrence);
    return stableId(alike, occurrence);
  }
}

function cellsId(teamId: string, nameHash: string, cells: Omit<NewRecord, 'person' | 'rowId'>): string {
  return stableId(
    'cells',
    teamId,
    cells.taskTypeId,
    nameHash,
    cells.day,
    cells.arm,
    cells.outcome,
    cells.minutes,
    cells.reworkMinutes,
    cells.reworkReasons.join(' '),
    cells.size,
    cells.expectedMinutes,
    cells.expectedMinutesWithAi,
    cells.byHandMinutes,
  );
}
