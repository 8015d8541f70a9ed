import { setTimeout as sleep } from 'node:timers/promises';
import { completeRecordFile, insertRecordFile } from '../../db/record-files.ts';
import {
  addPeople,
  addRecords,
  compareRecords,
  type RecordSlice,
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
import type { Identified } from './identify.ts';

export interface RecordsToStore {
  teamId: string;
  fileName: string | undefined;
  source: RecordSource;
  /** In the order of their ids. */
  slices: AsyncIterable<RecordSlice> | Iterable<RecordSlice>;
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
  return alone(context, async (goOn) => {
    await clearUnfinished(context, goOn);
    const stored: StoredRecords = { fileId: null, added: 0, changed: 0, unchanged: 0, foreignRows: [] };
    try {
      await storeSlices(context, actor, input, goOn, stored);
      stored.foreignRows.sort((one, other) => one - other);
      if (stored.fileId === null) return stored;
      if (isRefused(stored, input)) await forget(context, input, stored.fileId, goOn);
      else
        await context.writer.commit(
          completeRecordFile(context.db, stored.fileId),
          noteAct(context, actor, { action: 'file_imported', teamId: input.teamId, details: named(input.fileName) }),
        );
      return isRefused(stored, input) ? { ...stored, fileId: null } : stored;
    } catch (error) {
      // Where even that fails it is done at the next start: nobody sees any of it meanwhile.
      if (stored.fileId !== null) await forget(context, input, stored.fileId, goOn).catch(() => {});
      throw error;
    }
  });
}

const isRefused = ({ foreignRows }: StoredRecords, { skipForeign = false }: RecordsToStore) =>
  foreignRows.length > 0 && !skipForeign;

const forget = (context: Context, { teamId, making }: RecordsToStore, id: number, goOn: GoOn) =>
  clearFile(context, { id, teamId, made: making?.made ?? null }, goOn);

async function storeSlices(
  context: Context,
  actor: Actor,
  input: RecordsToStore,
  goOn: GoOn,
  stored: StoredRecords,
): Promise<void> {
  const { teamId, dryRun = false, progress = () => {} } = input;
  let looked = 0;
  for await (const slice of input.slices) {
    const { fresh, changedIds } = await sortOut(context, teamId, slice, stored);
    if (fresh.rows > 0 && !dryRun && !isRefused(stored, input)) {
      stored.fileId ??= await beginFile(context, actor, input);
      const to = { teamId, fileId: stored.fileId, today: today(context) };
      const began = performance.now();
      await context.writer.commit(
        addPeople(teamId, fresh),
        ...(changedIds.length > 0 ? [supersede(teamId, stored.fileId, changedIds)] : []),
        addRecords(to, fresh),
      );
      // Another process, which can only try now and again, finds the lock free for as long as it was held.
      await sleep(performance.now() - began);
    }
    looked += slice.rows;
    progress(looked);
    await goOn();
  }
}

/** What of a slice is to be stored, the rest counted. Mostly nothing of it stands already, and it stays the text that it is. */
async function sortOut(
  context: Context,
  teamId: string,
  slice: RecordSlice,
  counted: StoredRecords,
): Promise<{ fresh: RecordSlice; changedIds: string[] }> {
  const states = await compareRecords(context.db, teamId, slice);
  if (states.size === 0) {
    counted.added += slice.rows;
    return { fresh: slice, changedIds: [] };
  }
  const rows: Identified[] = JSON.parse(slice.json);
  const inState = (state: StoredState) => rows.filter(({ id }) => states.get(id) === state);
  const [changed, foreign, same] = [inState('changed'), inState('foreign'), inState('same')];
  const fresh = rows.filter(({ id }) => !states.has(id) || states.get(id) === 'changed');
  counted.added += fresh.length - changed.length;
  counted.changed += changed.length;
  counted.unchanged += same.length;
  counted.foreignRows.push(...foreign.map(({ row }) => row));
  return { fresh: { rows: fresh.length, json: JSON.stringify(fresh) }, changedIds: changed.map(({ id }) => id) };
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

/** A file's name is kept where it holds nobody's number. */
function named(fileName: string | undefined): { file?: string } {
  return fileName === undefined || holdsIdentityData(fileName) ? {} : { file: fileName.slice(0, 200) };
}
