import { expect, test } from 'vitest';
import { audit } from '../../db/schema/accounts.ts';
import { auditActions, auditKeys } from '../../db/vocabulary.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { type Answer, type Browser, entryId, nonceOf, setUpOffice } from '../support/http.ts';
import { publishDue } from '../support/runs.ts';

const password = 'three plain words';
const day = '2026-03-02';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  const all = await setUpOffice(context);
  const team = await all.newTeam('Team', { lead: false });
  const join = async (username: string, path: string) => {
    const { token } = (await all.administrator.ask('POST', `/api/${path}/invitations`)).body;
    const browser = all.stranger();
    await browser.ask('POST', '/api/setup', { token, username, password });
    return browser;
  };
  const lead = await join('lin', `teams/${team.id}`);
  const acts = async (by: Browser, query = '') => (await by.ask('GET', `/api/audit${query}`)).body.acts;
  const actions = async (by: Browser, query = '') =>
    (await acts(by, query)).map(({ action }: { action: string }) => action) as string[];
  const accountId = async (username: string) =>
    (await all.administrator.ask('GET', '/api/accounts')).body.accounts.find(
      (one: { username: string }) => one.username === username,
    ).id as string;
  return { context, ...all, team, join, lead, acts, actions, accountId };
}

test('nothing that staff do is ever written down, whatever comes of it', async () => {
  const { context, team, newStaff, lead, administrator, taskTypeIds, stranger } = await office();
  const [taskTypeId] = taskTypeIds;
  const { id: trialId } = (
    await lead.ask('POST', `/api/teams/${team.id}/trials`, { taskTypeId, closesOn: '2026-03-30' })
  ).body;
  await lead.ask('PATCH', `/api/teams/${team.id}`, { openGuidance: true });
  const rows = () => context.db.$count(audit);
  const staff = await newStaff(team);
  const [entry, burden] = [entryId(), entryId()];
  const pieces = `/api/trials/${trialId}/pieces`;
  let piece = '';
  let code = '';
  const steps: [string, () => Promise<Answer>][] = [
    ['looks at the join link', () => stranger().ask('GET', `/api/join/${team.joinCode}`)],
    ['joins', () => stranger().ask('POST', '/api/contributors', { joinCode: team.joinCode })],
    ['joins again', () => staff.ask('POST', '/api/contributors', { joinCode: team.joinCode })],
    ['reads who it is', () => staff.ask('GET', '/api/me')],
    ['logs', () => staff.ask('PUT', `/api/entries/${entry}`, { taskTypeId, outcome: 'saved', minutes: 30, day })],
    ['changes', () => staff.ask('PUT', `/api/entries/${entry}`, { taskTypeId, outcome: 'same', minutes: 40, day })],
    ['is refused', () => staff.ask('PUT', `/api/entries/${entryId()}`, { taskTypeId, outcome: 'great' })],
    ['logs a burden', () => staff.ask('PUT', `/api/burdens/${burden}`, { kind: 'proof_of_use', minutes: 30, day })],
    ['deletes a burden', () => staff.ask('DELETE', `/api/burdens/${burden}`)],
    ['reads its own', () => staff.ask('GET', '/api/entries')],
    ['has a coin tossed', () => staff.ask('POST', pieces, { expectedMinutes: 45 })],
    ['gives the piece up', () => staff.ask('DELETE', `/api/trials/pieces/${piece}`)],
    ['reads what works', () => staff.ask('GET', '/api/guidance')],
    ['gives a tip', () => staff.ask('POST', '/api/tips', { taskTypeId, text: 'Check the figures' })],
    ['complains', () => staff.ask('POST', '/api/feedback', { kind: 'complaint', text: 'Too many forms' })],
    ['asks for its code', () => staff.ask('POST', '/api/contributors/me/code')],
    ['moves', () => staff.ask('POST', '/api/contributors/moves', { code, nonce: nonceOf() })],
    ['deletes', () => staff.ask('DELETE', `/api/entries/${entry}`)],
    ['leaves', () => staff.ask('DELETE', '/api/contributors/me')],
  ];
  for (const [what, step] of steps) {
    const before = await rows();
    const { status, body } = await step();
    if (what === 'has a coin tossed') piece = body.piece.id;
    if (what === 'asks for its code') code = body.code;
    expect(status, what).toBeLessThan(what === 'is refused' ? 423 : 300);
    expect(await rows(), what).toBe(before);
  }
  // Publishing belongs to nobody: nobody can ask for it, and the run that comes by itself is no act.
  const before = await rows();
  expect((await administrator.ask('POST', '/api/publications')).status).toBe(403);
  await publishDue(context);
  expect(await rows()).toBe(before);
});

