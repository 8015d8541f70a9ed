import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { receiptText } from '../words/receipt/receipt.ts';
import type { RetirementFacts } from '../words/receipt/receipt-words.ts';
import { type Wiped, wipeFile } from './overwrite.ts';
import { markName, type OwnFiles, ownFiles, receiptName } from './own-files.ts';

/** Where the office is kept, and by whose randomness and clock it goes. */
export interface Place {
  dataFolder: string;
  databaseUrl: string;
  randomBytes: (length: number) => Uint8Array;
  clock: () => Date;
}

/** Said before the first byte is overwritten, so that a start after a power cut finishes the work and tells of it. */
export interface Mark {
  officeName: string;
  /** SHA-256 of the export that was taken along; null where a wipe is finished by a later start. */
  exportSha256: string | null;
}

export interface Retirement {
  receipt: string;
  wiped: readonly Wiped[];
  /** False where something could not be overwritten or is still there; the receipt says what. */
  complete: boolean;
}

/** Opens what will be overwritten while it still has its name: a database that is closed removes its side files by itself. */
export async function holdFiles({ own }: OwnFiles, held: Map<string, FileHandle>): Promise<void> {
  for (const path of own) held.set(path, await open(path, 'r+'));
}

/** Overwrites and removes everything of ours, and leaves a receipt of it. The database must be closed. */
export async function wipe(
  place: Place,
  mark: Mark,
  held: ReadonlyMap<string, FileHandle> = new Map(),
  tables: RetirementFacts['tables'] = null,
): Promise<Retirement> {
  const { dataFolder, databaseUrl, randomBytes, clock } = place;
  writeWhole(join(dataFolder, markName), JSON.stringify(mark));
  const { own, others } = ownFiles(dataFolder, databaseUrl);
  const wiped: Wiped[] = [];
  for (const path of new Set([...held.keys(), ...own])) wiped.push(await wipeFile(path, randomBytes, held.get(path)));
  await syncFolder(dataFolder);
  const left = ownFiles(dataFolder, databaseUrl).own;
  const complete =
    left.length === 0 && wiped.every((one) => one.overwritten && one.absent) && (tables === null || tables.left === 0);
  const receipt = receiptText({ ...mark, at: clock(), dataFolder, wiped, others, left, tables });
  writeWhole(join(dataFolder, receiptName), `\ufeff${receipt}`);
  rmSync(join(dataFolder, markName));
  await syncFolder(dataFolder);
  return { receipt, wiped, complete };
}

/** The mark of a wipe that was cut off. */
export function readMark(dataFolder: string): Mark | null {
  try {
    return JSON.parse(readFileSync(join(dataFolder, markName), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    // Cut off while it was written: that a wipe was wanted is certain.
    if (error instanceof SyntaxError) return { officeName: '', exportSha256: null };
    throw error;
  }
}

const writeWhole = (path: string, text: string) => writeFileSync(path, text, { mode: 0o600, flush: true });

/** Removed names are gone for good only once the folder itself is on the disk; not every system can be asked for it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
