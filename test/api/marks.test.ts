import { expect, test } from 'vitest';
import { listEventMarks } from '../../db/event-marks.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

async function officeWithTeam() {
  const context = await freshContext();
  await seedCatalogue(context);
  const all = await setUpOffice(context);
  const team = await all.newTeam('Team');
  const mark = (body: object, teamId = team.id) => all.administrator.ask('POST', `/api/teams/${teamId}/marks`, body);
  return { context, team, mark, ...all };
}

test('a mark is set for one kind of work or for all, and taken off again', async () => {
  const { context, team, mark, administrator, taskTypeIds } = await officeWithTeam();
  const [one, other] = taskTypeIds as [string, string];
  const ofOne = await mark({ taskTypeId: one, kind: 'new_model', name: ' Model 5 ', markedOn: '2026-03-02' });
  const ofAll = await mark({ kind: 'training', markedOn: '2026-02-01' });
  expect([ofOne.status, ofOne.body.name, ofAll.status, ofAll.body.taskTypeId]).toEqual([201, 'Model 5', 201, null]);
  const idsOf = async (taskTypeId?: string) =>
    (await listEventMarks(context.db, team.id, taskTypeId)).map(({ id }) => id);
  expect(await idsOf()).toEqual([ofOne.body.id, ofAll.body.id]);
  expect(await idsOf(one)).toEqual([ofOne.body.id, ofAll.body.id]);
  expect(await idsOf(other)).toEqual([ofAll.body.id]);
  const off = () => administrator.ask('DELETE', `/api/teams/${team.id}/marks/${ofOne.body.id}`);
  expect([(await off()).status, (await off()).status]).toEqual([204, 404]);
  expect(await idsOf(one)).toEqual([ofAll.body.id]);
  const acts = (await administrator.ask('GET', `/api/audit?team=${team.id}`)).body.acts;
  const marked = acts.filter(({ action }: { action: string }) => action.startsWith('event_'));
  expect(marked.map(({ action, details }: { action: string; details: object }) => [action, details])).toEqual([
    ['event_unmarked', { name: 'Model 5' }],
    ['event_marked', {}],
    ['event_marked', { name: 'Model 5' }],
  ]);
});

test('another team’s mark is not there', async () => {
  const { team, mark, administrator, newTeam } = await officeWithTeam();
  const other = await newTeam('Other');
  const { body } = await mark({ kind: 'training', markedOn: '2026-02-01' }, other.id);
  expect((await administrator.ask('DELETE', `/api/teams/${team.id}/marks/${body.id}`)).status).toBe(404);
});

test.each([
  ['a day to come', { markedOn: '2026-03-03' }, 'markedOn', 'future_day'],
  ['an identity-card number', { name: '身份证 11010519491231002X' }, 'name', 'identity_data'],
  ['sixty-one characters', { name: 'a'.repeat(61) }, 'name', 'too_long'],
  ['no kind that there is', { kind: 'party' }, 'kind', 'not_in_list'],
  ['a kind of work that there is not', { taskTypeId: '01900000-0000-7000-8000-000000000009' }, 'taskTypeId', 'unknown'],
])('%s is refused', async (_, over, field, code) => {
  const { mark } = await officeWithTeam();
  const { body } = await mark({ kind: 'training', markedOn: '2026-03-02', ...over });
  expect(body.errors).toMatchObject([{ field, code }]);
});

test('sixty characters and today are taken', async () => {
  const { mark } = await officeWithTeam();
  expect((await mark({ kind: 'other', name: 'a'.repeat(60), markedOn: '2026-03-02' })).status).toBe(201);
});
