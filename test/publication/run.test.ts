import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { updateOffice } from '../../db/office.ts';
import { listRuns } from '../../db/runs.ts';
import { atoms, cells } from '../../db/schema/atoms.ts';
import { entries } from '../../db/schema/entries.ts';
import { publish, publishNow } from '../../server/publication/publish.ts';
import { readReleased } from '../../server/publication/read-released.ts';
import { addPeople, addPerson, addTaskType, addTeam, logWork } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { publishDue, runsUntil } from '../support/runs.ts';

async function officeOf(people: number) {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Team');
  const taskTypeId = await addTaskType(context, 'Note');
  return { context, teamId, taskTypeId, people: await addPeople(context, teamId, people) };
}

const runsOf = async (context: TestContext) => (await listRuns(context.db)).slice(1).map(({ day }) => day);

test('a run comes in the night to the first Monday, once, and nothing between two does anything', async () => {
  const { context } = await officeOf(5);
  expect(await publish(context)).toEqual({ day: '2026-03-02' });
  expect(await publish(context)).toEqual({ day: null });
  // Three o’clock in Shanghai is seven in the evening of the day before in London.
  context.setNow('2026-04-05T18:59:00Z');
  expect(await publish(context)).toEqual({ day: null });
  context.setNow('2026-04-05T19:00:00Z');
  expect(await publish(context)).toEqual({ day: '2026-04-06' });
  expect(await publish(context)).toEqual({ day: null });
  expect(await runsOf(context)).toEqual(['2026-03-02', '2026-04-06']);
});

test('several that were missed count as one, with the planned cut-off', async () => {
  const { context, people, taskTypeId } = await officeOf(5);
  await publish(context);
  for (const person of people) await logWork(context, person, { taskTypeId });
  context.setNow('2026-07-01T09:00:00');
  const [late] = people;
  const tooLate = await logWork(context, late!, { taskTypeId });
  expect(await publish(context)).toEqual({ day: '2026-06-01' });
  const [row] = await context.db.select().from(entries).where(eq(entries.id, tooLate));
  expect(row).toMatchObject({ closedRun: null, publishedRun: null });
  expect(await context.db.select().from(atoms)).toMatchObject([{ seats: 5, pieces: 5 }]);
});

test('an entry closes at the first run seven days after it came, not six', async () => {
  const { context, people, taskTypeId } = await officeOf(6);
  context.setNow('2026-03-30T09:00:00');
  const seven = await logWork(context, people[0]!, { taskTypeId });
  context.setNow('2026-03-31T09:00:00');
  const six = await logWork(context, people[1]!, { taskTypeId });
  await publishDue(context);
  const closed = async (id: string) =>
    (await context.db.select().from(entries).where(eq(entries.id, id)))[0]!.closedRun !== null;
  expect([await closed(seven), await closed(six)]).toEqual([true, false]);
});

test('only seats count, from the first run after theirs begins', async () => {
  const { context, teamId, people, taskTypeId } = await officeOf(4);
  const later = await addPerson(context, teamId, { seatFrom: '2026-04-07' });
  const never = await addPerson(context, teamId, { seatFrom: null });
  for (const person of [...people, later, never]) await logWork(context, person, { taskTypeId });
  await publishDue(context);
  expect(await context.db.select().from(atoms)).toEqual([]);
  await publishDue(context);
  expect(await context.db.select().from(atoms)).toMatchObject([{ seats: 5, pieces: 5 }]);
});

test('four seats wait, the fifth brings all; readings follow and stand', async () => {
  const { context, teamId, people, taskTypeId } = await officeOf(5);
  const log = async (count: number) => {
    for (const person of people.slice(0, count))
      for (let n = 0; n < 12; n++) {
        const withAi = n % 2 === 0;
        const minutes = (withAi ? 20 : 42) + n;
        await logWork(context, person, { taskTypeId, arm: withAi ? 'with_ai' : 'without_ai', minutes });
      }
  };
  await log(4);
  await publishDue(context);
  expect((await readReleased(context, teamId)).rows).toEqual([]);
  await log(5);
  await publishDue(context);
  const { rows, lastRun, nextRun } = await readReleased(context, teamId);
  expect([lastRun, nextRun]).toEqual(['2026-05-04', '2026-06-01']);
  expect(rows.map((row) => row.taskTypeId)).toEqual([null, taskTypeId]);
  expect(rows[0]!.series[0]!.readings).toMatchObject([{ run: '2026-05-04', word: 'probably_saves' }]);
  // In the same run: the kind is shrunk toward what was read just before.
  expect(rows[1]!.series[0]!.readings).toMatchObject([{ run: '2026-05-04' }]);
  await runsUntil(context, '2026-12-31');
  expect((await readReleased(context, teamId)).rows).toEqual(rows);
  expect(new Set((await context.db.select().from(cells)).map(({ seat }) => seat)).size).toBe(5);
});

test('run now is for made-up offices alone, and takes what has just arrived', async () => {
  const { context, people, taskTypeId } = await officeOf(5);
  await expect(publishNow(context, null)).rejects.toThrow('forbidden');
  await context.writer.commit(updateOffice(context.db, { synthetic: true }));
  for (const person of people) await logWork(context, person, { taskTypeId });
  expect(await publishNow(context, null)).toEqual({ day: '2026-03-02' });
  expect(await context.db.select().from(atoms)).toMatchObject([{ seats: 5, pieces: 5 }]);
  // The planned one comes all the same.
  expect(await publishDue(context)).toBe('2026-04-06');
});
