import { createHmac } from 'node:crypto';
import type { IncomingRecord } from '../../db/records.ts';
import { stableId, uuidOf } from '../stable-id.ts';
import type { NewRecord } from './new-record.ts';

/** What a row's id depends on beside the row. */
export interface Identity {
  tokenKey: Uint8Array;
  teamId: string;
  /** Of what the file's own row ids are: two files that count from 1 are two lists, where each is of one kind of work. */
  rowIdsOf: string | null;
}

export interface Identified extends IncomingRecord {
  row: number;
}

/** The same person of the same team in every file, without the file's name for them: keyed, so that nobody can try names. */
export function personHasher({ tokenKey, teamId }: Identity): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const text = JSON.stringify(['import', teamId, name]);
    const hash = uuidOf(createHmac('sha256', tokenKey).update(text).digest('hex'));
    if (known.size < 50_000) known.set(name, hash);
    return hash;
  };
}

/** Of a row with an id of its own, which makes a changed row a correction. */
export const idOfRow = ({ teamId, rowIdsOf }: Identity, rowId: string): string =>
  stableId('row', teamId, rowIdsOf, rowId);

/** The same of rows that say the same; each has its id by how many like it stand above. */
export function cellsId(teamId: string, cells: Omit<Identified, 'id' | 'row'>): string {
  return stableId(
    'cells',
    teamId,
    cells.taskTypeId,
    cells.nameHash,
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

export const idOfOccurrence = (alike: string, occurrence: number): string => stableId(alike, occurrence);

/** Of a row, its key among the rows of its file, and what of it is stored. */
export function withoutPerson(row: NewRecord, hashOf: (name: string) => string): Omit<Identified, 'id'> {
  const { person, rowId: _, ...cells } = row;
  return { ...cells, nameHash: hashOf(person) };
}
