import { expect, test } from 'vitest';
import { atoms } from '../../db/schema/atoms.ts';
import { office } from '../../db/schema/office.ts';
import { publish } from '../../server/publication/publish.ts';
import { readBoard } from '../../server/publication/read-board.ts';
import { addPeople, addPerson, addTaskType, addTeam, addTrial, logBurden, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { boardsOf, evidenceOf } from './shown.ts';

test('one person’s entry shows in no figure before four others logged the same kind of work; then all five appear together', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const other = await addTaskType(context, 'Statistical return');
  const people = await addPeople(context, teamId, 5);
  await publish(context);
  const empty = await boardsOf(context, teamId);

  for (const [at, person] of people.entries()) {
    await logWork(context, person, { taskTypeId, minutes: 10 + at, reworkMinutes: 5 });
    // Another arm and another task type don't make it the same kind of work.
    await logWork(context, people[0]!, { taskTypeId, arm: 'without_ai' });
    await logWork(context, people[1]!, { taskTypeId: other });
    expect(await boardsOf(context, teamId)).toBe(empty);
    await publish(context);
    if (at < 4) expect(await boardsOf(context, teamId)).toBe(empty);
  }

  const board = await readBoard(context, { teamId, window: '30' });
  expect(board.taskTypes.map(({ id }) => id)).toEqual([taskTypeId]);
  // 5 people × 5 minutes of rework: all five at once.
  expect(board.taskTypes[0]!.evidence).toMatchObject({ kind: 'withheld', reworkMinutes: 25 });
  expect(board.withheld).toEqual({
    reason: 'too_few_people',
    taskTypes: [{ id: other, names: { en: 'Statistical return' } }],
  });
  expect(await context.db.select({ people: atoms.people }).from(atoms)).toEqual([{ people: 5 }]);
});

test('whether nobody logged a kind of work or four wait looks the same', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const waiting = await addTaskType(context, 'Briefing note');
  const untouched = await addTaskType(context, 'Statistical return');
  for (const person of await addPeople(context, teamId, 4)) await logWork(context, person, { taskTypeId: waiting });
  await publish(context);
  const { withheld, headline, asOf } = await readBoard(context, { teamId, window: 'all' });
  expect(withheld.taskTypes.map(({ id }) => id)).toEqual([waiting, untouched]);
  expect(headline).toEqual({ kind: 'nothing_published' });
  expect(asOf).toBe(context.clock().toISOString());
});

test('windows select atoms by the day they were published', async () => {
  const context = await freshContext('2026-03-02T09:00:00');
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  for (const person of await addPeople(context, teamId, 5)) await logWork(context, person, { taskTypeId });
  await publish(context);
  context.setNow('2026-03-31T09:00:00');
  await publish(context);
  expect(await evidenceOf(context, teamId, taskTypeId, '30')).toBeDefined();
  context.setNow('2026-04-01T09:00:00');
  await publish(context);
  expect(await evidenceOf(context, teamId, taskTypeId, '30')).toBeUndefined();
  expect(await evidenceOf(context, teamId, taskTypeId, '90')).toBeDefined();
});

test('a raised floor leaves out what rests on fewer, at once and whole', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const taskTypeId = await addTaskType(context, 'Briefing note');
  const people = await addPeople(context, teamId, 8);
  for (const person of people.slice(0, 5)) await logWork(context, person, { taskTypeId, reworkMinutes: 10 });
  await publish(context);
  await context.writer.commit(context.db.update(office).set({ floor: 8 }));
  expect(await evidenceOf(context, teamId, taskTypeId)).toBeUndefined();
  await publish(context);
  expect(await evidenceOf(context, teamId, taskTypeId)).toBeUndefined();
  for (const person of people) await logWork(context, person, { taskTypeId, reworkMinutes: 20 });
  await publish(context);
  // 8 × 20, without the first five's 50
  expect(await evidenceOf(context, teamId, taskTypeId)).toMatchObject({ reworkMinutes: 160 });
});

test('a trial’s entries wait for its last day; an imported trial is closed from the start', async () => {
  const context = await freshContext('2026-03-02T09:00:00');
  const teamId = await addTeam(context, 'Township');
  const running = await addTaskType(context, 'Briefing note');
  const imported = await addTaskType(context, 'Software issue');
  const days = { opensOn: '2026-03-01', closesOn: '2026-03-20' };
  const open = await addTrial(context, teamId, running, days);
  const closed = await addTrial(context, teamId, imported, days);
  for (const [at, person] of (await addPeople(context, teamId, 6)).entries())
    for (const arm of ['with_ai', 'without_ai'] as const) {
      const minutes = arm === 'with_ai' ? 20 + at : 40 + 3 * at;
      await logWork(context, person, { taskTypeId: running, trialId: open, arm, minutes });
      await logWork(context, person, { taskTypeId: imported, trialId: closed, arm, minutes });
    }
  await publish(context);
  expect(await evidenceOf(context, teamId, imported)).toMatchObject({ level: 'trial' });
  context.setNow('2026-03-20T09:00:00');
  await publish(context);
  expect(await evidenceOf(context, teamId, running)).toBeUndefined();
  context.setNow('2026-03-21T09:00:00');
  await publish(context);
  expect(await evidenceOf(context, teamId, running)).toMatchObject({ level: 'trial' });
});

test('burdens are published by the same rule', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Township');
  const people = await addPeople(context, teamId, 5);
  for (const person of people.slice(1)) await logBurden(context, person, 'proof_of_use', 30);
  await publish(context);
  expect((await readBoard(context, { teamId, window: 'all' })).burdens).toEqual([]);
  await logBurden(context, people[0]!, 'proof_of_use', 45);
  await publish(context);
  const board = await readBoard(context, { teamId, window: 'all' });
  // 4 × 30 + 45
  expect(board.burdens).toEqual([{ burden: 'proof_of_use', minutes: 165 }]);
  expect(board.headline).toEqual({ kind: 'costs_only', burdenMinutes: 165, toolMinutes: 0 });
});

test('an unknown team has no board', async () => {
  const context = await freshContext();
  await addPerson(context, await addTeam(context, 'Township'));
  await expect(readBoard(context, { teamId: 'nowhere', window: 'all' })).rejects.toMatchObject({ code: 'not_found' });
});
