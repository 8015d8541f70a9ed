import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Connection } from './client.ts';
import { isBusy } from './failures.ts';

/** The file of an embedded database; null where a server keeps it. */
export function fileOf(url: string): string | null {
  if (!url.startsWith('file:')) return null;
  return url.startsWith('file://')
    ? decodeURIComponent(new URL(url).pathname)
    : url.slice('file:'.length).split('?')[0]!;
}

/** What an embedded database keeps beside its file. */
export const sideFiles = ['', '-wal', '-shm', '-journal'] as const;

/**
 * Brings all that was written into the one file. False where somebody else has it open: then nothing is changed. A connection of
 * our own that was closed lives on in the driver until its last statement is collected as garbage, so that is asked for.
 */
export async function standsAlone({ client, renew }: Connection): Promise<boolean> {
  const collect = garbageCollector();
  for (let attempt = 0; attempt < attempts; attempt++) {
    collect();
    await sleep(pauseMilliseconds);
    try {
      const { rows } = await client.execute('pragma journal_mode = delete');
      if (rows[0]?.[0] === 'delete') return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      await renew();
    }
  }
  return false;
}

const attempts = 20;
const pauseMilliseconds = 25;

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

/** On a database server: every table is dropped, in one commit. @returns how many there were, and how many are left. */
export async function dropEverything({ client }: Connection): Promise<{ dropped: number; left: number }> {
  const before = await tables(client);
  const references = new Map<string, Set<string>>();
  for (const table of before) {
    const { rows } = await client.execute({ sql: 'select "table" from pragma_foreign_key_list(?)', args: [table] });
    references.set(table, new Set(rows.map((row) => String(row[0])).filter((name) => name !== table)));
  }
  await client.batch(
    childrenFirst(references).map((table) => `drop table "${table}"`),
    'write',
  );
  return { dropped: before.length, left: (await tables(client)).length };
}

async function tables(client: Connection['client']): Promise<string[]> {
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like 'libsql%'",
  );
  return rows.map((row) => String(row[0]));
}

/** A table stands before all that it refers to, so that no row is ever without what it names. */
function childrenFirst(references: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set(references.keys());
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter((table) => ![...left].some((other) => references.get(other)!.has(table)));
    // A ring of references would leave none free; then any order is as good.
    const next = free.length > 0 ? free : [...left];
    ordered.push(...next);
    for (const table of next) left.delete(table);
  }
  return ordered;
}
