import { createHmac, timingSafeEqual } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnusable } from '../../db/failures.ts';

const keyBytes = 32;

/** Where the key of an office may come from: a file in its data folder, or a setting that several processes share. */
export interface KeyPlace {
  dataFolder: string;
  /** From SECRET_KEY or SECRET_KEY_FILE; the data folder's file is then not looked at. */
  givenKey?: Uint8Array | undefined;
  randomBytes: (length: number) => Uint8Array;
}

/** The key that all token hashes rest on is missing, damaged or another office's; the message is for whoever starts the program. */
export class KeyUnusable extends DatabaseUnusable {
  override name = 'KeyUnusable';
}

export const keyPath = (dataFolder: string) => join(dataFolder, 'secret.key');

/** The key as it is set or lies in the data folder; null where there is none. @throws KeyUnusable */
export function readKey({ dataFolder, givenKey }: Omit<KeyPlace, 'randomBytes'>): Uint8Array | null {
  if (givenKey) return givenKey;
  const path = keyPath(dataFolder);
  try {
    return keyOf(readFileSync(path), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Made once, whole, and for the owner's eyes only. */
function makeKey(place: KeyPlace): Uint8Array {
  const path = keyPath(place.dataFolder);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, place.randomBytes(keyBytes), { mode: 0o600, flush: true });
  try {
    // A link fails where the name is taken, so two processes that start at once agree on one key.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKey(place)!;
}

/** What the database keeps of its key: enough to know it again, and no more. */
export function checkValueOf(key: Uint8Array): string {
  return createHmac('sha256', key).update('key of this office').digest('hex');
}

export interface KnownOffice {
  /** An office is kept in this database. */
  begun: boolean;
  /** What it keeps of its key; null where it was begun by a version that kept nothing, or its first start was cut off. */
  keyCheck: string | null;
  /** Somebody has a token, an account or a link, whose hashes rest on the key. */
  used: boolean;
}

/**
 * The key of the office in this database. A new key is made only for a new office: a lost one would lock every device out.
 * @throws KeyUnusable
 */
export function keyFor(office: KnownOffice, place: KeyPlace & { startsNew: boolean }): Uint8Array {
  const key = readKey(place);
  if (!office.begun) {
    if (key && !place.startsNew) throw new KeyUnusable(said.besideNothing(place));
    return key ?? makeKey(place);
  }
  if (!key) {
    if (office.keyCheck !== null || office.used) throw new KeyUnusable(said.missing(place));
    return makeKey(place);
  }
  if (office.keyCheck !== null && !timingSafeEqual(Buffer.from(checkValueOf(key)), Buffer.from(office.keyCheck)))
    throw new KeyUnusable(said.foreign(place));
  return key;
}

/** @throws KeyUnusable */
function keyOf(bytes: Uint8Array, from: string): Uint8Array {
  if (bytes.length !== keyBytes)
    throw new KeyUnusable(
      `${from} is damaged: a key has ${keyBytes} bytes. Put it back from a backup.\n${from} 已损坏：密钥应为 ${keyBytes} 字节。请从备份中恢复。`,
    );
  return new Uint8Array(bytes);
}

const named = ({ dataFolder, givenKey }: KeyPlace) => (givenKey ? 'SECRET_KEY' : keyPath(dataFolder));

const said = {
  missing: (place: KeyPlace) =>
    `The key of this office is missing (${named(place)}). Put it back from a backup, or restore a whole backup: shixiao restore FILE. With a new key every device and every account would be locked out, so none is made.\n` +
    `找不到本单位的密钥（${named(place)}）。请从备份中放回，或恢复整个备份：shixiao restore FILE。换新密钥会让所有手机和账号都进不来，所以不会自动新建。`,
  foreign: (place: KeyPlace) =>
    `The key (${named(place)}) belongs to another office than this database. Put the right one back, or point DATA_FOLDER and DATABASE_URL to the same office.\n` +
    `密钥（${named(place)}）和这个数据库不是同一个单位的。请放回正确的密钥，或让 DATA_FOLDER 与 DATABASE_URL 指向同一个单位。`,
  besideNothing: (place: KeyPlace) =>
    `There is a key (${named(place)}) but no office in the database. If the database was lost, restore a backup: shixiao restore FILE. To begin a new office with this key, start once with --new.\n` +
    `有密钥（${named(place)}），但数据库里没有单位。如果数据库丢了，请恢复备份：shixiao restore FILE。要用这把密钥新建单位，请加 --new 启动一次。`,
};
