import { expect, test } from 'vitest';
import { accounts, oneTimeLinks } from '../../db/schema/accounts.ts';
import { ensureSetupLink } from '../../server/access/setup-link.ts';
import { createApp } from '../../server/app.ts';
import { createLimits } from '../../server/http/limits.ts';
import { freshContext } from '../support/context.ts';
import { administratorPassword, type Browser, browserOf, setUpOffice } from '../support/http.ts';

const password = 'three plain words';

async function office() {
  const context = await freshContext();
  const all = await setUpOffice(context);
  const team = await all.newTeam('Team', { lead: false });
  const invited = async (by: Browser, path = `teams/${team.id}`) =>
    (await by.ask('POST', `/api/${path}/invitations`)).body as { id: string; token: string; expiresOn: string };
  /** Whoever follows a link and makes an account of that name. */
  const newLead = async (username: string, token: string) => {
    const browser = all.stranger();
    const { status } = await browser.ask('POST', '/api/setup', { token, username, password });
    return Object.assign(browser, { status });
  };
  const listed = async (by: Browser) => (await by.ask('GET', `/api/teams/${team.id}/leads`)).body;
  return { context, ...all, team, invited, newLead, listed };
}

test('an invitation makes one lead of its team, once; its token is told once and stored as a keyed hash', async () => {
  const { context, administrator, invited, newLead, listed, stranger, team } = await office();
  const { id, token, expiresOn } = await invited(administrator);
  expect(expiresOn).toBe('2026-03-09');
  expect(JSON.stringify(await context.db.select().from(oneTimeLinks))).not.toContain(token);
  expect(await listed(administrator)).toEqual({ leads: [], invitations: [{ id, expiresOn }] });
  expect((await stranger().ask('GET', `/api/setup/${token}`)).body).toEqual({
    role: 'lead',
    team: { name: 'Team' },
    first: false,
  });
  const lin = await newLead('Lin', token);
  expect((await lin.ask('GET', '/api/me')).body.account).toMatchObject({ role: 'lead', teams: [{ id: team.id }] });
  expect((await newLead('late', token)).status).toBe(410);
  const { leads, invitations } = await listed(lin);
  expect(leads).toEqual([{ id: expect.any(String), username: 'lin', disabled: false, own: true }]);
  expect(invitations).toEqual([]);
});

test('several stand at once; one is withdrawn, one taken, one expires', async () => {
  const { context, administrator, invited, newLead, listed, team } = await office();
  const [one, two, three] = [await invited(administrator), await invited(administrator), await invited(administrator)];
  expect((await listed(administrator)).invitations).toHaveLength(3);
  const withdraw = (id: string) => administrator.ask('DELETE', `/api/teams/${team.id}/invitations/${id}`);
  expect((await withdraw(one.id)).status).toBe(204);
  expect((await withdraw(one.id)).status).toBe(410);
  expect((await newLead('one', one.token)).status).toBe(410);
  expect((await newLead('two', two.token)).status).toBe(201);
  context.setNow('2026-03-09T09:00:00');
  expect((await newLead('three', three.token)).status).toBe(410);
  expect((await listed(administrator)).invitations).toEqual([]);
});

test('a lead invites to the own team only, and withdraws there only', async () => {
  const { administrator, invited, newLead, newTeam } = await office();
  const other = await newTeam('Other', { lead: false });
  const lin = await newLead('lin', (await invited(administrator)).token);
  expect((await newLead('wu', (await invited(lin)).token)).status).toBe(201);
  expect((await lin.ask('POST', `/api/teams/${other.id}/invitations`)).status).toBe(403);
  expect((await lin.ask('POST', '/api/accounts/invitations')).status).toBe(403);
  const { id } = await invited(administrator, `teams/${other.id}`);
  expect((await lin.ask('DELETE', `/api/teams/${other.id}/invitations/${id}`)).status).toBe(403);
});

test('an invitation to one team is not withdrawn through another', async () => {
  const { administrator, invited, newLead, newTeam, team } = await office();
  const other = await newTeam('Other', { lead: false });
  const lin = await newLead('lin', (await invited(administrator)).token);
  const { id } = await invited(administrator, `teams/${other.id}`);
  expect((await lin.ask('DELETE', `/api/teams/${team.id}/invitations/${id}`)).status).toBe(410);
  expect((await administrator.ask('GET', `/api/teams/${other.id}/leads`)).body.invitations).toHaveLength(1);
});

