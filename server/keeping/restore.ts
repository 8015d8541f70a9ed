import {
  closeSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Decrypter } from 'age-encryption';
import { isEmpty } from '../../db/begun.ts';
import { connect } from '../../db/client.ts';
import { fillServer, type Label, removeLabel } from '../../db/copy.ts';
import { fileOf, sideFiles } from '../../db/erase.ts';
import { migrate } from '../../db/migrate.ts';
import { keyPath } from '../access/secret-key.ts';
import { Refusal } from '../refusal.ts';
import { BadBackup, checkCopy } from './check-copy.ts';
import { requireNobodyServes } from './serving-lease.ts';

export interface RestorePlace {
  dataFolder: string;
  databaseUrl: string;
  databaseAuthToken?: string | undefined;
  givenKey?: Uint8Array | undefined;
}

export interface Restored {
  madeAt: string;
  counts: Record<string, number>;
  /** Where the office lies that was here before; null where there was none. */
  keptIn: string | null;
}

/**
 * Puts a backup where the office is. It is checked whole before anything moves; the office that was here is kept beside it, so that
 * this can be undone. @throws BadBackup; Refusal office_in_use where a server runs on it
 */
export async function restore(
  place: RestorePlace,
  { from, passphrase, now }: { from: string; passphrase?: string | undefined; now: Date },
): Promise<Restored> {
  mkdirSync(place.dataFolder, { recursive: true, mode: 0o700 });
  const draft = join(place.dataFolder, `.restoring-${process.pid}.db`);
  try {
    await openedInto(draft, from, passphrase);
    const label = await checkCopy(draft);
    if (place.givenKey && !Buffer.from(place.givenKey).equals(label.key))
      throw new Refusal('invalid_input', [{ field: 'SECRET_KEY', code: 'contradicts', values: { other: 'FILE' } }]);
    const file = fileOf(place.databaseUrl);
    if (file === null) return await restoreToServer(place, draft, label);
    await requireNobodyServes(place, now);
    await unlabelled(draft);
    const keptIn = keepAside(place, file, now);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    renameSync(draft, file);
    writeKey(place, label.key);
    return { madeAt: label.madeAt, counts: label.counts, keptIn };
  } finally {
    for (const side of sideFiles) rmSync(draft + side, { force: true });
  }
}

/** Puts back what the last restoring set aside; what was restored is set aside in its turn. */
export async function undoRestore(place: RestorePlace, now: Date): Promise<{ keptIn: string | null; from: string }> {
  const file = fileOf(place.databaseUrl);
  const kept = keptFolders(place.dataFolder).at(-1);
  if (file === null || kept === undefined) throw new Refusal('not_found');
  await requireNobodyServes(place, now);
  const from = join(place.dataFolder, kept);
  const keptIn = keepAside(place, file, now, 'undone');
  for (const name of readdirSync(from))
    renameSync(join(from, name), name === 'secret.key' ? keyPath(place.dataFolder) : join(dirname(file), name));
  rmSync(from, { recursive: true });
  return { keptIn, from };
}

const keptFolders = (dataFolder: string) =>
  readdirSync(dataFolder)
    .filter((name) => name.startsWith('before-restore-'))
    .sort();

function keepAside(place: RestorePlace, file: string, now: Date, why = 'before-restore'): string | null {
  const names = sideFiles.map((side) => file + side).filter((path) => existsSync(path));
  const key = keyPath(place.dataFolder);
  if (names.length === 0 && !existsSync(key)) return null;
  const folder = join(place.dataFolder, `${why}-${now.toISOString().slice(0, 19).replaceAll(':', '')}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of names) renameSync(path, join(folder, basename(path)));
  if (existsSync(key)) renameSync(key, join(folder, 'secret.key'));
  return folder;
}

function writeKey(place: RestorePlace, key: Uint8Array): void {
  if (!place.givenKey) writeFileSync(keyPath(place.dataFolder), key, { mode: 0o600, flush: true });
}

async function unlabelled(draft: string): Promise<void> {
  const copy = await connect({ url: `file:${draft}` });
  try {
    await removeLabel(copy);
    await copy.client.execute('pragma journal_mode = delete');
  } finally {
    copy.close();
  }
}

/** A server's database is another program's: it is filled only where it is empty, so that there is nothing to lose. */
async function restoreToServer(place: RestorePlace, draft: string, label: Label): Promise<Restored> {
  const into = await connect({ url: place.databaseUrl, authToken: place.databaseAuthToken });
  const copy = await connect({ url: `file:${draft}` });
  try {
    if (!(await isEmpty(into.db))) throw new Refusal('database_not_empty');
    await removeLabel(copy);
    await migrate(copy);
    await migrate(into);
    await fillServer(copy, into);
    writeKey(place, label.key);
    return { madeAt: label.madeAt, counts: label.counts, keptIn: null };
  } finally {
    copy.close();
    into.close();
  }
}

const ageHeader = 'age-encryption.org/';

async function openedInto(draft: string, from: string, passphrase: string | undefined): Promise<void> {
  if (!isSealed(from)) return copyFileSync(from, draft);
  if (passphrase === undefined) throw new BadBackup('needs_passphrase');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const opened = await decrypter.decrypt(Readable.toWeb(createReadStream(from)) as ReadableStream<Uint8Array>);
    await opened.pipeTo(Writable.toWeb(createWriteStream(draft, { mode: 0o600 })) as WritableStream<Uint8Array>);
  } catch (error) {
    throw /passphrase|identity|no identity matched/i.test(String(error))
      ? new BadBackup('wrong_passphrase')
      : new BadBackup('damaged');
  }
}

function isSealed(path: string): boolean {
  const head = Buffer.alloc(ageHeader.length);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new BadBackup('unreadable');
  }
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1') === ageHeader;
}
