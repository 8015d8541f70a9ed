import { expect, test } from 'vitest';
import { atoms } from '../../db/schema.ts';
import { publish } from '../../server/publication/publish.ts';
import { readBoard } from '../../server/publication/read-board.ts';
import { addPeople, addTaskType, addTeam, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { evidenceOf } from './shown.ts';

test('what finds no five people in its own team goes one level up after four weeks, pooled with the siblings’', async () => {
  const context = await freshContext('2026-03-02T09:00:00');
  const county = await addTeam(context, 'County');
  const east = await addTeam(context, 'East', county);
  const west = await addTeam(context, 'West', county);
  const north = await addTeam(context, 'North', county);
  const taskTypeId = await addTaskType(context, 'Briefing note');
  for (const teamId of [east, west, north])
    for (const person of await addPeople(context, teamId, 2))
      await logWork(context, person, { taskTypeId, reworkMinutes: 10 });
  context.setNow('2026-03-29T09:00:00');
  await publish(context);
  expect(await context.db.select().from(atoms)).toHaveLength(0);
  context.setNow('2026-03-30T09:00:00');
  await publish(context);
  expect(await context.db.select().from(atoms)).toMatchObject([{ teamId: county, people: 6 }]);
  expect(await evidenceOf(context, county, taskTypeId)).toMatchObject({ reworkMinutes: 60 });
  expect(await evidenceOf(context, east, taskTypeId)).toBeUndefined();
});

test('a team’s figures pool all that stands below it', async () => {
  const context = await freshContext();
  const county = await addTeam(context, 'County');
  const east = await addTeam(context, 'East', county);
  const village = await addTeam(context, 'Village', east);
  const taskTypeId = await addTaskType(context, 'Briefing note');
  for (const teamId of [east, village])
    for (const person of await addPeople(context, teamId, 5))
      await logWork(context, person, { taskTypeId, reworkMinutes: 10 });
  await publish(context);
  expect(await evidenceOf(context, county, taskTypeId)).toMatchObject({ reworkMinutes: 100 });
  expect(await evidenceOf(context, east, taskTypeId)).toMatchObject({ reworkMinutes: 100 });
  expect(await evidenceOf(context, village, taskTypeId)).toMatchObject({ reworkMinutes: 50 });
  expect((await readBoard(context, { teamId: county, window: 'all' })).team.pooled).toBe(true);
});
