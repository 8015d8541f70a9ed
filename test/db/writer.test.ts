import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { count, eq, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { expect, onTestFinished, test } from 'vitest';
import { type Connection, connect, type Database } from '../../db/client.ts';
import { isConstraint, isFull, StorageBusy } from '../../db/failures.ts';
import { office } from '../../db/schema/office.ts';
import { createWriter, type Family, type Writer } from '../../db/writer.ts';
import { freshContext } from '../support/context.ts';
import { holdWriteLock, readElsewhere } from '../support/other-process.ts';

interface Scrap {
  id: string;
  n: number;
}

const scraps = sqliteTable('scraps', { id: text('id').primaryKey(), n: integer('n').notNull() });

/** Stores a scrap or raises its number; a lower number than the stored one is refused. */
const upsert: Family<Scrap, Scrap> = {
  store: (db, rows) =>
    db
      .insert(scraps)
      .values([...rows])
      .onConflictDoUpdate({ target: scraps.id, set: { n: sql`excluded.n` }, setWhere: sql`excluded.n > ${scraps.n}` })
      .returning({ id: scraps.id, n: scraps.n }),
};
const insert: Family<Scrap, Scrap> = {
  store: (db, rows) =>
    db
      .insert(scraps)
      .values([...rows])
      .returning(),
};

interface Desk {
  url: string;
  connection: Connection;
  writer: Writer;
  read: Database;
  /** How many statements and batches, each one commit, the writer's connection was given. */
  commits(): number;
}

async function desk(options: { patienceMilliseconds?: number } = {}): Promise<Desk> {
  const { url, db: read } = await freshContext();
  const connection = await connect({ url });
  onTestFinished(() => connection.close());
  await connection.client.execute('create table scraps (id text primary key, n integer not null check (n > 0)) strict');
  let commits = 0;
  const { client } = connection;
  const [execute, batch] = [client.execute.bind(client), client.batch.bind(client)];
  client.execute = (statement: Parameters<typeof execute>[0]) => {
    if (!JSON.stringify(statement).includes('pragma')) commits++;
    return execute(statement);
  };
  client.batch = (...call) => {
    commits++;
    return batch(...call);
  };
  return { url, connection, writer: createWriter(connection, options), read, commits: () => commits };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const stored = async (db: Database) =>
  (await db.select().from(scraps).orderBy(scraps.id)).map(({ id, n }) => `${id}${n}`);

test('a commit is read back by the reader', async () => {
  const context = await freshContext();
  await context.writer.commit(context.db.update(office).set({ name: 'Office' }).where(eq(office.id, 1)));
  expect(await context.db.select({ name: office.name }).from(office)).toEqual([{ name: 'Office' }]);
});

test('rows that arrive together share one commit', async () => {
  const { writer, read, commits } = await desk();
  const answers = await Promise.all(numbers(1, 100).map((n) => writer.gather(insert, { id: `a${n}`, n })));
  expect(answers).toEqual(numbers(1, 100).map((n) => ({ id: `a${n}`, n })));
  expect(commits()).toBe(1);
  expect(await read.select({ rows: count() }).from(scraps)).toEqual([{ rows: 100 }]);
});

test('rows that come one a turn share one commit too, until a turn brings none', async () => {
  const { writer, read, commits } = await desk();
  const kept: Promise<unknown>[] = [];
  const crowd = async (from: number, to: number) => {
    for (const n of numbers(from, to)) {
      kept.push(writer.gather(upsert, { id: `row ${n}`, n }));
      await nextTurn();
    }
    await Promise.all(kept);
  };
  await crowd(1, 20);
  expect(commits()).toBe(1);
  await crowd(21, 25);
  expect([commits(), (await stored(read)).length]).toEqual([2, 25]);
});

test('a crowd is stored in statements of at most 500 rows', async () => {
  const { writer, read, commits } = await desk();
  await Promise.all(numbers(1, 1201).map((n) => writer.gather(insert, { id: `a${n}`, n })));
  expect(commits()).toBe(3);
  expect(await read.select({ rows: count() }).from(scraps)).toEqual([{ rows: 1201 }]);
});

test('nobody is answered before the commit', async () => {
  const { url, writer } = await desk();
  await Promise.all(
    ['a', 'b', 'c'].map(async (id) => {
      await writer.gather(insert, { id, n: 1 });
      expect(await readElsewhere(url, `select n from scraps where id = '${id}'`)).toEqual([{ n: 1 }]);
    }),
  );
});

test('a row that breaks a constraint fails alone', async () => {
  const { writer, read } = await desk();
  const answers = await Promise.allSettled(
    numbers(1, 9).map((n) => writer.gather(insert, { id: `a${n}`, n: n === 4 || n === 8 ? -1 : n })),
  );
  expect(answers.map(({ status }) => status === 'fulfilled')).toEqual(numbers(1, 9).map((n) => n !== 4 && n !== 8));
  for (const answer of answers) if (answer.status === 'rejected') expect(isConstraint(answer.reason)).toBe(true);
  expect(await stored(read)).toEqual(['a11', 'a22', 'a33', 'a55', 'a66', 'a77', 'a99']);
});

test('a value that cannot be bound, or is of another type, fails alone', async () => {
  const { writer, read } = await desk();
  const answers = await Promise.allSettled([
    writer.gather(insert, { id: 'a', n: 1 }),
    writer.gather(insert, { id: 'b', n: Number.POSITIVE_INFINITY }),
    writer.gather(insert, { id: 'c', n: 1.5 }),
    writer.gather(insert, { id: 'd', n: 4 }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(await stored(read)).toEqual(['a1', 'd4']);
});

test('the same id twice is stored in the order of arrival, and the condition answers for each', async () => {
  const { writer, read } = await desk();
  const answers = await Promise.all(
    [1, 3, 2, 4].map((n) => writer.gather(upsert, { id: 'a', n })).concat(writer.gather(upsert, { id: 'b', n: 1 })),
  );
  expect(answers.map((answer) => answer?.n ?? null)).toEqual([1, 3, null, 4, 1]);
  expect(await stored(read)).toEqual(['a4', 'b1']);
});

test('rows and other work keep their order', async () => {
  const { writer, read } = await desk();
  const seen: number[] = [];
  const look = () =>
    writer.exclusive(async ({ db }) => {
      seen.push((await db.select({ rows: count() }).from(scraps))[0]!.rows);
    });
  await Promise.all([
    look(),
    ...['a', 'b'].map((id) => writer.gather(insert, { id, n: 1 })),
    look(),
    ...['c', 'd', 'e'].map((id) => writer.gather(insert, { id, n: 1 })),
    writer.commit(read.delete(scraps).where(eq(scraps.id, 'a'))),
    look(),
  ]);
  expect(seen).toEqual([0, 2, 4]);
});

test('a commit of several queries is all or nothing, and work after a failed one is really stored', async () => {
  const { url, writer } = await desk();
  const { db } = await freshContext();
  await expect(
    writer.commit(db.insert(scraps).values({ id: 'a', n: 1 }), db.insert(scraps).values({ id: 'b', n: -1 })),
  ).rejects.toSatisfy(isConstraint);
  await writer.commit(db.insert(scraps).values({ id: 'c', n: 1 }));
  expect(await writer.commit()).toEqual([]);
  expect(await readElsewhere(url, 'select id from scraps')).toEqual([{ id: 'c' }]);
});

test('an error in exclusive work is its caller’s alone', async () => {
  const { writer, read } = await desk();
  const answers = await Promise.allSettled([
    writer.exclusive(() => Promise.reject(new Error('changed my mind'))),
    writer.gather(insert, { id: 'a', n: 1 }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(await stored(read)).toEqual(['a1']);
});

test('idle waits for all that was asked', async () => {
  const { writer, read } = await desk();
  const answers = numbers(1, 600).map((n) => writer.gather(insert, { id: `a${n}`, n }));
  await writer.idle();
  expect(await read.select({ rows: count() }).from(scraps)).toEqual([{ rows: 600 }]);
  await Promise.all(answers);
  await writer.idle();
});

test('what was answered while and after another process held the lock is really there', async () => {
  const { url, writer } = await desk();
  const lock = await holdWriteLock(url);
  const waiting = numbers(1, 20).map((n) => writer.gather(insert, { id: `a${n}`, n }));
  const work = writer.commit((await freshContext()).db.insert(scraps).values({ id: 'b', n: 1 }));
  expect(await Promise.race([...waiting, sleep(400, 'still waiting')])).toBe('still waiting');
  await lock.release();
  expect(await Promise.all(waiting)).toEqual(numbers(1, 20).map((n) => ({ id: `a${n}`, n })));
  await work;
  await Promise.all(numbers(21, 30).map((n) => writer.gather(insert, { id: `a${n}`, n })));
  expect(await readElsewhere(url, 'select count(*) as rows, count(distinct id) as ids from scraps')).toEqual([
    { rows: 31, ids: 31 },
  ]);
});

test('patience ends with a word, for each from its own arrival, and nothing of it is stored later', async () => {
  const { url, writer } = await desk({ patienceMilliseconds: 1500 });
  const lock = await holdWriteLock(url);
  const early = writer.gather(insert, { id: 'early', n: 1 });
  const work = writer.exclusive(({ db, commit }) => commit([db.insert(scraps).values({ id: 'work', n: 1 })]));
  early.catch(() => {});
  work.catch(() => {});
  await sleep(1200);
  const late = writer.gather(insert, { id: 'late', n: 1 });
  await expect(early).rejects.toBeInstanceOf(StorageBusy);
  await expect(work).rejects.toBeInstanceOf(StorageBusy);
  await lock.release();
  expect(await late).toEqual({ id: 'late', n: 1 });
  expect(await readElsewhere(url, 'select id from scraps')).toEqual([{ id: 'late' }]);
});

test('of those that were tried together only who has waited long enough is told; whoever came later is stored', async () => {
  const { url, writer } = await desk({ patienceMilliseconds: 1500 });
  const lock = await holdWriteLock(url);
  const work = writer.exclusive(() => sleep(1000));
  const early = writer.gather(insert, { id: 'early', n: 1 });
  early.catch(() => {});
  await sleep(900);
  const late = writer.gather(insert, { id: 'late', n: 1 });
  await work;
  await expect(early).rejects.toBeInstanceOf(StorageBusy);
  await lock.release();
  expect(await late).toEqual({ id: 'late', n: 1 });
  expect(await readElsewhere(url, 'select id from scraps')).toEqual([{ id: 'late' }]);
});

test('a long commit, in which others have their turn, is stored whole', async () => {
  const { url, writer, connection } = await desk();
  const rows = numbers(1, 12).map((n) => connection.db.insert(scraps).values({ id: `${n}`, n }));
  await writer.commit(...rows);
  expect(await readElsewhere(url, 'select count(*) as n from scraps')).toEqual([{ n: 12 }]);
  await expect(
    writer.commit(...numbers(13, 24).map((n) => connection.db.insert(scraps).values({ id: `${n}`, n: 24 - n }))),
  ).rejects.toSatisfy(isConstraint);
  expect(await readElsewhere(url, 'select count(*) as n from scraps')).toEqual([{ n: 12 }]);
});

test('a full disk is said, fails nothing else, and leaves nothing half-written', async () => {
  const { url, connection, writer } = await desk();
  await writer.gather(insert, { id: 'before', n: 1 });
  const { rows } = await connection.client.execute('pragma page_count');
  await connection.client.execute(`pragma max_page_count = ${rows[0]!.page_count}`);
  const crowd = numbers(1, 500).map((n) => writer.gather(insert, { id: `${n}`.padStart(300, 'x'), n }));
  const answers = await Promise.allSettled(crowd);
  for (const answer of answers) expect(answer.status === 'rejected' && isFull(answer.reason)).toBe(true);
  // The connection was renewed, and with it the room it has.
  expect(await writer.gather(insert, { id: 'after', n: 1 })).toEqual({ id: 'after', n: 1 });
  expect(await readElsewhere(url, 'select id from scraps order by id')).toEqual([{ id: 'after' }, { id: 'before' }]);
  expect(await readElsewhere(url, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});
