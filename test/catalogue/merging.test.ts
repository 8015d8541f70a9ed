import { expect, test } from 'vitest';
import { taskTypeNames } from '../../db/schema/catalogue.ts';
import { entries } from '../../db/schema/entries.ts';
import { addTaskType } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { administratorPassword, entryId, setUpOffice } from '../support/http.ts';
import { publishDue } from '../support/runs.ts';

test('staff log only the one that is left; a phone that still says the other is believed', async () => {
  const context = await freshContext();
  const kept = await addTaskType(context, 'Minutes of meetings');
  const gone = await addTaskType(context, 'Meeting notes');
  const { newTeam, newStaff, administrator } = await setUpOffice(context);
  const staff = await newStaff(await newTeam('Team'));
  const entry = { taskTypeId: gone, outcome: 'saved', minutes: 30, day: '2026-03-02' };
  const id = entryId();
  expect((await staff.ask('PUT', `/api/entries/${id}`, entry)).status).toBe(201);
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  const { body } = await staff.ask('GET', '/api/catalogue');
  expect(body.taskTypes).toEqual([
    { id: kept, names: { en: 'Minutes of meetings' }, resting: false, was: [gone], search: expect.any(Array) },
  ]);
  expect((await staff.ask('PUT', `/api/entries/${entryId()}`, entry)).status).toBe(201);
  // The same again changes nothing, though it counts for another kind meanwhile.
  expect((await staff.ask('PUT', `/api/entries/${id}`, entry)).status).toBe(200);
  expect((await context.db.select().from(entries)).map(({ revision }) => revision)).toEqual([1, 1]);
  const own = await staff.ask('GET', '/api/entries');
  expect(own.body.entries.map(({ taskTypeId }: { taskTypeId: string }) => taskTypeId)).toEqual([kept, kept]);
});

test('a ruling made on either stands in the history; merging alone overrules none', async () => {
  const context = await freshContext();
  const kept = await addTaskType(context, 'Minutes of meetings');
  const gone = await addTaskType(context, 'Meeting notes');
  const { newTeam, newStaff, administrator } = await setUpOffice(context);
  const team = await newTeam('Team');
  const staff = await newStaff(team);
  const rule = (taskTypeId: string, ruling: string) =>
    administrator.ask('POST', `/api/teams/${team.id}/decisions`, { taskTypeId, ruling, reason: 'Because' });
  await rule(gone, 'stop_logging');
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  const card = async () => (await staff.ask('GET', '/api/guidance')).body.cards[0];
  const resting = async () => (await staff.ask('GET', '/api/catalogue')).body.taskTypes[0].resting;
  expect(await card()).toMatchObject({ taskTypeId: kept, decision: { ruling: 'stop_logging' } });
  expect(await resting()).toBe(true);
  await administrator.ask('DELETE', `/api/catalogue/task-types/${gone}/merging`);
  expect((await card()).decision).toBeNull();
  await rule(kept, 'use');
  context.setNow('2026-03-03T09:00:00');
  await rule(gone, 'stop_logging');
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  expect(await card()).toMatchObject({ decision: { ruling: 'use' } });
  const board = await administrator.ask('GET', `/api/teams/${team.id}/board`);
  expect(board.body.rows[1]).toMatchObject({ taskType: { id: kept }, ruling: { ruling: 'use' } });
  expect(await resting()).toBe(false);
  const page = await administrator.ask('GET', `/api/teams/${team.id}/task-types/${kept}`);
  expect(
    page.body.decisions.map(({ ruling, takenOn }: { ruling: string; takenOn: { names: object } | null }) => [
      ruling,
      takenOn?.names ?? null,
    ]),
  ).toEqual([
    ['stop_logging', { en: 'Meeting notes' }],
    ['use', null],
    ['stop_logging', { en: 'Meeting notes' }],
  ]);
  // A page that was opened before still rules on what is left.
  expect((await rule(gone, 'use_with_checks')).body).toMatchObject({ taskTypeId: kept, takenOn: null });
  expect(await card()).toMatchObject({ decision: { ruling: 'use_with_checks' } });
});

test('tips follow, the same words once', async () => {
  const context = await freshContext();
  const kept = await addTaskType(context, 'Minutes of meetings');
  const gone = await addTaskType(context, 'Meeting notes');
  const { newTeam, newStaff, administrator } = await setUpOffice(context);
  const team = await newTeam('Team');
  const staff = await newStaff(team);
  for (const taskTypeId of [kept, gone]) await staff.ask('POST', '/api/tips', { taskTypeId, text: 'Check the names' });
  // Tips arrive with a run, and a session ends with the month before it.
  await publishDue(context);
  await administrator.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
  const { body } = await administrator.ask('GET', `/api/teams/${team.id}/tips`);
  for (const { id } of body.tips) await administrator.ask('POST', `/api/teams/${team.id}/tips/${id}/approve`);
  await administrator.ask('PUT', `/api/catalogue/task-types/${gone}/merging`, { into: kept });
  const { cards } = (await staff.ask('GET', '/api/guidance')).body;
  expect(cards.map(({ tips }: { tips: string[] }) => tips)).toEqual([['Check the names']]);
  expect(await context.db.select().from(taskTypeNames)).toHaveLength(2);
});
