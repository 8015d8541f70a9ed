import { completeRecordFile, insertRecordFile } from '../../db/record-files.ts';
import {
  addPeople,
  addRecords,
  compareRecords,
  recordsPerSlice,
  type StoredState,
  supersede,
} from '../../db/records.ts';
import type { MadeForFile } from '../../db/schema/records.ts';
import type { RecordSource } from '../../db/vocabulary.ts';
import type { Query } from '../../db/writer.ts';
import type { Actor } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { alone, type GoOn } from './alone.ts';
import { clearFile, clearUnfinished } from './clear-file.ts';
import { type Identified, identify } from './identify.ts';
import type { NewRecord } from './new-record.ts';

export interface RecordsToStore {
  teamId: string;
  fileName: string | undefined;
  source: RecordSource;
  rows: readonly NewRecord[];
  /** Of what the file's own row ids are: two files that count from 1 are two lists, where each is of one kind of work. */
  rowIdsOf?: string | null;
  /** Makes what the file needs and the office lacks. Taken back where the file is never complete. */
  making?: { made: MadeForFile; queries: readonly Query[] };
  /** Leaves rows out whose id is another person's; else nothing is stored where there are some. */
  skipForeign?: boolean;
  /** Compares and stores nothing. */
  dryRun?: boolean;
  /** Rows looked at or stored so far. */
  progress?: (rows: number) => void;
}

export interface StoredRecords {
  /** null: nothing was stored, as all of it stood already, or was not to be. */
  fileId: number | null;
  added: number;
  /** Have an id that stood already, with other cells: they count in its place while this file is there. */
  changed: number;
  unchanged: number;
  /** Rows whose id is another person's: never moved from one person to another. */
  foreignRows: number[];
}

/**
 * Stores a file's rows as records, all or none: in slices that let staff's notes in between, and in sight only when the last one is
 * stored. Never touches a live entry. @throws StorageBusy where another process stores records for too long.
 */
export async function storeRecords(context: Context, actor: Actor, input: RecordsToStore): Promise<StoredRecords> {
  const { teamId, rows, rowIdsOf = null, skipForeign = false, dryRun = false, progress = () => {} } = input;
  const identified = await identify(rows, { tokenKey: context.tokenKey, teamId, rowIdsOf });
  return alone(context, async (goOn) => {
    await clearUnfinished(context, goOn);
    const states = new Map<string, StoredState>();
    for (const slice of slicesOf(identified)) {
      for (const [id, state] of await compareRecords(context.db, teamId, slice)) states.set(id, state);
      await goOn();
    }
    const foreignRows = identified.filter(({ id }) => states.get(id) === 'foreign').map(({ row }) => row);
    const added = identified.filter(({ id }) => !states.has(id));
    const changed = identified.filter(({ id }) => states.get(id) === 'changed');
    const counted = {
      added: added.length,
      changed: changed.length,
      unchanged: identified.length - added.length - changed.length - foreignRows.length,
      foreignRows: foreignRows.sort((one, other) => one - other),
    };
    const refused = foreignRows.length > 0 && !skipForeign;
    if (refused || dryRun || added.length + changed.length === 0) return { fileId: null, ...counted };
    const fileId = await beginFile(context, actor, input);
    try {
      await storeSlices(context, { teamId, fileId, added, changed, goOn, progress });
      await context.writer.commit(
        completeRecordFile(context.db, fileId),
        noteAct(context, actor, { action: 'file_imported', teamId, details: named(input.fileName) }),
      );
    } catch (error) {
      // Where even that fails it is done at the next start: nobody sees any of it meanwhile.
      const made = input.making?.made ?? null;
      await clearFile(context, { id: fileId, teamId, made }, goOn).catch(() => {});
      throw error;
    }
    return { fileId, ...counted };
  });
}

async function beginFile({ db, writer, ...context }: Context, actor: Actor, input: RecordsToStore): Promise<number> {
  const { teamId, source, fileName, making } = input;
  const results = await writer.commit(
    ...(making?.queries ?? []),
    insertRecordFile(db, {
      teamId,
      source,
      name: named(fileName).file ?? '',
      broughtOn: today(context),
      accountId: actor?.accountId ?? null,
      complete: false,
      made: making?.made ?? null,
    }),
  );
  return Number(results.at(-1)!.rows[0]!.id);
}

async function storeSlices(
  context: Context,
  of: {
    teamId: string;
    fileId: number;
    added: readonly Identified[];
    changed: readonly Identified[];
    goOn: GoOn;
    progress: (rows: number) => void;
  },
): Promise<void> {
  const { teamId, fileId, goOn } = of;
  const to = { teamId, fileId, today: today(context) };
  let stored = 0;
  for (const [rows, areChanged] of [
    [of.added, false],
    [of.changed, true],
  ] as const)
    for (const slice of slicesOf(rows)) {
      await context.writer.commit(
        addPeople(teamId, [...new Set(slice.map(({ nameHash }) => nameHash))]),
        ...(areChanged
          ? [
              supersede(
                teamId,
                fileId,
                slice.map(({ id }) => id),
              ),
            ]
          : []),
        addRecords(to, slice),
      );
      stored += slice.length;
      of.progress(stored);
      await goOn();
    }
}

function slicesOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / recordsPerSlice) }, (_, at) =>
    rows.slice(at * recordsPerSlice, (at + 1) * recordsPerSlice),
  );
}

/** A file's name is kept where it holds nobody's number. */
function named(fileName: string | undefined): { file?: string } {
  return fileName === undefined || holdsIdentityData(fileName) ? {} : { file: fileName.slice(0, 200) };
}
