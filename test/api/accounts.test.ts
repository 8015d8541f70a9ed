import { expect, test } from 'vitest';
import { freshContext } from '../support/context.ts';
import { administratorPassword, type Browser, setUpOffice } from '../support/http.ts';

const password = 'three plain words';
const another = 'four other plain words';

async function office() {
  const context = await freshContext();
  const all = await setUpOffice(context);
  const { administrator, stranger } = all;
  const team = await all.newTeam('Team', { lead: false });
  const join = async (username: string, path: string) => {
    const { token } = (await administrator.ask('POST', `/api/${path}/invitations`)).body;
    const browser = stranger();
    await browser.ask('POST', '/api/setup', { token, username, password });
    return browser;
  };
  const lead = await join('lin', `teams/${team.id}`);
  const idOf = async (username: string) =>
    (await administrator.ask('GET', '/api/accounts')).body.accounts.find(
      (one: { username: string }) => one.username === username,
    ).id as string;
  const act = (by: Browser, id: string, verb: string) => by.ask('POST', `/api/accounts/${id}/${verb}`);
  const signIn = async (username: string, secret = password) =>
    (await stranger().ask('POST', '/api/sessions', { username, password: secret })).status;
  return { context, ...all, team, join, lead, idOf, act, signIn };
}

test('a disabled account is signed out everywhere at once and cannot sign in, until it is enabled', async () => {
  const { administrator, lead, idOf, act, signIn, team } = await office();
  const kept = (await lead.ask('POST', `/api/teams/${team.id}/invitations`)).body;
  const id = await idOf('lin');
  expect((await act(administrator, id, 'disable')).status).toBe(204);
  expect((await lead.ask('GET', '/api/teams')).status).toBe(401);
  expect(await signIn('lin')).toBe(401);
  expect((await administrator.ask('GET', `/api/setup/${kept.token}`)).status).toBe(410);
  expect((await act(administrator, id, 'enable')).status).toBe(204);
  expect((await lead.ask('GET', '/api/teams')).status).toBe(401);
  expect(await signIn('lin')).toBe(201);
});

