import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { insertRun, listRuns } from '../../db/runs.ts';
import { atoms } from '../../db/schema/atoms.ts';
import { entries } from '../../db/schema/entries.ts';
import type { Context } from '../../server/context.ts';
import { publish } from '../../server/publication/publish.ts';
import { readReleased } from '../../server/publication/read-released.ts';
import { logWork } from '../support/builders.ts';
import { runsUntil } from '../support/runs.ts';
import { contributorsAct, newHistory } from './history.ts';

/** A context whose writer fails for good at the nth commit. */
function failingAt(context: Context, nth: number): Context & { commits: () => number } {
  let count = 0;
  const fail = <T extends unknown[], R>(work: (...args: T) => Promise<R>) => {
    return async (...args: T) => {
      count += 1;
      if (count >= nth) throw new Error('cut off');
      return work(...args);
    };
  };
  const { writer } = context;
  const failing = { ...writer, commit: fail(writer.commit), exclusive: fail(writer.exclusive) as never };
  return { ...context, writer: failing, commits: () => count };
}

const all = async ({ db }: Context) => ({
  atoms: await db
    .select({ run: atoms.run, team: atoms.teamId, key: atoms.key, pieces: atoms.pieces })
    .from(atoms)
    .orderBy(atoms.teamId, atoms.run, atoms.key),
  readings: await db.all(sql`select run, step, word, estimate, low, high from readings order by id`),
});

test('a run that was cut off anywhere is finished under its number, and tells what it would have told', async () => {
  const whole = await newHistory(7);
  await contributorsAct(whole, 200);
  await runsUntil(whole.context, '2026-05-10');
  const counted = await newHistory(7);
  await contributorsAct(counted, 200);
  counted.context.setNow('2026-04-06T12:00:00Z');
  const counting = failingAt(counted.context, Number.POSITIVE_INFINITY);
  await publish(counting);
  // The last two end the lease and the run: by then readings are there, and told by nobody yet.
  for (const nth of [4, 6, 8, 10, counting.commits() - 2]) {
    const cut = await newHistory(7);
    await contributorsAct(cut, 200);
    cut.context.setNow('2026-04-06T12:00:00Z');
    const before = JSON.stringify(await readReleased(cut.context, cut.teams[1]!));
    await expect(publish(failingAt(cut.context, nth))).rejects.toThrow('cut off');
    // Nothing of it is told before all of it is there.
    expect(JSON.stringify(await readReleased(cut.context, cut.teams[1]!))).toBe(before);
    // The lease of who was cut off has run out by then.
    cut.context.setNow('2026-04-06T13:00:00Z');
    expect(await publish(cut.context)).toEqual({ day: '2026-04-06' });
    await runsUntil(cut.context, '2026-05-10');
    const [one, other] = [await all(cut.context), await all(whole.context)];
    expect(one.atoms.map(({ run, pieces }) => [run, pieces])).toEqual(
      other.atoms.map(({ run, pieces }) => [run, pieces]),
    );
    expect(one.readings.length).toBe(other.readings.length);
  }
}, 120_000);

test('while another process has the lease, this one makes no run', async () => {
  const { context } = await newHistory(3);
  const lease = { name: 'publication', holder: 'another', until: '2026-04-06T12:10:00.000Z' };
  await context.writer.commit({
    toSQL: () => ({ sql: 'insert into leases (name, holder, until) values (?, ?, ?)', params: Object.values(lease) }),
  });
  context.setNow('2026-04-06T12:00:00Z');
  expect(await publish(context)).toEqual({ day: null });
  context.setNow('2026-04-06T12:11:00Z');
  expect(await publish(context)).toEqual({ day: '2026-04-06' });
});

test('a run whose lease another has taken over goes no further', async () => {
  const { context } = await newHistory(3);
  context.setNow('2026-04-06T12:00:00Z');
  let isTaken = false;
  const commit: Context['writer']['commit'] = async (...queries) => {
    const done = await context.writer.commit(...queries);
    if (!isTaken && queries.some((query) => query.toSQL().sql.startsWith('insert into "runs"'))) {
      isTaken = true;
      const sql = "update leases set holder = 'another', until = '2026-04-06T13:00:00.000Z'";
      await context.writer.commit({ toSQL: () => ({ sql, params: [] }) });
    }
    return done;
  };
  await expect(publish({ ...context, writer: { ...context.writer, commit } })).rejects.toThrow(
    'taken the publication over',
  );
  expect(isTaken).toBe(true);
  expect((await listRuns(context.db)).at(-1)).toMatchObject({ number: 1, finished: false });
});

test('a number is given once: the same run stored by two is one', async () => {
  const { context } = await newHistory(3);
  const run = { number: 1, day: '2026-04-06', cutOff: '2026-03-30', finished: false };
  await context.writer.commit(insertRun(context.db, run), insertRun(context.db, { ...run, day: '2026-05-04' }));
  expect((await listRuns(context.db)).filter(({ number }) => number === 1)).toEqual([run]);
});

test('who deletes while a run is planned is in no atom of it: what was planned is planned anew', async () => {
  const history = await newHistory(5);
  const { context, people, kinds } = history;
  const ids: string[] = [];
  for (const person of people.slice(0, 6)) ids.push(await logWork(context, person, { taskTypeId: kinds[0]! }));
  context.setNow('2026-04-06T12:00:00Z');
  let isDeleted = false;
  const commit: Context['writer']['commit'] = async (...queries) => {
    const books = queries.some((query) => query.toSQL().sql.startsWith('insert into "atoms"'));
    if (books && !isDeleted) {
      isDeleted = true;
      await context.writer.commit(context.db.delete(entries).where(eq(entries.id, ids[0]!)));
    }
    return context.writer.commit(...queries);
  };
  await publish({ ...context, writer: { ...context.writer, commit } });
  expect(isDeleted).toBe(true);
  expect(await context.db.select().from(atoms)).toMatchObject([{ seats: 5, pieces: 5 }]);
  const rows = await context.db.all(sql`select count(*) as n from entries where published_run = 1`);
  expect(rows).toEqual([{ n: 5 }]);
});
