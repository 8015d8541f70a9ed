import { expect, test, vi } from 'vitest';
import { atomItems, atoms, boards, moments } from '../../db/schema/atoms.ts';
import type { Context } from '../../server/context.ts';
import { publish } from '../../server/publication/publish.ts';
import { addPeople, addTaskType, addTeam, changeWork, deleteWork, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { evidenceOf } from './shown.ts';

const ledger = async ({ db }: Context) => ({
  atoms: await db.select().from(atoms),
  items: await db.select().from(atomItems),
  moments: await db.select().from(moments),
  boards: await db.select().from(boards),
});

test('publishing again without anything new writes nothing new', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  for (const person of await addPeople(context, teamId, 6)) await logWork(context, person, { taskTypeId });
  await publish(context);
  const before = await ledger(context);
  await Promise.all([publish(context), publish(context)]);
  expect(await ledger(context)).toEqual(before);
});

test('a run that broke off between its atoms and its boards is mended by the next', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const people = await addPeople(context, teamId, 5);
  for (const person of people) await logWork(context, person, { taskTypeId });
  await publish(context);
  for (const person of people) await logWork(context, person, { taskTypeId, reworkMinutes: 10 });
  const { commit } = context.writer;
  const broken = vi.spyOn(context.writer, 'commit').mockImplementation((...queries) => {
    if (queries.some((query) => query.toSQL().sql.includes('"boards"'))) return Promise.reject(new Error('power cut'));
    return commit(...queries);
  });
  await expect(publish(context)).rejects.toThrow('power cut');
  broken.mockRestore();
  expect(await context.db.select().from(atoms)).toHaveLength(2);
  expect(await evidenceOf(context, teamId, taskTypeId)).toMatchObject({ reworkMinutes: 0 });
  await publish(context);
  expect(await context.db.select().from(atoms)).toHaveLength(2);
  expect(await evidenceOf(context, teamId, taskTypeId)).toMatchObject({ reworkMinutes: 50 });
});

test('an entry that changes while it is being published is published as it is then, or not at all', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const people = await addPeople(context, teamId, 6);
  const ids: string[] = [];
  for (const person of people) ids.push(await logWork(context, person, { taskTypeId, minutes: 30 }));
  const { commit } = context.writer;
  let raced = false;
  const racing = vi.spyOn(context.writer, 'commit').mockImplementation(async (...queries) => {
    if (!raced && queries.some((query) => query.toSQL().sql.includes('"atom_items"'))) {
      raced = true;
      await changeWork(context, ids[0]!, { minutes: 45 });
      await deleteWork(context, ids[1]!);
    }
    return commit(...queries);
  });
  await publish(context);
  racing.mockRestore();
  const items = await context.db.select().from(atomItems);
  expect(items.map(({ itemId }) => itemId).sort()).toEqual(ids.filter((id) => id !== ids[1]));
  expect(items.find(({ itemId }) => itemId === ids[0])?.body).toMatchObject({ minutes: 45 });
  expect(await context.db.select({ id: atoms.id, people: atoms.people }).from(atoms)).toEqual([{ id: 1, people: 5 }]);
});