test('nobody locks the last administrator out, and two cannot lock each other out at once', async () => {
  const { administrator, join, idOf, act } = await office();
  const own = await idOf('administrator');
  expect((await act(administrator, own, 'disable')).body.code).toBe('last_administrator');
  const wu = await join('wu', 'accounts');
  const other = await idOf('wu');
  const answers = await Promise.all([act(administrator, other, 'disable'), act(wu, own, 'disable')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

test('a link for another password works once, within a day, and signs out whoever was signed in', async () => {
  const { context, administrator, lead, idOf, act, signIn, stranger } = await office();
  const id = await idOf('lin');
  const { token } = (await act(administrator, id, 'password-link')).body;
  const stale = (await act(administrator, id, 'password-link')).body.token;
  const browser = stranger();
  expect((await browser.ask('GET', `/api/passwords/${token}`)).body).toEqual({ username: 'lin' });
  const short = await browser.ask('POST', '/api/passwords', { token, password: 'short' });
  expect(short.body.errors).toMatchObject([{ field: 'password', code: 'too_short' }]);
  expect((await browser.ask('POST', '/api/passwords', { token, password: another })).status).toBe(201);
  expect((await browser.ask('GET', '/api/me')).body.account.username).toBe('lin');
  expect((await lead.ask('GET', '/api/teams')).status).toBe(401);
  expect([await signIn('lin'), await signIn('lin', another)]).toEqual([401, 201]);
  for (const used of [token, stale])
    expect((await browser.ask('POST', '/api/passwords', { token: used, password: another })).status).toBe(410);
  const late = (await act(administrator, id, 'password-link')).body.token;
  context.setNow('2026-03-03T09:00:01');
  expect((await browser.ask('GET', `/api/passwords/${late}`)).status).toBe(410);
});

test('such a link ends with the rights of its maker, is no other account’s, and is not to be forged', async () => {
  const { administrator, join, idOf, act, stranger } = await office();
  const wu = await join('wu', 'accounts');
  const { token } = (await act(wu, await idOf('lin'), 'password-link')).body;
  const read = (one: string) => stranger().ask('GET', `/api/passwords/${one}`);
  expect((await read(token)).status).toBe(200);
  const bytes = Buffer.from(token, 'base64url');
  const administratorId = Buffer.from((await idOf('administrator')).replaceAll('-', ''), 'hex');
  const forged = [
    Buffer.concat([administratorId, bytes.subarray(16)]),
    Buffer.concat([bytes.subarray(0, 16), administratorId, bytes.subarray(32)]),
    Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(4, 0xff), bytes.subarray(36)]),
    Buffer.concat([bytes.subarray(0, 36), Buffer.alloc(32)]),
    bytes.subarray(0, 40),
    Buffer.from('x'),
  ];
  for (const one of forged) expect((await read(one.toString('base64url'))).status).toBe(410);
  await act(administrator, await idOf('wu'), 'disable');
  expect((await read(token)).status).toBe(410);
});

test('a disabled account gets no link, and a link that it has is worth nothing', async () => {
  const { administrator, idOf, act, stranger } = await office();
  const id = await idOf('lin');
  const { token } = (await act(administrator, id, 'password-link')).body;
  await act(administrator, id, 'disable');
  expect((await act(administrator, id, 'password-link')).body.code).toBe('account_disabled');
  expect((await stranger().ask('GET', `/api/passwords/${token}`)).status).toBe(410);
});

test('one’s own password is changed with the present one, and other devices are signed out', async () => {
  const { administrator, stranger, signIn } = await office();
  const elsewhere = stranger();
  await elsewhere.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
  const change = (current: string) => administrator.ask('PUT', '/api/passwords/own', { current, password: another });
  expect((await change('not this one')).body.errors).toMatchObject([{ field: 'current', code: 'wrong_password' }]);
  expect((await elsewhere.ask('GET', '/api/teams')).status).toBe(200);
  expect((await change(administratorPassword)).status).toBe(204);
  expect((await elsewhere.ask('GET', '/api/teams')).status).toBe(401);
  expect((await administrator.ask('GET', '/api/teams')).status).toBe(200);
  expect([await signIn('administrator', administratorPassword), await signIn('administrator', another)]).toEqual([
    401, 201,
  ]);
});

test('the teams of who leaves are handed over whole, with no invitation kept', async () => {
  const { administrator, lead, join, idOf, team, newTeam } = await office();
  const [id, own] = [await idOf('lin'), await idOf('administrator')];
  const second = await newTeam('Second', { lead: false });
  const invited = (await administrator.ask('POST', `/api/teams/${second.id}/invitations`)).body;
  await lead.ask('POST', '/api/setup/take', { token: invited.token });
  const kept = (await lead.ask('POST', `/api/teams/${team.id}/invitations`)).body;
  const heir = await join('wu', `teams/${team.id}`);
  const to = await idOf('wu');
  const handOver = (by: Browser, heirId: string) => by.ask('POST', `/api/accounts/${id}/hand-over`, { to: heirId });

  expect((await handOver(heir, to)).status).toBe(403);
  expect((await handOver(administrator, id)).body.errors).toMatchObject([{ field: 'to', code: 'unknown' }]);
  expect((await handOver(administrator, to)).status).toBe(204);
  const led = async (by: Browser) =>
    (await by.ask('GET', '/api/me')).body.account.teams.map(({ name }: { name: string }) => name).sort();
  expect(await led(heir)).toEqual(['Second', 'Team']);
  expect(await led(lead)).toEqual([]);
  expect((await lead.ask('GET', `/api/teams/${team.id}/board`)).status).toBe(403);
  expect((await administrator.ask('GET', `/api/setup/${kept.token}`)).status).toBe(410);
  const acts = (await administrator.ask('GET', '/api/audit')).body.acts;
  expect(acts.slice(0, 2)).toMatchObject([
    { action: 'team_handed_over', details: { from: 'lin', to: 'wu' } },
    { action: 'team_handed_over', details: { from: 'lin', to: 'wu' } },
  ]);

  // Who may not sign in takes nothing over; who was disabled can still give.
  await administrator.ask('POST', `/api/accounts/${to}/disable`);
  expect((await handOver(administrator, to)).body.code).toBe('account_disabled');
  expect((await administrator.ask('POST', `/api/accounts/${to}/hand-over`, { to: own })).status).toBe(204);
  expect(await led(administrator)).toContain('Team');
});