test('every act of leads and administrators has its row: a day, no hour, names and settings from a closed list', async () => {
  const { context, administrator, lead, team, taskTypeIds, accountId, acts, actions } = await office();
  const [taskTypeId] = taskTypeIds;
  const lin = await accountId('lin');
  const { id } = (await administrator.ask('POST', `/api/teams/${team.id}/invitations`)).body;
  await administrator.ask('DELETE', `/api/teams/${team.id}/invitations/${id}`);
  await lead.ask('POST', `/api/teams/${team.id}/trials`, { taskTypeId, closesOn: '2026-03-30' });
  await lead.ask('POST', `/api/teams/${team.id}/tool-changes`, { taskTypeId });
  await administrator.ask('POST', `/api/accounts/${lin}/password-link`);
  await administrator.ask('POST', `/api/accounts/${lin}/disable`);
  await administrator.ask('POST', `/api/accounts/${lin}/enable`);
  await administrator.ask('DELETE', `/api/teams/${team.id}/leads/${lin}`);
  await administrator.ask('PATCH', '/api/office', { name: 'Another', floor: 10 });
  expect(await actions(administrator)).toEqual([
    ...['floor_changed', 'office_renamed', 'lead_removed', 'account_enabled', 'account_disabled'],
    ...['password_link_made', 'tool_changed', 'trial_opened', 'invitation_withdrawn', 'lead_invited'],
    ...['lead_joined', 'lead_invited', 'team_created', 'office_set_up'],
  ]);
  const tool = (await acts(administrator)).find(({ action }: { action: string }) => action === 'tool_changed');
  expect(Object.keys(tool)).toEqual(['id', 'day', 'by', 'action', 'team', 'details', 'taskType']);
  expect(tool).toMatchObject({
    day,
    by: 'lin',
    team: 'Team',
    taskType: { names: { en: expect.any(String) } },
    details: {},
  });
  for (const { details, ...row } of await context.db.select().from(audit)) {
    expect(auditActions).toContain(row.action);
    expect(row.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const [key, value] of Object.entries(details)) {
      expect(auditKeys).toContain(key);
      // The numbers that are no names: the floor, and a hat's seats, which everybody of the team reads.
      if (typeof value === 'number') expect(key === 'seats' ? 'seats' : row.action).toMatch(/^(seats|floor_changed)$/);
      expect(String(value)).not.toMatch(/\d{1,2}:\d\d|\bT\d\d/);
    }
  }
});

test('what is refused, or changes nothing, is no act', async () => {
  const { context, administrator, lead, team, accountId } = await office();
  const rows = await context.db.$count(audit);
  const lin = await accountId('lin');
  const own = await accountId('administrator');
  await administrator.ask('POST', `/api/accounts/${lin}/enable`);
  await administrator.ask('POST', `/api/accounts/${own}/disable`);
  await administrator.ask('DELETE', `/api/teams/${team.id}/leads/${own}`);
  await administrator.ask('DELETE', `/api/teams/${team.id}/invitations/${'0'.repeat(64)}`);
  await administrator.ask('PATCH', '/api/office', { name: 'Office', floor: 5 });
  await lead.ask('POST', `/api/teams/${team.id}/trials`, { taskTypeId: team.id, closesOn: '2026-03-30' });
  await lead.ask('POST', `/api/teams/${team.id}/tool-changes`, { taskTypeId: team.id });
  await lead.ask('PATCH', '/api/office', { floor: 10 });
  expect(await context.db.$count(audit)).toBe(rows);
});

test('a lead reads what concerns the own teams and the own account; an administrator reads all, or one team', async () => {
  const { administrator, lead, join, newTeam, team, accountId, acts, actions, stranger } = await office();
  const other = await newTeam('Other', { lead: false });
  await join('wu', `teams/${other.id}`);
  await administrator.ask('POST', `/api/accounts/${await accountId('lin')}/password-link`);
  await administrator.ask('POST', `/api/accounts/${await accountId('wu')}/password-link`);
  expect(await actions(lead)).toEqual(['password_link_made', 'lead_joined', 'lead_invited', 'team_created']);
  expect((await acts(lead))[0].details).toEqual({ username: 'lin' });
  expect(await actions(lead, `?team=${team.id}`)).toEqual(['lead_joined', 'lead_invited', 'team_created']);
  expect((await lead.ask('GET', `/api/audit?team=${other.id}`)).status).toBe(403);
  expect(await actions(administrator, `?team=${other.id}`)).toEqual(['lead_joined', 'lead_invited', 'team_created']);
  expect(await actions(administrator)).toContain('office_set_up');
  expect((await stranger().ask('GET', '/api/audit')).status).toBe(401);
});

test('pages of fifty, without gap or overlap', async () => {
  const { administrator, team } = await office();
  for (let at = 0; at < 60; at++) await administrator.ask('POST', `/api/teams/${team.id}/invitations`);
  const first = (await administrator.ask('GET', '/api/audit')).body;
  expect([first.acts.length, first.older]).toEqual([50, true]);
  const rest = (await administrator.ask('GET', `/api/audit?before=${first.acts.at(-1).id}`)).body;
  // 60 invitations, and before them: set up, team, invited, joined.
  expect([rest.acts.length, rest.older]).toEqual([14, false]);
  const ids = [...first.acts, ...rest.acts].map(({ id }: { id: number }) => id);
  expect(ids).toEqual([...ids].sort((one, other) => other - one));
  expect(new Set(ids).size).toBe(64);
});