test('whoever has an account takes the invitation over to it, once, and never what is theirs already', async () => {
  const { administrator, invited, newLead, newTeam, context } = await office();
  const other = await newTeam('Other', { lead: false });
  const lin = await newLead('lin', (await invited(administrator)).token);
  const { token } = await invited(administrator, `teams/${other.id}`);
  expect((await lin.ask('POST', '/api/setup/take', { token })).status).toBe(204);
  const { teams } = (await lin.ask('GET', '/api/me')).body.account;
  expect(teams.map(({ name }: { name: string }) => name)).toEqual(['Other', 'Team']);
  expect((await lin.ask('POST', '/api/setup/take', { token })).status).toBe(410);
  const again = await invited(administrator);
  expect((await lin.ask('POST', '/api/setup/take', { token: again.token })).body.code).toBe('already_yours');
  expect((await newLead('wu', again.token)).status).toBe(201);
  expect(await context.db.$count(accounts)).toBe(3);
});

test('an administrator is invited, names nobody else’s office, and a lead becomes one by taking the link', async () => {
  const { administrator, invited, newLead, stranger, context } = await office();
  const first = await invited(administrator, 'accounts');
  expect((await stranger().ask('GET', `/api/setup/${first.token}`)).body).toEqual({
    role: 'administrator',
    team: null,
    first: false,
  });
  // The program starts again meanwhile.
  expect(await ensureSetupLink(context)).toBeNull();
  const wu = stranger();
  const account = { token: first.token, username: 'wu', password, officeName: 'Mine' };
  expect((await wu.ask('POST', '/api/setup', account)).status).toBe(201);
  expect((await wu.ask('GET', '/api/me')).body).toMatchObject({
    office: { name: 'Office' },
    account: { role: 'administrator' },
  });
  const lin = await newLead('lin', (await invited(administrator)).token);
  const second = await invited(wu, 'accounts');
  await lin.ask('POST', '/api/setup/take', { token: second.token });
  expect((await lin.ask('GET', '/api/accounts')).body.accounts).toMatchObject([
    { username: 'administrator', role: 'administrator' },
    { username: 'lin', role: 'administrator', teams: ['Team'], own: true },
    { username: 'wu', role: 'administrator' },
  ]);
});

test('a lead who is removed sees the board no more at once, and no kept invitation leads back', async () => {
  const { administrator, invited, newLead, listed, team } = await office();
  const lin = await newLead('lin', (await invited(administrator)).token);
  const kept = await invited(lin);
  const [{ id }] = (await listed(administrator)).leads;
  expect((await lin.ask('DELETE', `/api/teams/${team.id}/leads/${id}`)).status).toBe(403);
  expect((await administrator.ask('DELETE', `/api/teams/${team.id}/leads/${id}`)).status).toBe(204);
  expect((await lin.ask('GET', `/api/teams/${team.id}/board`)).status).toBe(403);
  expect((await lin.ask('POST', '/api/setup/take', { token: kept.token })).status).toBe(410);
  expect((await administrator.ask('DELETE', `/api/teams/${team.id}/leads/${id}`)).status).toBe(404);
});

test('nothing that is told of leads or invitations says when anybody did anything', async () => {
  const { administrator, invited, newLead, listed } = await office();
  await newLead('lin', (await invited(administrator)).token);
  await invited(administrator);
  const { leads, invitations } = await listed(administrator);
  expect(Object.keys(leads[0])).toEqual(['id', 'username', 'disabled', 'own']);
  expect(Object.keys(invitations[0])).toEqual(['id', 'expiresOn']);
  const { accounts: all } = (await administrator.ask('GET', '/api/accounts')).body;
  expect(Object.keys(all[0])).toEqual(['id', 'username', 'role', 'disabled', 'teams', 'own']);
});

test('a script that makes invitations by the hundred is cut off', async () => {
  const context = await freshContext();
  await setUpOffice(context);
  const browser = browserOf(createApp(context, { limits: createLimits() }));
  await browser.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
  const answers = [];
  for (let at = 0; at < 61; at++) answers.push((await browser.ask('POST', '/api/accounts/invitations')).status);
  expect(answers.slice(0, 60).every((status) => status === 201)).toBe(true);
  expect(answers[60]).toBe(429);
});
