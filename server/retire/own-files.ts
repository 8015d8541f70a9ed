import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileOf, sideFiles } from '../../db/erase.ts';

/** What a retired office leaves behind, and what says that its wiping has begun. */
export const receiptName = 'RETIRED.txt';
export const markName = 'RETIRING.json';

export interface OwnFiles {
  /** Whole paths of the files that are the program's. */
  own: string[];
  /** Names of what else lies in the data folder: not ours, and left alone. */
  others: string[];
}

/** Databases and copies of them that the program made, the key, and what a start that was cut off left of it. */
const ours = /^(secret\.key(\.\d+)?|shixiao[\w.-]*\.db(-wal|-shm|-journal|-info)?)$/;
const backups = 'backups';

/** Everything of ours in the data folder, and the database wherever it lies. */
export function ownFiles(dataFolder: string, databaseUrl: string): OwnFiles {
  const found = new Set<string>();
  const others: string[] = [];
  for (const { name, path, isFile, isFolder } of listed(dataFolder)) {
    if (name === receiptName || name === markName) continue;
    if (isFile && ours.test(name)) found.add(path);
    else if (isFolder && name === backups) for (const one of listed(path)) if (one.isFile) found.add(one.path);
    if (!found.has(path) && !(isFolder && name === backups)) others.push(name);
  }
  const database = fileOf(databaseUrl);
  if (database !== null)
    for (const side of sideFiles) {
      const path = resolve(database + side);
      if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) continue;
      found.add(path);
      if (dirname(path) === resolve(dataFolder)) others.splice(others.indexOf(basename(path)) >>> 0, 1);
    }
  return { own: [...found].sort(), others: others.sort() };
}

function listed(folder: string) {
  const entries = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { withFileTypes: true })
    : [];
  return entries.map((entry) => ({
    name: entry.name,
    path: resolve(join(folder, entry.name)),
    isFile: entry.isFile(),
    isFolder: entry.isDirectory(),
  }));
}
