import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';

/** What became of one file. Each is looked at afterwards, not taken on trust. */
export interface Wiped {
  path: string;
  bytes: number;
  /** Random bytes were written over all of it, and read back from the disk's own cache as they were written. */
  overwritten: boolean;
  /** Its name is gone. */
  absent: boolean;
}

const pieceBytes = 1024 * 1024;

/** Writes over a file from its first byte to its last, then removes it. `handle`: opened before somebody else removed the name. */
export async function wipeFile(
  path: string,
  randomBytes: (length: number) => Uint8Array,
  handle?: FileHandle,
): Promise<Wiped> {
  const file = handle ?? (await open(path, 'r+'));
  let bytes = 0;
  let overwritten = false;
  try {
    bytes = (await file.stat()).size;
    overwritten = (await writeOver(file, bytes, randomBytes)) === (await digestOf(file, bytes));
  } finally {
    await file.close();
  }
  await rm(path, { force: true });
  return { path, bytes, overwritten, absent: !existsSync(path) };
}

/** @returns the digest of what was written, and is on the disk. */
async function writeOver(
  file: FileHandle,
  bytes: number,
  randomBytes: (length: number) => Uint8Array,
): Promise<string> {
  const digest = createHash('sha256');
  for (let at = 0; at < bytes; ) {
    const piece = randomBytes(Math.min(pieceBytes, bytes - at));
    digest.update(piece);
    for (let done = 0; done < piece.length; )
      done += (await file.write(piece, done, piece.length - done, at + done)).bytesWritten;
    at += piece.length;
  }
  await file.sync();
  return digest.digest('hex');
}

async function digestOf(file: FileHandle, bytes: number): Promise<string> {
  const digest = createHash('sha256');
  const piece = new Uint8Array(pieceBytes);
  for (let at = 0; at < bytes; ) {
    const { bytesRead } = await file.read(piece, 0, Math.min(pieceBytes, bytes - at), at);
    if (bytesRead === 0) break;
    digest.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
  return digest.digest('hex');
}
