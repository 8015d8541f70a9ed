import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { atomItems, atoms } from '../../db/schema/atoms.ts';
import { entries } from '../../db/schema/entries.ts';
import { publish } from '../../server/publication/publish.ts';
import { addPeople, addTaskType, addTeam, changeWork, deleteWork, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { boardsOf, evidenceOf } from './shown.ts';

test('a change and a deletion ride along with the next atom of the same key, and not before', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const people = await addPeople(context, teamId, 5);
  const ids: string[] = [];
  for (const person of people) ids.push(await logWork(context, person, { taskTypeId, reworkMinutes: 10 }));
  await publish(context);
  const first = await boardsOf(context, teamId);
  expect(await evidenceOf(context, teamId, taskTypeId)).toMatchObject({ reworkMinutes: 50 });

  await changeWork(context, ids[0]!, { reworkMinutes: 40 });
  await deleteWork(context, ids[1]!);
  await publish(context);
  expect(await boardsOf(context, teamId)).toBe(first);

  for (const person of people) await logWork(context, person, { taskTypeId });
  await publish(context);
  // 50 + (40 − 10) − 10 + 5 × 0
  expect(await evidenceOf(context, teamId, taskTypeId)).toMatchObject({ reworkMinutes: 70 });
  const items = await context.db.select().from(atomItems).where(eq(atomItems.atomId, 2));
  expect(items.map(({ sign }) => sign).sort()).toEqual([-1, -1, 1, 1, 1, 1, 1, 1]);
  // Both are settled: the next atom carries them no more.
  for (const person of people) await logWork(context, person, { taskTypeId });
  await publish(context);
  expect(await context.db.select().from(atomItems).where(eq(atomItems.atomId, 3))).toHaveLength(5);
});

test('an entry that moves to another kind of work is first taken back there, then returns without counting as a fifth', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const people = await addPeople(context, teamId, 5);
  const ids: string[] = [];
  for (const person of people) ids.push(await logWork(context, person, { taskTypeId }));
  await publish(context);
  await changeWork(context, ids[0]!, { arm: 'without_ai' });
  for (const person of people.slice(1)) await logWork(context, person, { taskTypeId, arm: 'without_ai' });
  await publish(context);
  expect(await context.db.select().from(atoms)).toHaveLength(1);

  for (const person of people) await logWork(context, person, { taskTypeId });
  await publish(context);
  expect(await context.db.select({ atomId: entries.atomId }).from(entries).where(eq(entries.id, ids[0]!))).toEqual([
    { atomId: null },
  ]);
  await publish(context);
  expect(await context.db.select().from(atoms)).toHaveLength(2);

  await logWork(context, people[0]!, { taskTypeId, arm: 'without_ai' });
  await publish(context);
  const [last] = await context.db.select().from(atoms).where(eq(atoms.id, 3));
  expect(last).toMatchObject({ arm: 'without_ai', people: 5 });
  expect(await context.db.select().from(atomItems).where(eq(atomItems.atomId, 3))).toHaveLength(6);
});
