import { expect, test } from 'vitest';
import { listTeams } from '../../db/teams.ts';
import { createApp } from '../../server/app.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

async function office() {
  const context = await freshContext();
  const { administrator, newTeam } = await setUpOffice(context);
  const upper = await newTeam('Upper');
  const team = await newTeam('Team');
  const path = `/api/teams/${team.id}`;
  const acts = async () =>
    (await administrator.ask('GET', `/api/audit?team=${team.id}`)).body.acts.map(
      ({ action, details }: { action: string; details: object }) => [action, details],
    );
  return { context, administrator, upper, team, path, acts };
}

test('each change of a team leaves its row, with names before and after; what changes nothing leaves none', async () => {
  const { administrator, upper, team, path, acts } = await office();
  const changes = [
    { name: 'Other' },
    { parentId: upper.id },
    { parentId: null },
    { openGuidance: true },
    { openGuidance: false },
    { closed: true },
    { closed: false },
  ];
  for (const change of changes)
    for (let times = 0; times < 2; times++) expect((await administrator.ask('PATCH', path, change)).status).toBe(200);
  await administrator.ask('POST', `${path}/join-link`);
  for (let times = 0; times < 2; times++)
    expect((await administrator.ask('DELETE', `${path}/join-link`)).status).toBe(204);
  expect(await acts()).toEqual([
    ['join_link_closed', {}],
    ['join_link_changed', {}],
    ['team_reopened', {}],
    ['team_closed', {}],
    ['guidance_closed', {}],
    ['guidance_opened', {}],
    ['team_moved', { from: 'Upper' }],
    ['team_moved', { to: 'Upper' }],
    ['team_renamed', { from: 'Team', to: 'Other' }],
    ['team_created', { name: team.name }],
  ]);
});

test('a refused change changes nothing and leaves no row', async () => {
  const { context, administrator, upper, team, path, acts } = await office();
  const before = await acts();
  for (const change of [
    { name: 'Upper', parentId: upper.id },
    { parentId: team.id, closed: true },
    { parentId: '00000000-0000-4000-8000-000000000000', closed: true },
  ])
    expect((await administrator.ask('PATCH', path, change)).status).toBeGreaterThanOrEqual(400);
  expect(await acts()).toEqual(before);
  const [stored] = await listTeams(context.db, [team.id]);
  expect(stored).toMatchObject({ name: 'Team', parentId: null, closedOn: null });
});

test('a closed team keeps the day of its closing, its join link and its place; nobody joins it', async () => {
  const { context, administrator, team, path } = await office();
  await administrator.ask('PATCH', path, { closed: true });
  context.setNow('2026-03-05T09:00:00');
  const { body } = await administrator.ask('PATCH', path, { closed: true, name: 'Still closed' });
  expect(body).toMatchObject({ name: 'Still closed', closedOn: '2026-03-02', joinCode: team.joinCode });
  const app = createApp(context);
  const joining = { method: 'POST', body: JSON.stringify({ joinCode: team.joinCode }) };
  const headers = { 'content-type': 'application/json' };
  expect((await app.request('/api/contributors', { ...joining, headers })).status).toBe(410);
  await administrator.ask('PATCH', path, { closed: false });
  expect((await app.request('/api/contributors', { ...joining, headers })).status).toBe(201);
});
