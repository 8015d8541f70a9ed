import { expect, test } from 'vitest';
import { publish } from '../../server/publication/publish.ts';
import { addPeople, addTaskType, logWork, type Person } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  const all = await setUpOffice(context);
  const settings = async () => (await all.administrator.ask('GET', '/api/office')).body;
  const change = (body: object) => all.administrator.ask('PATCH', '/api/office', body);
  const acts = async () => (await all.administrator.ask('GET', '/api/audit')).body.acts;
  return { context, ...all, settings, change, acts };
}

test('the office is renamed, and what is not another name is no act', async () => {
  const { change, administrator, acts } = await office();
  expect((await change({ name: ' Green Stone Street ' })).body.name).toBe('Green Stone Street');
  expect((await administrator.ask('GET', '/api/me')).body.office.name).toBe('Green Stone Street');
  await change({ name: 'Green Stone Street' });
  expect((await acts()).map(({ action, details }: Record<string, unknown>) => [action, details])).toEqual([
    ['office_renamed', { from: 'Office', to: 'Green Stone Street' }],
    ['office_set_up', { username: 'administrator', name: 'Office' }],
  ]);
  expect((await change({ name: 'Call 13812345678' })).body.errors).toMatchObject([
    { field: 'name', code: 'identity_data' },
  ]);
});

test.each([4, 0, -5, 6, 101, 5.5, '10'])('a floor of %s is refused', async (floor) => {
  const { change, settings } = await office();
  expect((await change({ floor })).body.errors).toMatchObject([{ field: 'floor', code: 'not_in_list' }]);
  expect((await settings()).floor).toBe(5);
});

test('a raised floor withholds every figure at once; what it does is told before, for the whole office', async () => {
  const { context, administrator, newTeam, settings, change, acts } = await office();
  const [small, large] = [await newTeam('Small'), await newTeam('Large')];
  const [notes, returns] = [await addTaskType(context, 'Notes'), await addTaskType(context, 'Returns')];
  // Small: 5 people on one kind of work. Large: 12 on one, 6 of them on another.
  const both = async (person: Person, taskTypeId: string) => {
    for (const arm of ['with_ai', 'without_ai'] as const) await logWork(context, person, { taskTypeId, arm });
  };
  for (const person of await addPeople(context, small.id, 5)) await both(person, notes);
  for (const [at, person] of (await addPeople(context, large.id, 12)).entries()) {
    await both(person, notes);
    if (at < 6) await both(person, returns);
  }
  // Many with AI and few without: the smaller arm counts, or the many could be read off.
  for (const person of await addPeople(context, large.id, 20)) await logWork(context, person, { taskTypeId: returns });
  await publish(context);
  expect(await settings()).toEqual({
    name: 'Office',
    floor: 5,
    timeZone: 'Asia/Shanghai',
    typedAddress: null,
    backupDaily: false,
    floors: [
      { floor: 5, comparable: 3 },
      { floor: 10, comparable: 1 },
      { floor: 20, comparable: 0 },
      { floor: 50, comparable: 0 },
      { floor: 100, comparable: 0 },
    ],
  });
  const rows = async ({ id }: { id: string }) =>
    (await administrator.ask('GET', `/api/teams/${id}/board?window=all`)).body.taskTypes.length;
  expect([await rows(small), await rows(large)]).toEqual([1, 2]);
  expect((await change({ floor: 10 })).body.floor).toBe(10);
  expect([await rows(small), await rows(large)]).toEqual([0, 0]);
  await administrator.ask('POST', '/api/publications');
  // The one that is no longer compared keeps a row: what the many felt.
  expect([await rows(small), await rows(large)]).toEqual([0, 2]);
  await change({ floor: 5 });
  await administrator.ask('POST', '/api/publications');
  expect([await rows(small), await rows(large)]).toEqual([1, 2]);
  expect((await acts()).map(({ details }: { details: unknown }) => details).slice(0, 2)).toEqual([
    { from: 10, to: 5 },
    { from: 5, to: 10 },
  ]);
});

test('the settings are the administrators’ alone', async () => {
  const { administrator, newTeam, stranger } = await office();
  const team = await newTeam('Team');
  const { token } = (await administrator.ask('POST', `/api/teams/${team.id}/invitations`)).body;
  const lead = stranger();
  await lead.ask('POST', '/api/setup', { token, username: 'lin', password: 'three plain words' });
  expect((await lead.ask('GET', '/api/office')).status).toBe(403);
  expect((await lead.ask('PATCH', '/api/office', { floor: 10 })).status).toBe(403);
  expect((await stranger().ask('GET', '/api/office')).status).toBe(401);
});
