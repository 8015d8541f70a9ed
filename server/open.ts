import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isEmpty, readBegun } from '../db/begun.ts';
import { type Connection, connect } from '../db/client.ts';
import { fileOf } from '../db/erase.ts';
import { DatabaseUnusable } from '../db/failures.ts';
import { migrate } from '../db/migrate.ts';
import { insertOfficeIfMissing, updateOffice } from '../db/office.ts';
import { shortenLog } from '../db/wal.ts';
import { createWriter, type Writer } from '../db/writer.ts';
import { checkValueOf, type KeyPlace, keyFor, keyPath, readKey } from './access/secret-key.ts';
import { seedCatalogue } from './catalogue/seed.ts';
import type { Context } from './context.ts';
import type { Env } from './env.ts';
import { beginRuns } from './publication/run-days.ts';
import { markName, receiptName } from './retire/own-files.ts';
import { type Premises, premisesOf } from './retire/premises.ts';
import { refuseWhereRetired } from './retire/retired.ts';

export interface OpenOffice extends Context {
  dataFolder: string;
  databaseUrl: string;
  /** The writer's own connection, for who keeps the database itself. */
  writing: Connection;
  premises: Premises;
  /** Waits for what was asked to be stored, then closes the database. */
  close(): Promise<void>;
}

export type OfficePlace = Pick<Env, 'dataFolder' | 'databaseUrl'> &
  Partial<Pick<Env, 'databaseAuthToken' | 'givenKey' | 'startsNew' | 'databaseDeadline'>>;

/** Whether there is an office to open, or what is left of one: a key that asks for its database, a receipt. */
export function somethingLies({ databaseUrl, dataFolder }: OfficePlace): boolean {
  const file = fileOf(databaseUrl);
  const left = [keyPath(dataFolder), join(dataFolder, receiptName), join(dataFolder, markName)];
  return file === null || [file, ...left].some((path) => existsSync(path));
}

/** The real context: the data folder, its key, the database brought up to date. For serving and for the command line. */
export async function openOffice(env: OfficePlace): Promise<OpenOffice> {
  // The database and its side files are made by the driver, with whatever the process allows.
  process.umask(0o077);
  makeFolder(env.dataFolder);
  const place = { ...env, startsNew: env.startsNew ?? false, randomBytes, clock: () => new Date() };
  await refuseWhereRetired(place);
  const location = { url: env.databaseUrl, authToken: env.databaseAuthToken, deadline: env.databaseDeadline };
  const file = fileOf(env.databaseUrl);
  if (file !== null && !existsSync(file)) refuseKeyBesideNothing(place);
  const writing = await connect(location);
  const writer = createWriter(writing);
  const tokenKey = await bringUp(writing, writer, place).catch((error: unknown) => {
    writing.close();
    throw error;
  });
  const reading = await connect(location);
  const context: Context = { db: reading.db, writer, clock: place.clock, randomBytes, tokenKey };
  await seedCatalogue(context);
  await beginRuns(context);
  const premises = premisesOf(place, writer, writing, reading);
  return {
    ...context,
    dataFolder: env.dataFolder,
    databaseUrl: env.databaseUrl,
    writing,
    premises,
    close: async () => {
      if (premises.isClosed()) return;
      await writer.idle();
      await shortenLog(writing);
      writing.close();
      reading.close();
    },
  };
}

/** Migrates, and finds or makes the key that goes with what is there. @throws KeyUnusable before anything is made or changed */
async function bringUp(
  writing: Connection,
  writer: Writer,
  place: KeyPlace & { startsNew: boolean },
): Promise<Uint8Array> {
  if (await isEmpty(writing.db)) refuseKeyBesideNothing(place);
  await migrate(writing);
  const office = await readBegun(writing.db);
  // A key beside an empty database was refused above, or is meant.
  const tokenKey = keyFor(office, { ...place, startsNew: true });
  await writer.commit(insertOfficeIfMissing(writing.db));
  if (office.keyCheck === null) await writer.commit(updateOffice(writing.db, { keyCheck: checkValueOf(tokenKey) }));
  return tokenKey;
}

const nothingBegun = { begun: false, keyCheck: null, used: false };

/** A key without its office: most likely the database was lost. */
function refuseKeyBesideNothing(place: KeyPlace & { startsNew: boolean }): void {
  if (readKey(place)) keyFor(nothingBegun, place);
}

/** Private where it is ours alone to make so: a folder that others share or that another account owns is left as it is. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(path);
    if (uid === process.getuid?.() && (mode & 0o1000) === 0) chmodSync(path, 0o700);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'is a file, or lies below one'
        : code === 'ENOSPC'
          ? 'cannot be made: the disk is full'
          : 'cannot be made or used by this account';
    throw new DatabaseUnusable(
      `DATA_FOLDER ${path} ${why}: set DATA_FOLDER to a folder that this account may write to`,
    );
  }
}
