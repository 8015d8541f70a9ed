import { statfsSync, statSync } from 'node:fs';
import { readBegun } from '../../db/begun.ts';
import type { Connection } from '../../db/client.ts';
import { findDamage } from '../../db/copy.ts';
import { fileOf } from '../../db/erase.ts';
import { type Office, readOffice } from '../../db/office.ts';
import { checkValueOf, keyPath } from '../access/secret-key.ts';
import type { Context } from '../context.ts';

/** What a look at the office found; `values` fill the sentence. */
export interface Finding {
  check: 'integrity' | 'key' | 'space' | 'permissions' | 'clock' | 'time_zone' | 'log' | 'publication' | 'backup';
  state: 'good' | 'look' | 'bad';
  /** Which sentence says it; the words are the reader's. */
  says: FindingCode;
  values: Record<string, string | number>;
}

export type FindingCode =
  | 'integrity_good'
  | 'damaged'
  | 'key_good'
  | 'key_foreign'
  | 'space_good'
  | 'space_low'
  | 'space_unknown'
  | 'permissions_good'
  | 'permissions_open'
  | 'permissions_unknown'
  | 'clock_good'
  | 'clock_behind'
  | 'time_zone_good'
  | 'time_zone_differs'
  | 'log_good'
  | 'log_long'
  | 'published'
  | 'publication_late'
  | 'never_published'
  | 'backup_good'
  | 'backup_old'
  | 'backup_never';

/** Where the office's files lie. */
export interface Files {
  dataFolder: string;
  databaseUrl: string;
}

/** What is known of an office without a look at its files. */
export interface Known {
  now: number;
  office: Pick<Office, 'timeZone' | 'publishedAt' | 'backedUpAt'>;
  keyCheck: string | null;
  tokenKey: Uint8Array;
}

const day = 86_400_000;
const leastSpace = 500 * 1024 ** 2;
const longLog = 64 * 1024 ** 2;
/** A run a month, and the longest month with its night to the first Monday. */
const longestWithoutRun = 37 * day;
const oldBackup = 8 * day;

/** Looks at everything that an administrator should know of, every page of the database too; changes nothing. */
export async function examine(place: Context & Files & { writing: Connection }): Promise<Finding[]> {
  const known = {
    now: place.clock().getTime(),
    office: await readOffice(place.db),
    keyCheck: (await readBegun(place.db)).keyCheck,
    tokenKey: place.tokenKey,
  };
  return [await integrityOf(place), ...lookAround(known, place)];
}

/** The same without reading the whole database; `files` undefined where they are not this program's to look at. */
export function lookAround({ now, office, keyCheck, tokenKey }: Known, files: Files | undefined): Finding[] {
  return [
    keyCheck === checkValueOf(tokenKey) ? found('key', 'good', 'key_good') : found('key', 'bad', 'key_foreign'),
    ...(files ? [spaceIn(files), permissionsOf(files)] : []),
    clockOf(now, office),
    zoneOf(office.timeZone),
    ...(files ? [logOf(files)] : []),
    runOf(now, office.publishedAt),
    backupOf(now, office.backedUpAt),
  ];
}

const found = (
  check: Finding['check'],
  state: Finding['state'],
  says: FindingCode,
  values: Finding['values'] = {},
) => ({
  check,
  state,
  says,
  values,
});

async function integrityOf({ writing }: { writing: Connection }): Promise<Finding> {
  const damage = await findDamage(writing).catch((error: unknown) => [
    error instanceof Error ? error.name : 'unreadable',
  ]);
  return damage.length === 0
    ? found('integrity', 'good', 'integrity_good')
    : found('integrity', 'bad', 'damaged', { what: damage.slice(0, 5).join('; ') });
}

function spaceIn({ dataFolder }: Files): Finding {
  try {
    const { bavail, bsize } = statfsSync(dataFolder);
    const free = bavail * bsize;
    const megabytes = Math.floor(free / 1024 ** 2);
    return found('space', free < leastSpace ? 'bad' : 'good', free < leastSpace ? 'space_low' : 'space_good', {
      megabytes,
    });
  } catch {
    return found('space', 'look', 'space_unknown');
  }
}

/** Who else on the machine may read key or database. */
function permissionsOf({ dataFolder, databaseUrl }: Files): Finding {
  const paths = [keyPath(dataFolder), fileOf(databaseUrl)].filter((path) => path !== null);
  try {
    const open = paths.filter((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat !== undefined && (stat.mode & 0o077) !== 0;
    });
    if (process.platform === 'win32') return found('permissions', 'look', 'permissions_unknown');
    return open.length === 0
      ? found('permissions', 'good', 'permissions_good')
      : found('permissions', 'bad', 'permissions_open', { files: open.join(', ') });
  } catch {
    return found('permissions', 'look', 'permissions_unknown');
  }
}

/** A clock that stands before what was done already. */
function clockOf(
  now: number,
  { publishedAt, backedUpAt }: { publishedAt: string | null; backedUpAt: string | null },
): Finding {
  const latest = [publishedAt, backedUpAt]
    .flatMap((at) => (at === null ? [] : [Date.parse(at)]))
    .sort((a, b) => b - a)[0];
  return latest !== undefined && latest > now + 60_000
    ? found('clock', 'bad', 'clock_behind', { at: new Date(now).toISOString() })
    : found('clock', 'good', 'clock_good', { at: new Date(now).toISOString() });
}

function zoneOf(timeZone: string): Finding {
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return machine === timeZone
    ? found('time_zone', 'good', 'time_zone_good', { zone: timeZone })
    : found('time_zone', 'look', 'time_zone_differs', { zone: timeZone, machine });
}

function logOf({ databaseUrl }: Files): Finding {
  const file = fileOf(databaseUrl);
  const size = file === null ? 0 : (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0);
  return size > longLog
    ? found('log', 'look', 'log_long', { megabytes: Math.round(size / 1024 ** 2) })
    : found('log', 'good', 'log_good');
}

function runOf(now: number, publishedAt: string | null): Finding {
  if (publishedAt === null) return found('publication', 'look', 'never_published');
  const at = publishedAt.slice(0, 10);
  return now - Date.parse(publishedAt) > longestWithoutRun
    ? found('publication', 'bad', 'publication_late', { day: at })
    : found('publication', 'good', 'published', { day: at });
}

function backupOf(now: number, backedUpAt: string | null): Finding {
  if (backedUpAt === null) return found('backup', 'bad', 'backup_never');
  const at = backedUpAt.slice(0, 10);
  return now - Date.parse(backedUpAt) > oldBackup
    ? found('backup', 'look', 'backup_old', { day: at })
    : found('backup', 'good', 'backup_good', { day: at });
}
