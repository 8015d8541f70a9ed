import type { FileHandle } from 'node:fs/promises';
import type { Connection } from '../../db/client.ts';
import { dropEverything, fileOf, standsAlone } from '../../db/erase.ts';
import type { Writer } from '../../db/writer.ts';
import { Refusal } from '../refusal.ts';
import { type OwnFiles, ownFiles } from './own-files.ts';
import { holdFiles, type Mark, type Place, type Retirement, wipe } from './wipe.ts';

/** The place that an office is kept in, for who may empty it. */
export interface Premises {
  /** What would be wiped; nothing is touched. */
  look(): OwnFiles & { dataFolder: string; databaseServer: boolean };
  /** From the first call on nothing is stored any more, unless it is refused. @throws Refusal office_in_use */
  empty(mark: Mark): Promise<Retirement>;
  place(): { dataFolder: string; databaseUrl: string };
  /** True once the office is being emptied, or is empty. */
  isClosed(): boolean;
}

export function premisesOf(place: Place, writer: Writer, writing: Connection, reading: Connection): Premises {
  let closed = false;
  const embedded = fileOf(place.databaseUrl) !== null;

  /** Nothing was touched: the office goes on. */
  async function goOn(reopen: () => void, held: ReadonlyMap<string, FileHandle>): Promise<void> {
    for (const handle of held.values()) await handle.close();
    await Promise.all([reading.renew(), writing.renew()]);
    closed = false;
    reopen();
  }

  async function emptyFiles(mark: Mark, reopen: () => void): Promise<Retirement> {
    const held = new Map<string, FileHandle>();
    let alone = false;
    try {
      await holdFiles(ownFiles(place.dataFolder, place.databaseUrl), held);
      reading.close();
      alone = await standsAlone(writing);
    } finally {
      if (!alone) await goOn(reopen, held);
    }
    if (!alone) throw new Refusal('office_in_use');
    writing.close();
    return wipe(place, mark, held);
  }

  async function emptyServer(mark: Mark): Promise<Retirement> {
    const tables = await dropEverything(writing);
    writing.close();
    reading.close();
    return wipe(place, mark, undefined, tables);
  }

  return {
    look: () => ({
      ...ownFiles(place.dataFolder, place.databaseUrl),
      dataFolder: place.dataFolder,
      databaseServer: !embedded,
    }),
    empty: async (mark) => {
      if (closed) throw new Refusal('office_retired');
      closed = true;
      const reopen = await writer.close();
      return embedded ? emptyFiles(mark, reopen) : emptyServer(mark);
    },
    place: () => ({ dataFolder: place.dataFolder, databaseUrl: place.databaseUrl }),
    isClosed: () => closed,
  };
}
