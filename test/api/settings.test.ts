import { expect, test } from 'vitest';
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

test('a floor that moves is an act, concerns what comes later, and tells nothing of how many people there are', async () => {
  const { change, settings, acts } = await office();
  expect((await change({ floor: 10 })).body.floor).toBe(10);
  expect(Object.keys(await settings()).sort()).toEqual(['backupDaily', 'floor', 'name', 'timeZone', 'typedAddress']);
  await change({ floor: 5 });
  expect((await acts()).map(({ details }: { details: unknown }) => details).slice(0, 2)).toEqual([
    { from: 10, to: 5 },
    { from: 5, to: 10 },
  ]);
});

test.each([
  ['timeZone', 'Mars/Olympus'],
  ['timeZone', ''],
  ['typedAddress', 'ftp://office'],
  ['typedAddress', 'office'],
  ['typedAddress', 'http://office/shixiao/'],
  ['typedAddress', 'http://office/?a'],
  ['backupDaily', 'yes'],
])('%s of %s is refused, with the field', async (field, value) => {
  const { change } = await office();
  expect(await change({ [field]: value })).toMatchObject({ status: 422, body: { errors: [{ field }] } });
});

test('time zone, address and backups are set, each an act', async () => {
  const { change, acts, administrator } = await office();
  const set = { timeZone: 'Asia/Taipei', typedAddress: 'http://office:8787', backupDaily: true };
  expect((await change(set)).body).toMatchObject(set);
  expect((await administrator.ask('GET', '/api/me')).body.address).toBe('http://office:8787');
  expect((await acts()).slice(0, 3).map(({ action }: { action: string }) => action)).toEqual([
    'settings_changed',
    'settings_changed',
    'settings_changed',
  ]);
  expect((await change({ typedAddress: 'http://office:8788/' })).body.typedAddress).toBe('http://office:8788');
  expect((await change({ typedAddress: null })).body.typedAddress).toBeNull();
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
