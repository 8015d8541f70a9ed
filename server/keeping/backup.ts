import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Encrypter } from 'age-encryption';
import { type Connection, connect } from '../../db/client.ts';
import { copyDatabase, countRows, labelCopy } from '../../db/copy.ts';
import { updateOffice } from '../../db/office.ts';
import type { Context } from '../context.ts';
import { checkCopy } from './check-copy.ts';

export interface Backup {
  path: string;
  madeAt: string;
  encrypted: boolean;
  /** Rows by table. */
  counts: Record<string, number>;
}

export const backupEnding = '.shixiao-backup';

/** The name of a copy made now, in local time: they stand in order in a folder. */
export function backupName(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return `shixiao-${local.slice(0, 19).replaceAll(':', '').replace('T', '-')}${backupEnding}`;
}

/**
 * One file that holds the whole office, its key too, made while staff go on logging. It is opened again and compared before it gets
 * its name, so a file with that name is a backup that was good when it was made.
 */
export async function backUp(
  context: Context & { writing: Connection },
  { to, passphrase }: { to: string; passphrase?: string | undefined },
): Promise<Backup> {
  const path = resolve(to);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const madeAt = context.clock().toISOString();
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const counts = await writeCopy(context, draft, madeAt);
    await checkCopy(draft);
    if (passphrase === undefined) renameSync(draft, path);
    else await encrypt(draft, path, passphrase);
    await context.writer.commit(updateOffice(context.db, { backedUpAt: madeAt }));
    return { path, madeAt, encrypted: passphrase !== undefined, counts };
  } finally {
    for (const side of ['', '-wal', '-shm']) rmSync(draft + side, { force: true });
  }
}

async function writeCopy(
  { writing, tokenKey }: Context & { writing: Connection },
  draft: string,
  madeAt: string,
): Promise<Record<string, number>> {
  // `vacuum into` makes the file itself, a copy from a server fills one.
  const embedded = writing.url.startsWith('file:');
  if (embedded) await copyDatabase(writing, writing, draft);
  const copy = await connect({ url: `file:${draft}` });
  try {
    if (!embedded) await copyDatabase(writing, copy, draft);
    const counts = await countRows(copy.client);
    await labelCopy(copy, { madeAt, key: tokenKey, counts });
    await copy.client.execute('pragma journal_mode = delete');
    return counts;
  } finally {
    copy.close();
  }
}

async function encrypt(from: string, to: string, passphrase: string): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const plain = Readable.toWeb(createReadStream(from)) as ReadableStream<Uint8Array>;
  const part = `${to}.part`;
  const sealed = await encrypter.encrypt(plain);
  await sealed.pipeTo(
    Writable.toWeb(createWriteStream(part, { mode: 0o600, flush: true })) as WritableStream<Uint8Array>,
  );
  renameSync(part, to);
}
